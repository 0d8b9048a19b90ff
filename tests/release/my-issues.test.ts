import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
/** Our own pages, what they are drawn with, and where the choice is kept. Nothing that a page on the web can see. */
const ownPages =
  /^(browser\/settings|entrypoints\/(options|scorecard|welcome|knows)\/|surfaces\/|components\/(basics\/IssuePicker|companion|options|scorecard|welcome)\b)/;

const sources = ['browser', 'components', 'engine', 'entrypoints', 'page', 'surfaces'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

// What a page can observe is compared in a browser (tests/noninterference), with people who picked different issues.
it('the issues that a reader picks are read by the extension’s own pages alone', () => {
  const readers = sources.filter((file) => /\bmyIssues\b/.test(readFileSync(new URL(file, root), 'utf8')));
  expect(readers).toContain('surfaces/companion/companion-page.tsx');
  expect(readers.filter((file) => !ownPages.test(file))).toEqual([]);
});
