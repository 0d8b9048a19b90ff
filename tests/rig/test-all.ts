/**
 * `npm test`: everything that has to hold, in order of speed, with a line at the end that adds it all up.
 *
 *   npm test                 static checks, unit tests, both browsers
 *   npm test -- --no-browsers
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build';
import { ensureBrowsers, ensureTools } from './find-browsers';

interface Tally {
  passed: number;
  failed: number;
}

/** Runs a program of node_modules/.bin; resolves with its exit code. What it prints goes to `print` when it ends, or is shown at once. */
const run = (command: string, args: string[], print?: (output: string) => void): Promise<number> =>
  new Promise((resolve, reject) => {
    const output = print === undefined ? 'inherit' : 'pipe';
    const child = spawn(join(root, 'node_modules/.bin', command), args, {
      cwd: root,
      stdio: ['ignore', output, output],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (part: string) => (printed += part));
    child.on('error', reject);
    child.on('close', (code) => {
      print?.(printed);
      resolve(code ?? 1);
    });
  });

/** One static check counts as one test. Several run side by side, so each prints in one piece. */
async function check(title: string, command: string, args: string[]): Promise<Tally> {
  const passed = (await run(command, args, (output) => console.log(`\n▶ ${title}\n${output.trim()}`))) === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Runs vitest projects and reads the count from its own report: a run without a report counts as failed. */
async function vitest(title: string, projects: string[]): Promise<Tally> {
  console.log(`\n▶ ${title}`);
  const folder = mkdtempSync(join(tmpdir(), 'collective-lens-report-'));
  const report = join(folder, 'report.json');
  try {
    const code = await run('vitest', [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const failed = numFailedTests ?? 0;
    // A suite that cannot even be read fails no test, yet it must count.
    return { passed: numPassedTests ?? 0, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { 'no-browsers': { type: 'boolean' } } });
const tallies: Tally[] = [];
try {
  ensureTools();
  if (!values['no-browsers']) ensureBrowsers(['chromium', 'firefox']);
  tallies.push(
    ...(await Promise.all([
      check('Format', 'prettier', ['--check', '.', '--log-level', 'warn']),
      check('Lint', 'eslint', ['.']),
      check('Types', 'tsc', ['--noEmit']),
      check('Unused code', 'knip', []),
    ])),
    await vitest('Unit tests', ['node', 'dom']),
    await check('Release: archives, rules, lint, built again from the sources', 'tsx', ['tests/release/run.ts']),
  );
  if (!values['no-browsers']) {
    tallies.push(await vitest('In real browsers: Chromium and Firefox', ['e2e']));
  }
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  tallies.push({ passed: 0, failed: 1 });
}
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
