/** What entries are called in a list: by their bill, or what they ask. Ids are for files. Pure. */
import { type Facts, recordIn } from '../../editorial/facts';
import { measureLabel, parseMeasureKey, sessionTag } from '../../engine/cards/measure-key';
import type { EntryLine } from './workspace';

export interface EntryName {
  entry: EntryLine;
  /** “HB 1217 (2025–26)”, or whatever the entry is about that is about no bill. */
  name: string;
  /** The bill's title, in the record's own words, or what is asked. */
  title?: string;
}

/** Two that would be called the same have their ids, too. */
export function namesOf(entries: readonly EntryLine[], facts: Facts): EntryName[] {
  const record = recordIn(facts);
  const named = entries.map((entry): EntryName => {
    const measure = entry.measure === undefined ? null : parseMeasureKey(entry.measure);
    if (!measure) return { entry, name: entry.title ?? entry.id };
    const tag = sessionTag(measure);
    const title = entry.title ?? record.brief(measure)?.title;
    return { entry, name: `${measureLabel(measure)}${tag && ` (${tag})`}`, ...(title && { title }) };
  });
  const sayings = named.map(({ name, title = '' }) => `${name} ${title}`);
  const repeated = new Set(sayings.filter((saying, at) => sayings.indexOf(saying) !== at));
  return named.map((one, at) =>
    repeated.has(sayings[at]!) ? { ...one, title: [one.title, one.entry.id].filter(Boolean).join(' · ') } : one,
  );
}
