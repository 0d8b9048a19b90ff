/** What a release changes for readers, in the words that its second signer reads before signing. */
import type { EditorialFile } from '../../engine/release/editorial';
import type { Manifest } from '../../engine/release/manifest';
import type { ReleaseFolder } from './release-folder';

type Told = Pick<Manifest, 'files' | 'withdrawn' | 'quietPeriods'>;
const hashOf = (manifest: Told | undefined, path: string) => manifest?.files.find((file) => file.path === path)?.sha256;

/** Opinion, asks, corrections or quiet periods differ: such a release needs two people. */
export function isEditorialChange(now: Told, before: Told | undefined): boolean {
  const rest = ({ withdrawn, quietPeriods }: Told) => JSON.stringify([[...withdrawn].sort(), quietPeriods]);
  const empty: Told = { files: [], withdrawn: [], quietPeriods: [] };
  return hashOf(now, 'editorial') !== hashOf(before, 'editorial') || rest(now) !== rest(before ?? empty);
}

function claimLines(now: EditorialFile | undefined, before: EditorialFile | undefined): string[] {
  return (['issues', 'explanations', 'stances', 'actions', 'hearings'] as const).flatMap((name) => {
    const texts = (file: EditorialFile | undefined) =>
      new Map<string, string>((file?.[name] ?? []).map((record) => [record.id, JSON.stringify(record)]));
    const [old, young] = [texts(before), texts(now)];
    return [
      ...[...young.keys()].filter((id) => !old.has(id)).map((id) => `  new in ${name}: ${id}`),
      ...[...young]
        .filter(([id, text]) => old.has(id) && old.get(id) !== text)
        .map(([id]) => `  changed in ${name}: ${id}`),
      ...[...old.keys()].filter((id) => !young.has(id)).map((id) => `  gone from ${name}: ${id}`),
    ];
  });
}

export function changeLines(now: ReleaseFolder, before: ReleaseFolder | undefined): string[] {
  const { manifest } = now;
  const old = before?.manifest;
  const changed = manifest.files.filter(({ path, sha256 }) => hashOf(old, path) !== sha256);
  const gone = (old?.files ?? []).filter(({ path }) => !hashOf(manifest, path));
  const newlyWithdrawn = manifest.withdrawn.filter((id) => !old?.withdrawn.includes(id));
  return [
    `Release ${manifest.version}, issued ${manifest.issued}, good until ${manifest.expires}.`,
    before ? `Readers have release ${before.manifest.version}.` : 'It is the first.',
    `${changed.length} of ${manifest.files.length} files are new or changed.`,
    ...changed
      .filter(({ path }) => hashOf(old, path))
      .map(({ path, records }) => {
        const last = old?.files.find((file) => file.path === path)?.records;
        return `  ${path}: ${records} records, before ${last}`;
      }),
    ...gone.map(({ path }) => `  gone: ${path}`),
    ...claimLines(now.editorial, before?.editorial),
    ...newlyWithdrawn.map((id) => `  taken back: ${id}`),
    ...manifest.changes
      .filter((change) => !old?.changes.some(({ date, text }) => date === change.date && text === change.text))
      .map(({ date, text }) => `  readers are told: ${date} ${text}`),
    ...manifest.quietPeriods.map(({ state, from, until }) => `  quiet period: ${state}, ${from} to ${until}`),
    isEditorialChange(manifest, old) ? 'Two people must sign it.' : 'Facts only: one signature is enough.',
  ];
}
