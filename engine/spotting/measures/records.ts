/**
 * What the packs record of measures, as far as it tells which session a text means: the words for the subject, and the
 * prime sponsor. "HB 1054 banned chokeholds" cannot be the HB 1054 of a session in which that is a bill on coroners.
 */
import type { MeasureKey, PackId } from '../../identifiers';
import type { MeasureRecord, Pack } from '../../release/packs';
import { once } from '../remembered';

export interface Subject {
  /** Stems of the words in title and description. */
  stems: ReadonlySet<string>;
  /** Those of the title alone. */
  title: ReadonlySet<string>;
  /** Family name of the prime sponsor, where the record knows the person. */
  sponsor?: string;
}

export interface Records {
  /** The subject of a measure; undefined where the packs have no record of it. */
  subjectOf(key: MeasureKey): Subject | undefined;
  /** The sessions of which the packs record a measure of this kind and number. */
  sessionsOf(jurisdiction: PackId, type: string, number: number): readonly string[];
  /** Whether the packs record but a few measures of a session, next to those of another. */
  isOfFew(jurisdiction: PackId, session: string): boolean;
}

export const noRecords: Records = { subjectOf: () => undefined, sessionsOf: () => [], isOfFew: () => false };

/** Words of law-making, which any title may have. */
const common =
  /^(?:act|acts|all|any|are|but|can|did|for|has|had|her|his|how|its|law|may|new|not|now|one|our|out|per|she|the|two|use|was|who|you|year|years|said|adding|address(?:ing)?|allow(?:ing)?|and|bill|certain|concerning|creating|ensuring|establishing|expanding|from|house|improving|increasing|making|modifying|other|providing|regarding|relating|requir(?:es|ing|ements?)|senate|state|that|their|them|these|this|those|through|under|used|using|washington|when|which|who|with|within|without)$/;
const ending = /(?:ing|ed|es|s|ions?|al|ments?)$/;

/** The words that tell what a text is about, without their endings. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu))
    if (!common.test(word)) stems.add(word.replace(/ies$/, 'y').replace(ending, '').slice(0, 7));
  return stems;
}

/** How many words for its subject a text shares with a record. */
export const sharedStems = (words: string, { stems }: Subject): number =>
  [...stemsOf(words)].filter((stem) => stems.has(stem)).length;

/** Whether a text has a family name as a word of its own. */
export const namesFamily = (text: string, family: string): boolean => {
  const at = text.indexOf(family);
  return at >= 0 && !/\p{L}$/u.test(text.slice(0, at).slice(-1)) && !/^\p{L}/u.test(text.slice(at + family.length));
};

/** Reads the records of the packs when first asked. */
export function createRecords(packs: readonly Pick<Pack, 'roster' | 'measures'>[]): Records {
  const all = once(() => packs.flatMap(({ measures }) => measures?.measures ?? []));
  const records = once(() => new Map(all().map((record) => [record.key, record] as const)));
  const families = once(
    () => new Map(packs.flatMap(({ roster }) => roster.people.map(({ id, family }) => [id, family] as const))),
  );
  const sessions = once(() => sessionsIn(all()));
  const read = new Map<MeasureKey, Subject>();
  return {
    sessionsOf: (jurisdiction, type, number) => sessions().byNumber.get(`${jurisdiction}/${type}/${number}`) ?? [],
    isOfFew(jurisdiction, session) {
      const { counts, most } = sessions();
      return few * (counts.get(`${jurisdiction}/${session}`) ?? 0) < (most.get(jurisdiction) ?? 0);
    },
    subjectOf(key) {
      const known = read.get(key);
      if (known) return known;
      const record = records().get(key);
      if (!record) return undefined;
      const sponsor = families().get(record.sponsor ?? '');
      const subject = {
        stems: stemsOf(`${record.title} ${record.description ?? ''}`),
        title: stemsOf(record.title),
        ...(sponsor && { sponsor }),
      };
      read.set(key, subject);
      return subject;
    },
  };
}

/** A session is one of few measures where another has more than so many times as many. */
const few = 4;

interface Sessions {
  /** `wa/HB/1110` → `2023-2024`, `2025-2026`. */
  byNumber: ReadonlyMap<string, string[]>;
  /** `wa/2023-2024` → its measures on record. */
  counts: ReadonlyMap<string, number>;
  /** `wa` → the measures of the session that has most. */
  most: ReadonlyMap<PackId, number>;
}

function sessionsIn(records: readonly MeasureRecord[]): Sessions {
  const byNumber = new Map<string, string[]>();
  const counts = new Map<string, number>();
  const most = new Map<PackId, number>();
  for (const { key } of records) {
    const [jurisdiction = '', session = '', type, number] = key.split('/');
    if (number === undefined) continue;
    const name = `${jurisdiction}/${type}/${number}`;
    const known = byNumber.get(name);
    if (known) known.push(session);
    else byNumber.set(name, [session]);
    const count = (counts.get(`${jurisdiction}/${session}`) ?? 0) + 1;
    counts.set(`${jurisdiction}/${session}`, count);
    most.set(jurisdiction, Math.max(count, most.get(jurisdiction) ?? 0));
  }
  return { byNumber, counts, most };
}
