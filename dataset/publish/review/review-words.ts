/** Everything that a release of words changes, in full: what the second person vouches for. Pure. */
import type { EditorialFile } from '../../../engine/release/editorial';
import type { WordsManifest } from '../../../engine/release/manifest';
import { changedLines, compare, wholeLines } from './difference';
import { headLines, listLines, setLines } from './review-head';

export interface Words {
  manifest: WordsManifest;
  editorial: EditorialFile | undefined;
}

const lists = ['explanations', 'stances', 'actions', 'hearings'] as const;
const names: Record<(typeof lists)[number], string> = {
  explanations: 'explanation',
  stances: 'stance',
  actions: 'action',
  hearings: 'hearing',
};

function claimLines(now: EditorialFile | undefined, before: EditorialFile | undefined): string[] {
  return lists.flatMap((list) => {
    const byId = (file: EditorialFile | undefined) =>
      new Map<string, { id: string }>((file?.[list] ?? []).map((record) => [record.id, record]));
    const { fresh, changed, gone } = compare(byId(before), byId(now));
    return [
      ...fresh.flatMap(([id, record]) => [`  new ${names[list]}: ${id}`, ...wholeLines(record)]),
      ...changed.flatMap(([id, old, record]) => [
        `  changed ${names[list]}: ${id}`,
        ...changedLines(old, record),
        '    as it will be:',
        ...wholeLines(record),
      ]),
      ...gone.flatMap(([id, record]) => [`  gone ${names[list]}: ${id}`, ...wholeLines(record)]),
    ];
  });
}

/** Organisation, its site, the address for reports. */
function organisationLines(now: EditorialFile | undefined, before: EditorialFile | undefined): string[] {
  const lines = changedLines(before?.organisation ?? {}, now?.organisation ?? {});
  return lines.length > 0 ? ['  organisation:', ...lines] : [];
}

/**
 * @param shipped hosts of the packs that the extension ships, as approved: in a first release nobody has to read those
 *   hundreds again. Any other host is listed.
 */
export function wordsReview(now: Words, before: Words | undefined, shipped: readonly string[] = []): string[] {
  const { manifest, editorial } = now;
  const old = before?.manifest;
  const known = old ? old.hosts : shipped.filter((host) => manifest.hosts.includes(host));
  const quiet = (periods: WordsManifest['quietPeriods'] = []) =>
    periods.map(({ state, from, until, reason }) => `${state}, ${from} to ${until}: ${reason}`);
  const told = (changes: WordsManifest['changes'] = []) => changes.map(({ date, text }) => `${date} ${text}`);
  return [
    ...headLines('words', manifest, old),
    manifest.commit
      ? `  of the approved state ${manifest.commit} of the editors’ files`
      : '  of no approved state: whoever made it says what it holds',
    ...organisationLines(editorial, before?.editorial),
    ...(!old && known.length > 0
      ? [`  ${known.length} hosts that links may lead to are those of the packs that the extension ships.`]
      : []),
    ...listLines('hosts that links may lead to', manifest.hosts, known),
    ...claimLines(editorial, before?.editorial),
    ...setLines('taken back', manifest.withdrawn, old?.withdrawn),
    ...setLines('quiet period', quiet(manifest.quietPeriods), quiet(old?.quietPeriods)),
    ...setLines('readers are told', told(manifest.changes), told(old?.changes)),
  ];
}
