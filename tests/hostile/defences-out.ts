/**
 * `npm run test:hostile:defences`: builds the extension without one defence after the other, in a copy, and sees the case
 * fail that rests on it. About half an hour.
 *
 *   npm run test:hostile:defences                     all
 *   npm run test:hostile:defences -- --case F95,F99   those of some cases; --only chromium or firefox
 */
import { spawn } from 'node:child_process';
import { cliOptions } from '../rig/cli-options';
import type { BrowserKind } from '../rig/find-browsers';
import { inCopy, takeOut } from '../rig/take-out';
import { defences } from './defences';

const values = cliOptions(import.meta.url, { only: { type: 'string' }, case: { type: 'string' } });
const kinds = (['chromium', 'firefox'] as const).filter((kind) => !values.only || values.only === kind);
const chosen = defences.filter(({ id }) => !values.case || values.case.split(',').includes(id));

/** Runs the case, and tells how it ended. */
function runCase(id: string, kind: BrowserKind, folder: string): Promise<{ verdict: string; error: string }> {
  const args = ['node_modules/tsx/dist/cli.mjs', 'tests/hostile/run.ts', '--case', id, '--only', kind];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => {
      // What could not even be built says so in its last lines, and is a surprise.
      const verdict = new RegExp(`^${kind} +${id} +(survived|failed|n/a)`, 'm').exec(output)?.[1] ?? 'unknown';
      const error = new RegExp(`^${id} in ${kind}: (.*)`, 'm').exec(output)?.[1] ?? '';
      resolve({ verdict, error: verdict === 'unknown' ? output.slice(-150) : error });
    });
  });
}

let surprises = 0;
await inCopy(async (folder) => {
  for (const { id, what, edits, needed } of chosen) {
    const putBack = takeOut(folder, edits);
    const ends = await Promise.all(kinds.map(async (kind) => ({ kind, ...(await runCase(id, kind, folder)) })));
    putBack();
    for (const { kind, verdict, error } of ends) {
      const isAsSaid = verdict === (needed.includes(kind) ? 'failed' : 'survived');
      if (!isAsSaid) surprises++;
      console.log(`${isAsSaid ? '✓' : '✗'} ${kind.padEnd(9)} ${id.padEnd(4)} ${verdict.padEnd(8)} without: ${what}`);
      if (error) console.log(`    ${error.slice(0, 150)}`);
    }
  }
});
console.log(`\n${chosen.length} defences taken out, ${surprises} times other than listed`);
process.exit(surprises === 0 ? 0 : 1);
