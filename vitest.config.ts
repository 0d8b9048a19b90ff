import { cpus } from 'node:os';
import { defineConfig } from 'vitest/config';
import type { BrowserKind } from './tests/rig/find-browsers';
import { LongFirst } from './tests/rig/long-first.ts';
import { timeoutFactor } from './tests/rig/timeout-factor.ts';

/** No test measures time: what is slow is only long on the way, and a busy machine may take it several times as long. */
const limit = (seconds: number): number => seconds * 1000 * timeoutFactor;

const pure = ['tests/{engine,dataset,editorial,spotting,rig,locales,faults,bench,release,site}/**/*.test.ts'];
/** What takes seconds: scoring the articles, every fault of a feed, whole commands in processes of their own. */
const long = [
  'tests/spotting/articles.test.ts',
  'tests/faults/*.test.ts',
  'tests/dataset/{build,boundaries-agreement,five-ways}.test.ts',
  'tests/dataset/clients/{fetch-wa,live-build}.test.ts',
  'tests/editorial/{blast-radius,import,preview}.test.ts',
  'tests/dataset/publish/{publish,signing,keys}.test.ts',
  'tests/dataset/live/{facts,words}-path.test.ts',
];

/** With `ORDER=7`, files and tests are shuffled, in the seventh way: nothing may depend on what ran before it. */
const order = process.env.ORDER;

const inBrowsers = 'tests/{e2e,bench,hostile,noninterference}/**/*.e2e.ts';
/** Drawn or measured in one browser. */
const onlyInChromium = [
  'tests/e2e/{branded-chrome,card-look,companion-look,forced-colours,phone-sheet,record-look}.e2e.ts',
  'tests/bench/*.e2e.ts',
];
/** From an editor's desk and a night to readers in both browsers: what comes before the browsers takes longest, and once. */
const wholePath = 'tests/e2e/whole-path.e2e.ts';
/** Most of it are commands. */
const mostlyCommands = ['tests/e2e/publish.e2e.ts', 'tests/bench/*.e2e.ts'];
/** What a reader does first, and what a browser could do otherwise: in both with each `npm test`. */
const inBothAlways = [
  'tests/e2e/{main-job,feed,requests,keyboard-path,permissions,actions}.e2e.ts',
  'tests/noninterference/*.e2e.ts',
];
/** `npm run test:hostile` plays all cases in both; examples are enough beside it. */
const hostile = 'tests/hostile/*.e2e.ts';

/** In a delivery nobody is there to look again: what a view or a browser loses once under load should not stop it. */
const again = process.env.CI ? 1 : 0;

/** The same files for each browser, so that one waits for its browser while others work. */
const inBrowser = (name: string, browser: BrowserKind | undefined, include: string[], exclude: string[] = []) => ({
  test: {
    name,
    environment: 'node' as const,
    include,
    exclude,
    env: browser && { BROWSER: browser },
    globalSetup: 'tests/rig/build-both.ts',
    // Browsers wait for pages, and hands for cards: with one file more for two cores, none of these is idle.
    maxWorkers: Math.ceil(cpus().length * 1.5),
    sequence: { groupOrder: 1 },
    retry: again,
    testTimeout: limit(120),
    hookTimeout: limit(180),
  },
});

export default defineConfig({
  test: {
    // All cores: by default one of them stays idle, half of a machine with two.
    maxWorkers: '100%',
    sequence: order ? { shuffle: true, seed: Number(order) } : { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: pure,
          exclude: long,
          // Nothing that they import remembers what a test did, so each file need not read all of it again.
          isolate: false,
          setupFiles: 'tests/rig/left-as-found.ts',
          testTimeout: limit(60),
          hookTimeout: limit(60),
        },
      },
      {
        test: {
          name: 'long',
          environment: 'node',
          include: long,
          testTimeout: limit(60),
          hookTimeout: limit(60),
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{dom,components}/**/*.test.{ts,tsx}'],
          isolate: false,
          setupFiles: ['tests/rig/empty-page.ts', 'tests/rig/left-as-found.ts'],
          retry: again,
          testTimeout: limit(60),
          hookTimeout: limit(60),
        },
      },
      {
        test: {
          // Each stands on a made-up browser of its own.
          name: 'browser',
          environment: 'jsdom',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: 'tests/browser/in-its-place.ts',
          retry: again,
          testTimeout: limit(60),
          hookTimeout: limit(60),
        },
      },
      inBrowser('chromium', 'chromium', [inBrowsers], [...mostlyCommands, wholePath]),
      inBrowser('firefox', 'firefox', inBothAlways),
      // Of `npm run test:all`.
      inBrowser('chromium-rest', 'chromium', mostlyCommands),
      inBrowser('both', undefined, [wholePath]),
      inBrowser('firefox-rest', 'firefox', [inBrowsers], [...inBothAlways, ...onlyInChromium, hostile, wholePath]),
      {
        test: {
          // Everything of which the others take examples: `npm run test:all`.
          name: 'whole',
          environment: 'node',
          include: ['tests/**/*.whole.ts'],
          env: { WHOLE: '1' },
          testTimeout: limit(1800),
          hookTimeout: limit(180),
        },
      },
    ],
  },
});
