import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{engine,dataset,spotting,rig,locales}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{dom,browser,components}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
