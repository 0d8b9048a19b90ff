/** The examples of docs/how-spotting-works.md say what the engine says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createSpottingIndex } from '../../engine/spotting';
import { readPacks } from './packs-on-disk';
import { listing, scanPage } from './scan-page';

const page = readFileSync(new URL('../../docs/how-spotting-works.md', import.meta.url), 'utf8');
const examples = page.matchAll(/^### (?<title>.+)\n\n```html\n(?<html>[^]+?)```\n\n```\n(?<listing>[^]+?)```/gm);

it.each([...examples].map(({ groups }) => [groups!.title!, groups!.html!, groups!.listing!]))(
  '%s',
  (_title, html, documented) => {
    const index = createSpottingIndex(readPacks(['us', 'wa', 'id']));
    const page = scanPage(index, { html, url: 'https://www.spokesman.com/stories/example/' }, '2026-11-24');
    expect(`${listing(page)}\n`).toBe(documented);
  },
);

it('has three examples', () => {
  expect(page.match(/^```html$/gm)).toHaveLength(3);
});
