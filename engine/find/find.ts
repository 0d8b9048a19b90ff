/**
 * One box that finds any official or measure of the release in any way of writing it, offline. A fuzzy matcher over
 * names, numbers and titles: no index is built, and nothing is stored.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import type { OfficialHeld } from '../cards/content';
import { measureLabel, parseMeasureKey } from '../cards/measure-key';
import { officeLine } from '../cards/official-card';
import { tenureOn } from '../districts/terms';
import type { IsoDate, MentionKey } from '../identifiers';
import type { MeasureTitle } from '../record/titles';
import type { RosterFile } from '../release/packs';

export interface FindEntry extends OfficialHeld {
  key: MentionKey;
  kind: 'person' | 'measure';
  /** A name, or "HB 1217". */
  label: string;
  title?: string;
  /** What is searched. */
  text: string;
}

/** Officials as their rosters have them, with the office that they hold on this day, or held last. */
export function peopleEntries(rosters: readonly RosterFile[], today: IsoDate): FindEntry[] {
  return rosters.flatMap((roster) =>
    roster.people.map((person): FindEntry => {
      const { id, name, given, family } = person;
      const { now, last, unconfirmed } = tenureOn(person, roster, today);
      const text = [name, `${given} ${family}`, now || unconfirmed ? '' : 'former'].join(' ');
      return {
        key: id,
        kind: 'person',
        label: name,
        text,
        ...(now && { now: officeLine(now) }),
        ...(last && { last: officeLine(last) }),
        ...(unconfirmed && { unconfirmed }),
      };
    }),
  );
}

/** How a number is written in full, for the kinds that people search. */
const spoken: Record<string, string> = {
  HB: 'House Bill',
  SB: 'Senate Bill',
  HR: 'House Resolution Bill',
  S: 'Senate Bill',
  H: 'House Bill',
  I: 'Initiative',
  R: 'Referendum',
};

export function measureEntries(titles: readonly MeasureTitle[]): FindEntry[] {
  return titles.flatMap(({ key, title, shortTitle = '' }) => {
    const id = parseMeasureKey(key);
    if (!id) return [];
    const label = measureLabel(id);
    const { type, number } = id;
    const text = `${label} ${type}${number} ${spoken[type] ?? ''} ${number} ${title} ${shortTitle}`.trimEnd();
    return [{ key, kind: 'measure' as const, label, title, text }];
  });
}

const mostFound = 12;

/** One wrong, missing or swapped letter in a word is forgiven; words come in any order. */
const matcher = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** `Sen. Ada Sample` and `H.B. 1217` are searched as `Ada Sample` and `HB 1217`. */
const plain = (asked: string): string =>
  asked
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\b(sen|rep|gov|senator|representative|governor|mayor)\.?\s+/gi, '')
    .replace(/\b([a-z])\.\s*(?=[a-z]\b|\d)/gi, '$1')
    .replace(/^(e?[23]?s{0,2})(hb|sb)\b/i, '$2')
    .trim()
    .slice(0, 100);

/**
 * The best first: a number that is asked for as such before titles that only contain it, and what says just the words asked
 * for before what says them with others between, and that before what has them within other words: "rent" in "concurrent".
 */
export function find(asked: string, entries: readonly FindEntry[]): FindEntry[] {
  const words = plain(asked);
  if (words.length < 2) return [];
  const haystack = entries.map(({ text }) => text.normalize('NFKD').replace(/\p{M}/gu, ''));
  const [found, info, order] = matcher.search(haystack, words, 2, 2000);
  if (!found) return [];
  const ranked = info && order ? order.map((at) => info.idx[at]) : found;
  const number = /(\d+)\s*$/.exec(words)?.[1];
  const isExact = ({ label }: FindEntry) => number !== undefined && new RegExp(`\\b${number}$`).test(label);
  const said = words.toLowerCase();
  const starts = said
    .split(/\s+/)
    .map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`, 'iu'));
  const rankOf = (entry: FindEntry) =>
    4 * Number(isExact(entry)) +
    2 * Number(entry.text.toLowerCase().includes(said)) +
    Number(starts.every((start) => start.test(entry.text)));
  return ranked
    .flatMap((at) => (at === undefined ? [] : (entries[at] ?? [])))
    .map((entry, at) => ({ entry, at, rank: rankOf(entry) }))
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .slice(0, mostFound)
    .map(({ entry }) => entry);
}
