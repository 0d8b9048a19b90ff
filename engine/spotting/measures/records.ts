/**
 * What the packs record of measures, as far as it tells which session a text means: the words for the subject, and the
 * prime sponsor. "HB 1054 banned chokeholds" cannot be the HB 1054 of a session in which that is a bill on coroners.
 */
import type { MeasureKey } from '../../identifiers';
import type { MeasureRecord, Pack } from '../../release/packs';

export interface Subject {
  /** Stems of the words in title and description. */
  stems: ReadonlySet<string>;
  /** Family name of the prime sponsor, where the record knows the person. */
  sponsor?: string;
}

/** Gives the subject of a measure; undefined where the packs have no record of it. */
export type Subjects = (key: MeasureKey) => Subject | undefined;

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

/** Whether a text has a word of what the measure is about. */
export const isAbout = (words: string, record: Subject): boolean => sharedStems(words, record) > 0;

/** Whether a text has a family name as a word of its own. */
export const namesFamily = (text: string, family: string): boolean => {
  const at = text.indexOf(family);
  return at >= 0 && !/\p{L}$/u.test(text.slice(0, at).slice(-1)) && !/^\p{L}/u.test(text.slice(at + family.length));
};

/** Reads the records of the packs when first asked. */
export function createSubjects(packs: readonly Pick<Pack, 'roster' | 'measures'>[]): Subjects {
  let records: Map<MeasureKey, MeasureRecord> | undefined;
  let families: Map<string, string> | undefined;
  const read = new Map<MeasureKey, Subject>();
  return (key) => {
    const known = read.get(key);
    if (known) return known;
    records ??= new Map(
      packs.flatMap(({ measures }) => (measures?.measures ?? []).map((record) => [record.key, record] as const)),
    );
    families ??= new Map(packs.flatMap(({ roster }) => roster.people.map(({ id, family }) => [id, family] as const)));
    const record = records.get(key);
    if (!record) return undefined;
    const sponsor = families.get(record.sponsor ?? '');
    const subject = { stems: stemsOf(`${record.title} ${record.description ?? ''}`), ...(sponsor && { sponsor }) };
    read.set(key, subject);
    return subject;
  };
}
