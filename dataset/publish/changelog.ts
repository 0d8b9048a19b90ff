/**
 * What readers see as "What’s new" in a release: the editors' corrections in their own words, and, counted from the
 * files, what has been added since the last release.
 */
import { join } from 'node:path';
import type { IsoDate } from '../../engine/identifiers';
import { measureLabel, parseMeasureKey } from '../../engine/cards/measure-key';
import type { EditorialFile } from '../../engine/release/editorial';
import type { Manifest } from '../../engine/release/manifest';
import type { ContentFile } from '../../engine/release/sign';
import { readBytes, type ReleaseFolder } from './release-folder';

type Change = Manifest['changes'][number];

/** As many as a reader reads. */
const shownChanges = 20;

const lists = [
  'people',
  'measures',
  'rollCalls',
  'officials',
  'explanations',
  'stances',
  'actions',
  'hearings',
] as const;
type Listed = Partial<Record<(typeof lists)[number], { id?: string; key?: string }[]>>;

/** The ids of all records of a file. */
export const idsIn = (bytes: Uint8Array): string[] => {
  const file = JSON.parse(new TextDecoder().decode(bytes)) as Listed;
  return lists.flatMap((name) => (file[name] ?? []).flatMap(({ id, key }) => id ?? key ?? []));
};

export interface ReleaseContent {
  content: readonly ContentFile[];
  editorial: EditorialFile | undefined;
  withdrawn: readonly string[];
}

/** Newest first. The first release of all has only its corrections; a claim that is gone is spoken of no more. */
export function changelog(after: ReleaseFolder | undefined, now: ReleaseContent, today: IsoDate): Change[] {
  const corrections = now.editorial?.changes ?? [];
  const claims = claimLines(now.editorial, now.withdrawn);
  const old = claimLines(after?.editorial, after?.manifest.withdrawn ?? []);
  const gone = new Set([...old].filter(([id]) => !claims.has(id)).map(([, text]) => text));
  const fresh = [...claims].filter(([id]) => !old.has(id)).map(([, text]) => text);
  const facts = after
    ? [counted(after, now, 'votes', 'New roll calls'), counted(after, now, 'measures', 'New measures')]
    : [];
  const isReworded = ({ text }: Change) => after?.editorial?.changes.some((change) => change.text === text);
  const earlier = after?.manifest.changes.filter((change) => !gone.has(change.text) && !isReworded(change)) ?? [];
  const news = after ? [...fresh, ...facts.flat()].map((text) => ({ date: today, text })) : [];
  const all = [...corrections, ...news, ...earlier];
  const once = all.filter(
    ({ date, text }, at) => all.findIndex((one) => one.date === date && one.text === text) === at,
  );
  return once.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)).slice(0, shownChanges);
}

/** One line for each claim that readers see, by its id. */
function claimLines(file: EditorialFile | undefined, withdrawn: readonly string[]): Map<string, string> {
  const label = (key: string): string => {
    const measure = parseMeasureKey(key);
    return measure ? measureLabel(measure) : key;
  };
  const lines: [id: string, text: string][] = [
    ...(file?.explanations ?? []).map(({ id, measure }): [string, string] => [id, `In plain words: ${label(measure)}`]),
    ...(file?.stances ?? []).map(({ id, measure, organisation }): [string, string] => [
      id,
      `${organisation} on ${label(measure)}`,
    ]),
    ...(file?.actions ?? []).map(({ id, title }): [string, string] => [id, `To do: ${title.en}`]),
  ];
  return new Map(lines.filter(([id]) => !withdrawn.includes(id)));
}

/** `New roll calls: WA 12, US 3`; nothing where there are none. */
function counted(after: ReleaseFolder, { content }: ReleaseContent, part: string, title: string): string[] {
  const counts = content.flatMap(({ path, bytes }) => {
    const [pack = '', name] = path.split('/');
    const before = after.manifest.files.find((file) => file.path === path);
    if (name !== part || !before) return [];
    const known = new Set(idsIn(readBytes(join(after.root, 'data', `${before.sha256}.json`))));
    const count = idsIn(bytes).filter((id) => !known.has(id)).length;
    return count > 0 ? [`${pack.toUpperCase()} ${count}`] : [];
  });
  return counts.length > 0 ? [`${title}: ${counts.join(', ')}`] : [];
}
