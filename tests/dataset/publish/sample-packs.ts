/** A folder of compiled packs about plainly fictional people, and the keys and commands to publish it with. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleEditorial } from '../../../dataset/desk/bundle-editorial';
import { bundleIndex, indexText } from '../../../dataset/packs/bundle-index';
import { makeKeyFile } from '../../../dataset/publish/key-file';
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
  issues: [],
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

export interface Desk {
  folder: string;
  /** Public key of the author. */
  author: string;
  /** Runs `dataset:<command>`; answers what it printed. Rejects with `stderr` where it fails. */
  run: (command: 'sign' | 'publish' | 'keys', ...args: string[]) => Promise<string>;
  /** Writes packs and makes `name` of them, signed by the author. */
  make: (name: string, people: number, own: EditorialFile | undefined, ...more: string[]) => Promise<void>;
  review: (name: string) => Promise<string>;
  publish: (name: string, to: string, ...more: string[]) => Promise<string>;
  at: (name: string) => string;
}

/** Two people's keys and a list of signers in a folder. */
export async function openDesk(folder: string): Promise<Desk> {
  const at = (name: string) => join(folder, name);
  const ada = await makeKeyFile(at('ada.json'), 'Ada Sample', false);
  const bea = await makeKeyFile(at('bea.json'), 'Bea Example', false);
  const recovery = await makeKeyFile(at('recovery.json'), 'Sample Civic Club', true);
  const signers = [ada, bea].map(({ name, publicKey }) => ({ name, key: publicKey }));
  writeFileSync(at('signers.json'), JSON.stringify({ epoch: 1, threshold: 1, recovery: recovery.publicKey, signers }));
  const list = ['--signers', at('signers.json')];
  const run: Desk['run'] = async (command, ...args) => {
    const given = ['--import', 'tsx', `dataset/commands/${command}.ts`, ...args];
    // With a certificate bundle for AWS in the environment, Debian's rclone refuses every S3 host.
    const { AWS_CA_BUNDLE: _, ...env } = process.env;
    return (await promisify(execFile)(process.execPath, given, { env })).stdout;
  };
  return {
    folder,
    author: ada.publicKey,
    run,
    at,
    async make(name, people, own, ...more) {
      const packs = at(`packs-${name}`);
      writePacks(packs, people, own);
      await run('sign', 'new', '--packs', packs, '--key', at('ada.json'), '--to', at(name), ...list, ...more);
    },
    review: (name) => run('sign', 'review', at(name), '--key', at('bea.json'), '--yes', ...list),
    publish: (name, to, ...more) => run('publish', at(name), '--to', to, ...list, ...more),
  };
}

export const manifestIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'latest.json'), 'utf8')) as {
    version: number;
    issued: string;
    withdrawn: string[];
    changes: { date: string; text: string }[];
  };
