/**
 * What the packs record of measures, as far as it tells which session a text means: the words for the subject, and the
 * prime sponsor. "HB 1054 banned chokeholds" cannot be the HB 1054 of a session in which that is a bill on coroners.
 */
import type { OfficialId } from '../../../identifiers';
import { states } from '../../../jurisdictions/states';
import { measuresNamed } from '../../../record/named';
import type { RecordReader } from '../../../record/reader';
import type { Pack, RosterFile } from '../../../release/packs';
import { lazy, memoize } from '../../../memoize';
import { isLatin } from '../../../text/letters';
import { sessionlessKey, type Numbered } from '../reading/links';
import { ending, pluralOfY } from '../tables/words';
import { wordsOf } from '../../../languages';

export interface Subject {
  /** Stems of the words in title and description. */
  readonly stems: ReadonlySet<string>;
  /** Family name of the prime sponsor, where the record knows the person. */
  readonly sponsor: string | undefined;
}

/** What the packs record of a kind and number, by the session of each that is on record. */
export type Records = (measure: Numbered) => ReadonlyMap<string, Subject>;

const nameOfState = new Set(states.map(({ name }) => name.toLowerCase()));

const { ofTitles } = wordsOf('measures');

/** So many words are remembered. */
const mostWords = 8000;
/** A word without its ending; '' for one that tells nothing. */
const stemOf = memoize(
  (word) =>
    ofTitles.has(word) || nameOfState.has(word) ? '' : word.replace(pluralOfY, 'y').replace(ending, '').slice(0, 7),
  mostWords,
);

/** The words that tell what a text is about, without their endings. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-zß-ɏа-яḀ-ỿ]{3,}|[\u3040-\u9fff\uac00-\ud7af]{3,}/g) ?? [];
  const stems = new Set(words.map(stemOf));
  stems.delete('');
  return stems;
}

/** Whether a text has a family name as a word of its own. */
export const namesFamily = (text: string, family: string): boolean => {
  const at = text.indexOf(family);
  return at >= 0 && !isLatin(text.charCodeAt(at - 1)) && !isLatin(text.charCodeAt(at + family.length));
};

/** What spotting asks of a release's record. */
export type NamedRecords = Pick<RecordReader, 'named'>;

type Families = () => ReadonlyMap<OfficialId, string>;

/** Family names of officials. */
export const familiesOf = (rosters: readonly RosterFile[]): Families =>
  lazy(() => new Map(rosters.flatMap(({ people }) => people.map(({ id, family }) => [id, family] as const))));

/** Records of packs whose measures are in one file each; they are looked at when first asked for. */
export function createRecords(packs: readonly Pick<Pack, 'roster' | 'measures'>[]): Records {
  const fileOf = lazy(
    () => new Map(packs.map(({ roster, measures }) => [`${roster.pack}/measures`, measures] as const)),
  );
  const read = (path: string) => fileOf().get(path as `${string}/measures`);
  return recordsOver(
    { named: (pack, type, number) => measuresNamed(read, pack, [], ['measures'], type, number) },
    familiesOf(packs.map(({ roster }) => roster)),
  );
}

/** So many measures are remembered. */
const mostMeasures = 5000;

/** Records as a release's record tells them. What it says is kept: made anew for each time that it is asked. */
export function recordsOver(record: NamedRecords, families: Families): Records {
  const subjects = memoize((name) => {
    const [pack = '', type = '', number] = name.split('/');
    return new Map(
      record.named(pack, type, Number(number)).map(({ key, title, description, sponsor }) => {
        const family = families().get(sponsor ?? '');
        const subject = { stems: stemsOf(`${title} ${description ?? ''}`), sponsor: family };
        return [key.split('/')[1]!, subject] as const;
      }),
    );
  }, mostMeasures);
  return (measure) => subjects(sessionlessKey(measure));
}
