import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWhole } from '../../rig/examples';
import { contents, testFolder } from '../folders';
import { startLegislature, type SampleLegislature } from './sample-legislature';

/** Runs the command; `kill` is called with the process, to end it. */
function fetchWa(args: string[], onStart: (kill: () => void) => void = () => {}) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'dataset/commands/fetch.ts', 'wa', '--delay', '0', '--today', '2026-03-01', ...args],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const output = { out: '', err: '' };
  child.stdout.on('data', (chunk) => (output.out += String(chunk)));
  child.stderr.on('data', (chunk) => (output.err += String(chunk)));
  onStart(() => child.kill('SIGKILL'));
  return new Promise<{ code: number | null; signal: string | null; out: string; err: string }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, ...output })),
  );
}

const into = (folder: string) => ['--to', join(folder, 'live'), '--cache', join(folder, 'answers')];

let legislature: SampleLegislature;
afterEach(() => legislature.close());

/** As many as a Legislature has, or enough for an end in the middle. */
const bills = isWhole ? 3700 : 60;

describe(`a run over ${bills} bills`, () => {
  beforeEach(async () => {
    legislature = await startLegislature(bills);
  });

  it('ends, and ends with the same bytes when it was killed in the middle', async () => {
    const whole = testFolder();
    const args = ['--biennium', '2025-26', '--base-url', legislature.url];
    const first = await fetchWa([...args, ...into(whole)]);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(new RegExp(`98 members, ${bills} bills, \\d+ rolls, 1 hearings\\.`));
    if (isWhole) expect(first.out).toContain('1221 rolls');
    expect(first.err).toContain(`Roll calls: ${bills}\n`);
    const all = legislature.asked;

    const cut = testFolder();
    legislature.asked = 0;
    const second = await fetchWa([...args, ...into(cut)], (kill) => {
      // No answer comes after it, so the run cannot end first.
      legislature.before = (asked) => {
        if (asked < Math.round(all / 2)) return undefined;
        kill();
        return 'silence';
      };
    });
    expect(second.signal).toBe('SIGKILL');
    expect(Object.keys(contents(cut)).some((name) => name.startsWith('live'))).toBe(false);
    legislature.before = undefined;
    const third = await fetchWa([...args, ...into(cut)]);
    expect(third).toMatchObject({ code: 0 });
    expect(contents(join(cut, 'live'))).toEqual(contents(join(whole, 'live')));
    // Nothing that was answered before is asked again: only the question that was cut off, and the one that tells
    // "nothing" from "down".
    expect(legislature.asked).toBeLessThanOrEqual(all + 3);
  });
});

describe('a small run', () => {
  beforeEach(async () => {
    legislature = await startLegislature(9);
  });
  const run = (folder: string, ...more: string[]) =>
    fetchWa(['--biennium', '2025-26', '--base-url', legislature.url, ...into(folder), ...more]);

  it('stops when a host asks for a pause of hours', async () => {
    legislature.before = () => ({ status: 429, headers: { 'retry-after': '7200' } });
    const { code, err } = await run(testFolder());
    expect(code).toBe(1);
    expect(err).toContain('asks for a pause of 120 minutes');
  });

  it('does not take a host that is down for one that has nothing', async () => {
    const folder = testFolder();
    legislature.before = (asked) => (asked > 12 ? { status: 500 } : undefined);
    const down = await run(folder);
    expect(down.code).toBe(1);
    expect(down.err).toContain('run it again');
    legislature.before = undefined;
    expect((await run(folder)).out).toContain('9 bills, 3 rolls');
  });

  it('takes status 500 for nothing while the host answers other questions', async () => {
    const { out } = await run(testFolder());
    expect(out).toContain('1 had nothing');
  });

  it('uses kept answers until they are too old', async () => {
    const folder = testFolder();
    await run(folder);
    expect((await run(folder)).out).toContain(' 0 questions asked');
    expect((await run(folder, '--max-age', '0m')).out).toContain(' 0 answers were kept');
  });

  it('refuses what is no biennium', async () => {
    const { code, err } = await fetchWa(['--biennium', '2026-27', ...into(testFolder())]);
    expect([code, err]).toEqual([1, '"2026-27" is no biennium: write it as 2025-26, from an odd year to the next.\n']);
  });
});
