/** The packs, or an earlier release, → the notes and files of the next release of words or of facts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BundleIndex } from '../../engine/release/bundle';
import { EditorialFile } from '../../engine/release/editorial';
import { undeclaredShrink } from '../../engine/release/judge';
import type { Role } from '../../engine/release/manifest';
import type { ContentFile, Notes } from '../../engine/release/sign';
import { BuildProblem, checked } from '../sources/snapshot';
import { factsChangelog, wordsChangelog } from './changelog';
import type { PublishedFeed } from './feed-source';
import { idsIn, lostIds } from './identifiers';
import { readBytes } from './part-folder';

export interface Choices {
  epoch: number;
  /** The feed that readers have now; versions, changes and withdrawn ids go on. */
  after: PublishedFeed | undefined;
  /** Moment of issue, milliseconds. */
  now: number;
  /** Days until it counts as stale. */
  goodForDays: number;
  minExtension: string;
  /** Version to give; without it the day as a number, or one more than the last. */
  version?: number;
  /** More claim ids to take back: a matter of the words. */
  withdraw: readonly string[];
  /** Paths that honestly lost a fifth or more of their records. */
  allowShrink: readonly string[];
  /** Words: the approved state of the editors' files. */
  commit?: string;
}

export interface Composed<R extends Role> {
  notes: Notes<R>;
  content: ContentFile[];
}

/** What a folder of packs, or an earlier release, has to publish. */
export interface Source {
  asOf: string;
  hosts: readonly string[];
  content: readonly ContentFile[];
}

const dayMs = 86_400_000;
const instant = (time: number) => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
const isOwn = ({ path }: ContentFile): boolean => path === 'editorial';

/** Of what may be smaller, that which is: a release that only adds does not say that something may be gone. */
function smallerNow(role: Role, { after, allowShrink }: Choices, content: readonly ContentFile[]) {
  const now = new Map<string, number>(content.map(({ path, records }) => [path, records]));
  const before = after?.[role]?.manifest.files ?? [];
  return allowShrink.filter((path) => before.some((old) => old.path === path && (now.get(path) ?? 0) < old.records));
}

function head<R extends Role>(role: R, choices: Choices, content: readonly ContentFile[]) {
  const { epoch, now, goodForDays, minExtension, version, after } = choices;
  const allowShrink = smallerNow(role, choices, content);
  const last = after?.[role]?.manifest.version ?? 0;
  const next = version ?? Math.max(Number(instant(now).slice(0, 10).replaceAll('-', '')), last + 1);
  // A new epoch begins anew: its keys are others, and its versions too may be smaller.
  if (next <= last && after?.keys.epoch === epoch)
    throw new BuildProblem(`Version ${next} of the ${role} is not newer than ${last}, which readers have.`);
  return {
    epoch,
    version: next,
    issued: instant(now),
    expires: instant(now + goodForDays * dayMs),
    minExtension,
    ...(allowShrink.length > 0 && { allowShrink: [...allowShrink] as ContentFile['path'][] }),
  };
}

function refuseShrink<R extends Role>(role: R, { after, allowShrink }: Choices, content: readonly ContentFile[]): void {
  const last = after?.[role]?.manifest;
  if (!last) return;
  const before = Object.fromEntries(last.files.map(({ path, records }) => [path, records]));
  const files = content.map(({ path, records }) => ({ path, records }));
  const path = undeclaredShrink({ files, allowShrink } as never, before);
  if (path === undefined) return;
  const now = content.find((file) => file.path === path)?.records ?? 0;
  throw new BuildProblem(
    `${path} has ${now} records, the last release ${before[path]}: if that is right, add --allow-shrink ${path}.`,
  );
}

/** New identifiers must not hide that the old ones are gone: a full count proves nothing. */
async function refuseLostIds({ after, allowShrink }: Choices, content: readonly ContentFile[]): Promise<void> {
  if (!after?.facts) return;
  const before = await Promise.all(
    after.facts.manifest.files.map(async ({ path, sha256 }) => ({ path, bytes: await after.data(sha256) })),
  );
  const lost = lostIds(before, content).find(({ where }) => !allowShrink.some((path) => path.startsWith(where)));
  if (lost)
    throw new BuildProblem(
      `${lost.where}: ${lost.gone} of the ${lost.before} ${lost.list} of the last release are gone (${lost.sample.join(', ')} …). If that is right, add --allow-shrink ${lost.where}.`,
    );
}

/** An id with a slip in it would take nothing back, and nobody would notice. */
export function refuseUnknownIds(wanted: readonly string[], known: ReadonlySet<string>): void {
  const unknown = wanted.find((id) => !known.has(id));
  if (unknown !== undefined)
    throw new BuildProblem(
      `Neither this release nor the last has anything by the id “${unknown}”: check the spelling.`,
    );
}

/** The next release of words. */
export async function composeWords({ hosts, content }: Source, choices: Choices): Promise<Composed<'words'>> {
  const { after, withdraw } = choices;
  const own = content.filter(isOwn);
  refuseShrink('words', choices, own);
  const editorial = own[0] && EditorialFile.parse(JSON.parse(Buffer.from(own[0].bytes).toString()));
  const before = await after?.editorial();
  if (withdraw.length > 0) {
    const facts = await Promise.all((after?.facts?.manifest.files ?? []).map(({ sha256 }) => after!.data(sha256)));
    const texts = [...content.map(({ bytes }) => bytes), ...facts];
    const last = before ? [new TextEncoder().encode(JSON.stringify(before))] : [];
    refuseUnknownIds(withdraw, new Set([...texts, ...last].flatMap((bytes) => idsIn(bytes))));
  }
  // Taken back once is taken back for good: an older release published again must not bring a claim back.
  const taken = [...(after?.words.manifest.withdrawn ?? []), ...withdraw, ...(editorial?.withdrawn ?? [])];
  const withdrawn = [...new Set(taken)].sort();
  const now = instant(choices.now).slice(0, 10);
  const last = after && { editorial: before, manifest: after.words.manifest };
  const notes: Notes<'words'> = {
    ...head('words', choices, own),
    hosts: [...hosts],
    withdrawn,
    quietPeriods: editorial?.quietPeriods ?? [],
    ...(choices.commit !== undefined && { commit: choices.commit }),
    changes: wordsChangelog(last, { editorial, withdrawn }, now),
  };
  return { notes, content: own };
}

/** The next release of facts. */
export async function composeFacts({ asOf, content }: Source, choices: Choices): Promise<Composed<'facts'>> {
  if (choices.withdraw.length > 0)
    throw new BuildProblem('The facts key takes nothing back: make a release of words with --withdraw.');
  const facts = content.filter((file) => !isOwn(file));
  refuseShrink('facts', choices, facts);
  await refuseLostIds(choices, facts);
  const now = instant(choices.now).slice(0, 10);
  return {
    notes: { ...head('facts', choices, facts), asOf, changes: await factsChangelog(choices.after, facts, now) },
    content: facts,
  };
}

/** A folder of compiled packs. */
export function packsSource(packs: string): Source {
  const indexFile = join(packs, 'index.json');
  if (!existsSync(indexFile)) throw new BuildProblem(`No packs at "${packs}": run npm run dataset:build.`);
  const index = checked(BundleIndex, JSON.parse(readFileSync(indexFile, 'utf8')), indexFile);
  const content = index.files.map(({ path, records }) => {
    const file = join(packs, `${path}.json`);
    if (!existsSync(file)) throw new BuildProblem(`${indexFile} names ${path}, and ${file} is not there: build again.`);
    return { path: path as ContentFile['path'], records, bytes: readBytes(file) };
  });
  return { asOf: index.asOf, hosts: index.hosts ?? [], content };
}
