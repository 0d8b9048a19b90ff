import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // All cores: by default one of them stays idle, half of a machine with two. No test measures time.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/{e2e,bench,hostile,noninterference}/**/*.e2e.ts'],
          globalSetup: 'tests/rig/build-both.ts',
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        test: {
          name: 'node',
          // Generous, because a machine with two cores may be busy: no test measures time.
          testTimeout: 60_000,
          environment: 'node',
          include: ['tests/{engine,dataset,spotting,rig,locales,faults,bench,release}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          testTimeout: 60_000,
          environment: 'jsdom',
          include: ['tests/{dom,browser,components}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
