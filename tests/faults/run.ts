/**
 * `npm run test:faults`: every case of the fault list in Node with three seeds, then in real Chromium and Firefox.
 *
 *   npm run test:faults                       everything
 *   npm run test:faults -- --only node        or chromium, firefox; --case F45,F46 for some cases
 *   npm run test:faults -- --case F50 --kills 200    the long run of whole-browser kills
 */
import { cliOptions } from '../rig/cli-options';
import { buildExtension } from '../rig/build';
import { ensureBrowsers, type BrowserKind } from '../rig/find-browsers';
import { browserKill } from './browser-kill';
import { bundleReader, openBrowserPlace } from './browser-place';
import { browserWake } from './browser-wake';
import { elsewhere, faults } from './cases';
import type { Fault } from './fault';
import { nodePlace } from './node-place';
import type { Place, ReaderPlace } from './world';

const values = cliOptions(import.meta.url, {
  only: { type: 'string' },
  case: { type: 'string' },
  kills: { type: 'string', default: '12' },
});
const kills = Number(values.kills);
const seeds: Record<Place, number[]> = { node: [1, 2, 3], chromium: [1], firefox: [1] };
type Verdict = 'survived' | 'failed' | '–';
const table = new Map<string, Partial<Record<Place, Verdict>>>();
const errors: string[] = [];

/** A case that never ends has failed: without this, the whole run would wait for it. Minutes. */
const deadline = values.case === 'F50' ? kills : 10;

async function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over within ${deadline} minutes`)), deadline * 60_000);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

const isChosen = (id: string): boolean => values.case === undefined || values.case.split(',').includes(id);

function note(id: string, place: Place, verdict: Verdict): void {
  table.set(id, { ...table.get(id), [place]: verdict });
}

async function runCase(fault: Pick<Fault, 'id' | 'run'>, place: ReaderPlace): Promise<void> {
  const begun = Date.now();
  let verdict: Verdict = 'survived';
  for (const seed of seeds[place.place]) {
    try {
      await inTime(fault.run(place, seed));
    } catch (error) {
      verdict = 'failed';
      errors.push(`${fault.id} in ${place.place}, seed ${seed}: ${(error as Error).stack ?? String(error)}`);
      await place.kill();
    }
  }
  note(fault.id, place.place, verdict);
  console.log(`${place.place.padEnd(9)}${fault.id}  ${verdict}  ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

async function runAll(place: ReaderPlace): Promise<void> {
  const isNode = place.place === 'node';
  for (const fault of faults) {
    if (!isChosen(fault.id)) continue;
    if (fault.only?.in === (isNode ? 'browsers' : 'node')) note(fault.id, place.place, '–');
    else await runCase(fault, place);
  }
}

async function inBrowser(kind: BrowserKind, executablePath: string, code: string): Promise<void> {
  const place = await openBrowserPlace({ kind, executablePath }, code);
  try {
    await runAll(place);
  } finally {
    await place.close();
  }
  const noPlace: ReaderPlace = { place: kind, call: async () => undefined, kill: async () => {} };
  for (const { id, run } of wholeBrowser(kind, executablePath, code))
    if (isChosen(id)) await runCase({ id, run }, noPlace);
}

/** Cases that open, stop and kill browsers of their own. */
const wholeBrowser = (kind: BrowserKind, executablePath: string, code: string): Pick<Fault, 'id' | 'run'>[] => [
  { id: 'F50', run: (_, seed) => browserKill({ kind, executablePath, code, seed, kills }) },
  { id: 'F59', run: () => browserWake(kind, executablePath) },
];
const wholeBrowserTitles: Record<string, string> = {
  F50: 'the whole browser killed at random moments',
  F59: 'a stopped background hears the message that wakes it',
};

if (!values.only || values.only === 'node') await runAll(nodePlace);
const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.only || values.only === kind);
if (kinds.length > 0) {
  const paths = ensureBrowsers([...kinds]);
  const code = await bundleReader();
  for (const kind of kinds) {
    console.log(`Building for ${kind} …`);
    await buildExtension(kind);
    await inBrowser(kind, paths[kind] as string, code);
  }
}

const title = (id: string): string => faults.find((fault) => fault.id === id)?.title ?? wholeBrowserTitles[id] ?? '';
console.log('\ncase  node      chromium  firefox   title');
for (const [id, row] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
  const cells = (['node', 'chromium', 'firefox'] as const).map((place) => (row[place] ?? '–').padEnd(10)).join('');
  console.log(`${id}   ${cells}${title(id)}`);
}
console.log('\nNot run here, and why:');
for (const { id, only } of faults.filter(({ id }) => table.has(id)))
  if (only) console.log(`${id}   in ${only.in === 'node' ? 'browsers' : 'Node'}: ${only.because}`);
for (const [id, why] of Object.entries(elsewhere)) if (isChosen(id)) console.log(`${id}   in Node: ${why}`);
for (const error of errors) console.error(`\n${error}`);
const verdicts = [...table.values()].map((row) => Object.values(row));
const survived = verdicts.filter((row) => !row.includes('failed')).length;
console.log(`\nsurvived ${survived}/${verdicts.length}`);
process.exit(survived === verdicts.length ? 0 : 1);
