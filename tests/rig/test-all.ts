/**
 * Everything that has to hold, in order of speed, with a line at the end that adds it all up.
 *
 *   npm run test:quick       static checks, unit tests
 *   npm test                 these, and both browsers
 *   npm run test:all         these, what takes longer (the articles, whole commands, hostile pages), the release, and all of
 *                            what the others take examples of
 *
 * Runs that belong together share a tally: `--tally FILE` goes on where the run before ended. `--only PART` runs one part.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { cliOptions } from './cli-options';
import { root } from './build';
import { ensureBrowsers, ensureTools } from './find-browsers';

/** Where a check keeps what it found in files that have not changed since. */
const cached = (name: string) => join(root, '.cache', name);

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

/** What is read of vitest's report; times are milliseconds. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; startTime: number; endTime: number }[];
}

/** The files that took longest, so that it is seen where the time goes. */
const longest = (files: Report['testResults']): string =>
  files
    .map(({ name, startTime, endTime }) => ({ name: relative(root, name), seconds: (endTime - startTime) / 1000 }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 40)
    .filter(({ seconds }) => seconds > 4)
    .map(({ name, seconds }) => `${name} ${Math.round(seconds)} s`)
    .join(', ');

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
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    console.log(`\nThe longest files: ${longest(testResults)}`);
    // A suite that cannot even be read fails no test, yet it must count.
    return { passed: numPassedTests, failed: numFailedTests === 0 && code !== 0 ? 1 : numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All parts, in order of speed. */
const parts = {
  static: () =>
    Promise.all([
      check('Format', 'prettier', [
        '--check',
        '.',
        '--log-level',
        'warn',
        '--cache',
        '--cache-location',
        cached('prettier'),
      ]),
      check('Lint', 'eslint', ['--cache', '--cache-strategy', 'content', '--cache-location', cached('lint'), '.']),
      check('Types', '../typescript-7/bin/tsc', ['--noEmit', '--incremental', '--tsBuildInfoFile', cached('types')]),
      check('Unused code', 'knip', ['--no-config-hints']),
    ]),
  unit: () => vitest('Unit tests', ['node', 'dom', 'browser']),
  long: () => vitest('The articles, every fault of a feed, whole commands', ['long']),
  browsers: () => vitest('In real browsers', ['chromium', 'firefox']),
  rest: () =>
    vitest('In Firefox what was in Chromium only, whole ways to a reader', ['chromium-rest', 'both', 'firefox-rest']),
  hostile: () => check('Every hostile page in both browsers', 'tsx', ['tests/hostile/run.ts']),
  release: () => check('Release: archives, rules, lint, built again from the sources', 'tsx', ['tools/release.ts']),
  whole: () => vitest('All of what the others take examples of', ['whole']),
} satisfies Record<string, () => Promise<Tally | Tally[]>>;
type Part = keyof typeof parts;
const sets: Record<string, Part[]> = {
  quick: ['static', 'unit'],
  usual: ['static', 'unit', 'browsers'],
  all: ['static', 'unit', 'browsers', 'long', 'rest', 'release', 'hostile', 'whole'],
  /** What CI has time for beside `npm test`. */
  ci: ['long', 'rest', 'release'],
};

const values = cliOptions(import.meta.url, {
  set: { type: 'string', default: 'usual' },
  only: { type: 'string' },
  tally: { type: 'string' },
});
const chosen = values.only ? [values.only as Part] : (sets[values.set] ?? []);
if (!chosen.length || chosen.some((part) => !(part in parts))) {
  console.error(`There is no such part: write ${Object.keys(parts).join(', ')} behind --only.`);
  process.exit(1);
}

/** A run that is cut off has failed. */
const keep = (tally: Tally) => values.tally && writeFileSync(values.tally, JSON.stringify(tally));
const before: Tally[] =
  values.tally && existsSync(values.tally) ? [JSON.parse(readFileSync(values.tally, 'utf8')) as Tally] : [];
const tallies = [...before];
const sum = (of: readonly Tally[]) =>
  of.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
keep(sum([...tallies, { passed: 0, failed: 1 }]));
try {
  if (['long', 'browsers', 'rest'].some((part) => chosen.includes(part as Part))) ensureTools();
  if (chosen.some((part) => ['browsers', 'rest', 'hostile', 'whole'].includes(part)))
    ensureBrowsers(['chromium', 'firefox']);
  for (const part of chosen) {
    const began = performance.now();
    tallies.push(...[await parts[part]()].flat());
    console.log(`\n${part}: ${Math.round((performance.now() - began) / 1000)} s`);
  }
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  tallies.push({ passed: 0, failed: 1 });
}
const total = sum(tallies);
keep(total);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
