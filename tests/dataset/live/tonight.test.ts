/** The night's commands: each is called with options that it has, and one that fails says why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { whileSilent, workTonight } from '../../../dataset/live/tonight';
import { testFolder } from '../folders';

it.each([
  ['fetch', ['--to', '--json']],
  ['build', ['--from', '--to', '--report']],
  ['proof', ['--from', '--packs']],
  ['check', ['--packs']],
])('dataset:%s has the options that the night gives it', (command, options) => {
  const text = [command, 'service-command'].map((name) => readFileSync(`dataset/commands/${name}.ts`, 'utf8')).join();
  const given = readFileSync('dataset/live/tonight.ts', 'utf8');
  for (const option of options) {
    expect(text).toContain(`'${option} <`);
    expect(given).toContain(`'${option}'`);
  }
});

it('a night whose sources do not answer ends there, and says which', async () => {
  const folder = testFolder();
  const places = { live: join(folder, 'live'), packs: join(folder, 'packs'), report: join(folder, 'report.md') };
  const fetch = ['--base-url', 'http://127.0.0.1:9', '--delay', '0', '--cache', join(folder, 'answers')];
  await expect(workTonight({ ...places, fetch, build: [], say: () => {} })).rejects.toThrow(
    /The sources could not be fetched:[^]*wa-record: MISSING[^]*no connection/,
  );
});

it('a step that says nothing for long is told of, with its seconds', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const lines: string[] = [];
  const silence = whileSilent('dataset:fetch', (line) => lines.push(line));
  vi.advanceTimersByTime(20_000);
  silence.heard();
  vi.advanceTimersByTime(29_000);
  expect(lines).toEqual([]);
  vi.advanceTimersByTime(31_000);
  expect(lines).toEqual([
    'Still at it: dataset:fetch, 50 seconds so far.',
    'Still at it: dataset:fetch, 80 seconds so far.',
  ]);
  silence.end();
  vi.advanceTimersByTime(90_000);
  expect(lines).toHaveLength(2);
});
