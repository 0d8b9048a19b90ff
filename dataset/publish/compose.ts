/** The packs, or an earlier release, → the notes and files of the next release. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BundleIndex } from '../../engine/release/bundle';
import { EditorialFile } from '../../engine/release/editorial';
import { undeclaredShrink } from '../../engine/release/judge';
import type { Manifest } from '../../engine/release/manifest';
import type { ContentFile, ReleaseNotes } from '../../engine/release/sign';
import { BuildProblem, checked } from '../sources/snapshot';
import { changelog, idsIn } from './changelog';
import { readBytes, type ReleaseFolder } from './release-folder';

export interface Choices {
  epoch: number;
  /** The release that readers have now; its version and withdrawn ids go on. */
  after: ReleaseFolder | undefined;
  /** Moment of issue, milliseconds. */
  now: number;
  /** Days until it counts as stale. */
  goodForDays: number;
  minExtension: string;
  /** Version to give; without it the day as a number, or one more than the last. */
  version?: number;
  /** More claim ids to take back. */
  withdraw: readonly string[];
  /** Paths that honestly lost a fifth or more of their records. */
  allowShrink: readonly string[];
}

export interface Composed {
  notes: ReleaseNotes;
  content: ContentFile[];
}

const dayMs = 86_400_000;
const instant = (time: number) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

function nextVersion({ version, after, now }: Choices): number {
  const last = after?.manifest.version ?? 0;
  const next = version ?? Math.max(Number(instant(now).slice(0, 10).replaceAll('-', '')), last + 1);
  if (next <= last) throw new BuildProblem(`Version ${next} is not newer than ${last}, which readers have.`);
  return next;
}

/** Taken back once is taken back for good: an older release published again must not bring a claim back. */
const withdrawn = ({ after, withdraw }: Choices, editorial: EditorialFile | undefined): string[] =>
  [...new Set([...(after?.manifest.withdrawn ?? []), ...withdraw, ...(editorial?.withdrawn ?? [])])].sort();

/** An id with a slip in it would take nothing back, and nobody would notice. */
function refuseUnknown({ after, withdraw }: Choices, content: readonly ContentFile[]): void {
  if (withdraw.length === 0) return;
  const before = after?.manifest.files.map(({ sha256 }) => readBytes(join(after.root, 'data', `${sha256}.json`))) ?? [];
  const known = new Set([...content.map(({ bytes }) => bytes), ...before].flatMap(idsIn));
  const unknown = withdraw.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new BuildProblem(
      `Neither this release nor the last has anything by the id “${unknown}”: check the spelling.`,
    );
}

function refuseShrink({ after, allowShrink }: Choices, content: readonly ContentFile[]): void {
  if (!after) return;
  const before = Object.fromEntries(after.manifest.files.map(({ path, records }) => [path, records]));
  const files = content.map(({ path, records }) => ({ path, records }));
  const path = undeclaredShrink({ files, allowShrink } as unknown as Manifest, { records: before });
  if (path === undefined) return;
  const now = content.find((file) => file.path === path)?.records ?? 0;
  throw new BuildProblem(
    `${path} has ${now} records, the last release ${before[path]}: if that is right, add --allow-shrink ${path}.`,
  );
}

function finish(
  choices: Choices,
  content: ContentFile[],
  editorial: EditorialFile | undefined,
  rest: Pick<ReleaseNotes, 'asOf' | 'hosts'>,
): Composed {
  refuseShrink(choices, content);
  refuseUnknown(choices, content);
  const { epoch, now, goodForDays, minExtension, allowShrink } = choices;
  const takenBack = withdrawn(choices, editorial);
  const notes: ReleaseNotes = {
    epoch,
    version: nextVersion(choices),
    issued: instant(now),
    expires: instant(now + goodForDays * dayMs),
    asOf: rest.asOf,
    minExtension,
    hosts: rest.hosts,
    withdrawn: takenBack,
    quietPeriods: editorial?.quietPeriods ?? [],
    ...(allowShrink.length > 0 && { allowShrink: [...allowShrink] as ContentFile['path'][] }),
    changes: changelog(choices.after, { content, editorial, withdrawn: takenBack }, instant(now).slice(0, 10)),
  };
  return { notes, content };
}

/** The next release from a folder of compiled packs. */
export function fromPacks(packs: string, choices: Choices): Composed {
  const indexFile = join(packs, 'index.json');
  if (!existsSync(indexFile)) throw new BuildProblem(`No packs at "${packs}": run npm run dataset:build.`);
  const index = checked(BundleIndex, JSON.parse(readFileSync(indexFile, 'utf8')), indexFile);
  const content = index.files.map(({ path, records }) => ({
    path: path as ContentFile['path'],
    records,
    bytes: readBytes(join(packs, `${path}.json`)),
  }));
  const own = content.find(({ path }) => path === 'editorial');
  const editorial = own && EditorialFile.parse(JSON.parse(Buffer.from(own.bytes).toString()));
  return finish(choices, content, editorial, { asOf: index.asOf, hosts: index.hosts ?? [] });
}

/** An earlier release's content under the next version: how a release is taken back. */
export function again(old: ReleaseFolder, choices: Choices): Composed {
  const content = old.manifest.files.map(({ path, sha256, records }) => ({
    path,
    records,
    bytes: readBytes(join(old.root, 'data', `${sha256}.json`)),
  }));
  const { asOf, hosts } = old.manifest;
  return finish(choices, content, old.editorial, { asOf, hosts });
}
