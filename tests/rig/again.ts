/**
 * `npm run test:again`: the tests in browsers several times in a row, and beside busy programs, to see that none fails by chance.
 *
 *   npm run test:again -- --times 10
 *   npm run test:again -- --times 1 --busy 2
 */
import { spawn } from 'node:child_process';
import { cliOptions } from './cli-options';
import { root } from './build';

const values = cliOptions(import.meta.url, {
  times: { type: 'string', default: '10' },
  busy: { type: 'string', default: '0' },
  only: { type: 'string', default: 'browsers' },
});
const [times, busy] = [Number(values.times), Number(values.busy)];
if (!(times >= 1) || !(busy >= 0)) throw new Error('Write numbers behind --times and --busy.');

/** One run of a part; its output is shown. */
const run = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'tests/rig/test-all.ts', '--only', values.only];
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });

/** Programs that take a core each for as long as they live. */
const others = Array.from({ length: busy }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
const seconds: number[] = [];
let passed = 0;
try {
  for (let time = 1; time <= times; time++) {
    console.log(`\n▶ Run ${time} of ${times}${busy ? `, beside ${busy} busy programs` : ''}`);
    const began = performance.now();
    if (await run()) passed++;
    seconds.push(Math.round((performance.now() - began) / 1000));
  }
} finally {
  for (const other of others) other.kill();
}
console.log(`\n${passed} of ${times} runs passed. Seconds: ${seconds.join(', ')}`);
process.exitCode = passed === times ? 0 : 1;
