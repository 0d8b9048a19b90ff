/** A folder of compiled packs about plainly fictional people, and the keys and commands to publish it with. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleEditorial } from '../../../editorial/bundle-editorial';
import { bundleIndex, indexText } from '../../../dataset/packs/bundle-index';
import { makeKeyFile } from '../../../dataset/publish/key-file';
import { expect } from 'vitest';
import type { EditorialFile, Stance } from '../../../engine/release/editorial';

export const host = 'sample-civic-club.example';
const sources = [{ publisher: 'Sample Civic Club', url: `https://${host}/people`, retrieved: '2031-02-01' }];

export const stance: Stance = {
  id: 'sample-stance',
  status: 'live',
  sources: [{ url: `https://${host}/stances`, publisher: 'Sample Civic Club', retrieved: '2026-11-02' }],
  asOf: '2026-11-02',
  author: 'Ada Sample',
  reviewer: 'Bea Example',
  reviewed: '2026-11-03',
  expires: '2035-12-31',
  measure: 'wa/2025-2026/SB/6346',
  organisation: 'Sample Civic Club',
  position: 'watching',
  reason: { en: 'A sample reason for a sample stance.' },
};

export const editorial = (change: Partial<EditorialFile> = {}): EditorialFile => ({
  schema: 1,
  organisation: { name: 'Sample Civic Club', site: `https://${host}/` },
  explanations: [],
  stances: [],
  actions: [],
  hearings: [],
  quietPeriods: [],
  changes: [],
  ...change,
});

/** Writes packs with this many people. */
export function writePacks(folder: string, people: number, own?: EditorialFile): void {
  const roster = {
    schema: 1,
    pack: 'wa',
    asOf: '2031-02-01',
    sources,
    people: Array.from({ length: people }, (_, at) => ({
      id: `civic/wa/sampleton/person-${at}`,
      name: `Sample Person${at}`,
      given: 'Sample',
      family: `Person${at}`,
      offices: [{ role: 'mayor', jurisdiction: 'wa/sampleton' }],
    })),
  };
  const text = JSON.stringify(roster);
  let index = bundleIndex(new Map([['wa/roster' as const, text]]), '2031-02-03');
  mkdirSync(join(folder, 'wa'), { recursive: true });
  writeFileSync(join(folder, 'wa/roster.json'), text);
  if (own) {
    const bundled = bundleEditorial(own, index);
    writeFileSync(join(folder, 'editorial.json'), bundled.text);
    index = bundled.index;
  }
  writeFileSync(join(folder, 'index.json'), indexText(index));
}

type Part = 'words' | 'facts';

export interface Desk {
  folder: string;
  /** Public half of the recovery key: what readers enter. */
  recovery: string;
  /** Runs `dataset:<command>`; answers what it printed. Rejects with `stderr` where it fails. */
  run: (command: 'sign' | 'publish' | 'keys', ...args: string[]) => Promise<string>;
  /** Writes packs and makes `name` of them: words signed by their author, facts by the job's key. */
  make: (part: Part, name: string, people: number, own?: EditorialFile, ...more: string[]) => Promise<string>;
  review: (name: string, ...more: string[]) => Promise<string>;
  publish: (names: string | string[], to: string, ...more: string[]) => Promise<string>;
  /** Makes and publishes a first release of everything at a folder: `keys`, `words` and `facts`. */
  begin: (to: string, people: number, own?: EditorialFile) => Promise<void>;
  at: (name: string) => string;
}

/** Two people's keys, the job's and the recovery key, and a list of signers, in a folder. */
export async function openDesk(folder: string): Promise<Desk> {
  const at = (name: string) => join(folder, name);
  const ada = await makeKeyFile(at('ada.json'), 'Ada Sample', false);
  const bea = await makeKeyFile(at('bea.json'), 'Bea Example', false);
  const job = await makeKeyFile(at('job.json'), 'Nightly job', false);
  const recovery = await makeKeyFile(at('recovery.json'), 'Sample Civic Club', true);
  const listed = (people: { name: string; publicKey: string }[]) =>
    people.map(({ name, publicKey }) => ({ name, key: publicKey }));
  const signers = {
    epoch: 1,
    recovery: recovery.publicKey,
    words: { threshold: 2, signers: listed([ada, bea]) },
    facts: { threshold: 1, signers: listed([job]) },
  };
  writeFileSync(at('signers.json'), JSON.stringify(signers));
  const list = ['--signers', at('signers.json')];
  const run: Desk['run'] = async (command, ...args) => {
    const given = ['--import', 'tsx', `dataset/commands/${command}.ts`, ...args];
    // With a certificate bundle for AWS in the environment, Debian's rclone refuses every S3 host.
    const { AWS_CA_BUNDLE: _, ...env } = process.env;
    return (await promisify(execFile)(process.execPath, given, { env })).stdout;
  };
  const desk: Desk = {
    folder,
    recovery: recovery.publicKey,
    run,
    at,
    make(part, name, people, own, ...more) {
      const packs = at(`packs-${name}`);
      writePacks(packs, people, own);
      const what = ['--role', part, '--key', at(part === 'words' ? 'ada.json' : 'job.json'), '--without-editorial'];
      return run('sign', 'new', '--packs', packs, '--to', at(name), ...what, ...list, ...more);
    },
    review: (name, ...more) => run('sign', 'review', at(name), '--key', at('bea.json'), '--yes', ...list, ...more),
    publish: (names, to, ...more) => run('publish', ...[names].flat().map(at), '--to', to, ...list, ...more),
    async begin(to, people, own) {
      const keys = ['ada.json', 'bea.json', 'recovery.json'].flatMap((name) => ['--key', at(name)]);
      await run('keys', 'first-epoch', '--to', at('keys'), ...keys, ...list);
      await desk.make('words', 'words', people, own, '--first');
      await desk.review('words', '--first');
      await desk.make('facts', 'facts', people, own, '--first');
      await desk.publish(['keys', 'words', 'facts'], to);
    },
  };
  return desk;
}

const json = (folder: string, name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>;

/** A signed document of a published feed in a folder. */
export const documentIn = (folder: string, part: Part | 'keys') =>
  json(folder, `data/${json(folder, 'latest.json')[part]}.json`) as unknown as {
    version: number;
    epoch: number;
    issued: string;
    withdrawn: string[];
    files: { path: string; records: number }[];
    changes: { date: string; text: string }[];
  };

/** The signed document of a release that is not published yet. */
export const documentOf = (folder: string) =>
  json(folder, `data/${json(folder, 'part.json').sha256}.json`) as unknown as ReturnType<typeof documentIn>;

/** That a command fails, and says this line. */
export const fails = (work: Promise<unknown>, line: string) =>
  expect(work).rejects.toMatchObject({ stderr: expect.stringContaining(line) });
