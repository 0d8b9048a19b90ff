/**
 * `npm run test:faults:defences`: takes one defence of the feed after the other out of a copy, and sees the case fail that
 * rests on it, in Node. A quarter of an hour.
 *
 *   npm run test:faults:defences                      all
 *   npm run test:faults:defences -- --case F33,F130   those of some cases
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inCopy, takeOut } from '../rig/take-out';
import { defences } from './defences';

const { values } = parseArgs({ options: { case: { type: 'string' } } });
const chosen = defences.filter(({ id }) => !values.case || values.case.split(',').includes(id));

/** A case that never ends has failed, and need not be waited for until its own deadline. Milliseconds. */
const deadline = 180_000;

/** Runs the case, and tells how it ended. */
function runCase(id: string, folder: string): Promise<{ verdict: string; error: string }> {
  const args = ['node_modules/tsx/dist/cli.mjs', 'tests/faults/run.ts', '--case', id, '--only', 'node'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let output = '';
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      process.kill(-child.pid!, 'SIGKILL');
    }, deadline);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(late);
      if (isLate) return resolve({ verdict: 'failed', error: 'it never ended' });
      const verdict = new RegExp(`^node +${id} +(survived|failed)`, 'm').exec(output)?.[1] ?? 'unknown';
      const error = new RegExp(`^${id} in node.*?: (.*)`, 'm').exec(output)?.[1] ?? '';
      resolve({ verdict, error: verdict === 'unknown' ? output.slice(-300) : error });
    });
  });
}

let surprises = 0;
await inCopy(async (folder) => {
  for (const { id, what, edits } of chosen) {
    const putBack = takeOut(folder, edits);
    const { verdict, error } = await runCase(id, folder);
    putBack();
    if (verdict !== 'failed') surprises++;
    console.log(`${verdict === 'failed' ? '✓' : '✗'} ${id.padEnd(4)} ${verdict.padEnd(8)} without: ${what}`);
    if (error) console.log(`    ${error.slice(0, 150)}`);
  }
});
console.log(`\n${chosen.length} defences taken out, ${surprises} cases that did not fail`);
process.exit(surprises === 0 ? 0 : 1);
