/**
 * `npm run test:faults:defences`: takes out, in a copy, one defence of the feed after the other, and those that unit tests
 * hold, and sees the case or the test fail that rests on it, in Node. Half an hour.
 *
 *   npm run test:faults:defences                      all
 *   npm run test:faults:defences -- --case F33,F130   those of some cases, or of tests whose file's name has these words
 */
import { spawn } from 'node:child_process';
import { cliOptions } from '../rig/cli-options';
import { otherDefences } from '../rig/other-defences';
import { inCopy, takeOut, type Edit } from '../rig/take-out';
import { defences } from './defences';

interface Trial {
  title: string;
  what: string;
  edits: readonly Edit[];
  /** What Node is given. */
  args: string[];
  /** What of the output says how it ended, and why. */
  failed: RegExp;
  survived: RegExp;
  why: RegExp;
}

const trials: Trial[] = [
  ...defences.map(({ id, ...rest }) => ({
    ...rest,
    title: id,
    args: ['node_modules/tsx/dist/cli.mjs', 'tests/faults/run.ts', '--case', id, '--only', 'node'],
    failed: new RegExp(`^node +${id} +failed`, 'm'),
    survived: new RegExp(`^node +${id} +survived`, 'm'),
    why: new RegExp(`^${id} in node.*?: (.*)`, 'm'),
  })),
  ...otherDefences.map(({ test, name, ...rest }) => ({
    ...rest,
    title: `${test.replace(/^tests\/|\.test\.tsx?$/g, '')}: ${name}`,
    args: ['node_modules/vitest/vitest.mjs', 'run', test, '-t', name, '--maxWorkers=1'],
    failed: /Tests +\d+ failed/,
    survived: /Tests +\d+ passed/,
    why: /^\w*Error: (.*)/m,
  })),
];

const values = cliOptions(import.meta.url, { case: { type: 'string' } });
const isChosen = (title: string): boolean =>
  !values.case || values.case.split(',').some((part) => title === part || (!/^F\d/.test(part) && title.includes(part)));
const chosen = trials.filter(({ title }) => isChosen(title));

/** A case that never ends has failed, and need not be waited for until its own deadline. Milliseconds. */
const deadline = 180_000;

const unsettled = 13;

/** Runs the case, and tells how it ended. */
function run({ args, failed, survived, why }: Trial, folder: string): Promise<{ verdict: string; error: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      process.kill(-child.pid!, 'SIGKILL');
    }, deadline);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(late);
      // Node's own word for a wait that nothing can end any more.
      if (isLate || code === unsettled) return resolve({ verdict: 'failed', error: 'it never ended' });
      const verdict = failed.test(output) ? 'failed' : survived.test(output) ? 'survived' : 'unknown';
      resolve({ verdict, error: verdict === 'unknown' ? output.slice(-300) : (why.exec(output)?.[1] ?? '') });
    });
  });
}

let surprises = 0;
await inCopy(async (folder) => {
  for (const trial of chosen) {
    const putBack = takeOut(folder, trial.edits);
    const { verdict, error } = await run(trial, folder);
    putBack();
    if (verdict !== 'failed') surprises++;
    console.log(`${verdict === 'failed' ? '✓' : '✗'} ${trial.title} ${verdict} without: ${trial.what}`);
    if (error) console.log(`    ${error.slice(0, 150)}`);
  }
});
console.log(`\n${chosen.length} defences taken out, ${surprises} times nothing failed`);
process.exit(surprises === 0 ? 0 : 1);
