/**
 * What readers see as "What’s new" in a release: the editors' corrections in their own words, and, counted from the
 * files, what has been added since the last release.
 */
import type { IsoDate } from '../../engine/identifiers';
import { measureLabel, parseMeasureKey } from '../../engine/cards/measure-key';
import type { EditorialFile } from '../../engine/release/editorial';
import type { Manifest, WordsManifest } from '../../engine/release/manifest';
import type { ContentFile } from '../../engine/release/sign';
import type { PublishedFeed } from './feed-source';
import { idsIn, listsIn } from './identifiers';

type Change = Manifest['changes'][number];

/** As many as a reader reads. */
const shownChanges = 20;

const shown = (all: readonly Change[]): Change[] =>
  all
    .filter(({ date, text }, at) => all.findIndex((one) => one.date === date && one.text === text) === at)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, shownChanges);

interface Words {
  editorial: EditorialFile | undefined;
  withdrawn: readonly string[];
}

/** Newest first. The first release of all has only its corrections; a claim that is gone is spoken of no more. */
export function wordsChangelog(
  after: { editorial: EditorialFile | undefined; manifest: WordsManifest } | undefined,
  now: Words,
  today: IsoDate,
): Change[] {
  const corrections = now.editorial?.changes ?? [];
  const claims = claimLines(now.editorial, now.withdrawn);
  const old = claimLines(after?.editorial, after?.manifest.withdrawn ?? []);
  const gone = new Set([...old].filter(([id]) => !claims.has(id)).map(([, text]) => text));
  const fresh = [...claims].filter(([id]) => !old.has(id)).map(([, text]) => ({ date: today, text }));
  const isReworded = ({ text }: Change) => after?.editorial?.changes.some((change) => change.text === text);
  const earlier = after?.manifest.changes.filter((change) => !gone.has(change.text) && !isReworded(change)) ?? [];
  return shown([...corrections, ...(after ? fresh : []), ...earlier]);
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

/** What facts are new: `New roll calls: WA 12, US 3`; nothing where there are none. */
export async function factsChangelog(
  after: PublishedFeed | undefined,
  content: readonly ContentFile[],
  today: IsoDate,
): Promise<Change[]> {
  if (!after?.facts) return [];
  const { files, changes } = after.facts.manifest;
  const known = new Set<string>();
  for (const { sha256 } of files) for (const id of idsIn(await after.data(sha256))) known.add(id);
  const lines = [
    counted(content, known, 'rollCalls', 'New roll calls'),
    counted(content, known, 'measures', 'New measures'),
  ];
  return shown([...lines.flat().map((text) => ({ date: today, text })), ...changes]);
}

function counted(content: readonly ContentFile[], known: ReadonlySet<string>, list: string, title: string): string[] {
  const counts = new Map<string, number>();
  for (const { path, bytes } of content) {
    const ids = listsIn(bytes).flatMap((one) => (one.list === list ? one.ids : []));
    const fresh = ids.filter((id) => !known.has(id)).length;
    const pack = path.slice(0, 2).toUpperCase();
    if (fresh > 0) counts.set(pack, (counts.get(pack) ?? 0) + fresh);
  }
  return counts.size > 0 ? [`${title}: ${[...counts].map(([pack, count]) => `${pack} ${count}`).join(', ')}`] : [];
}
