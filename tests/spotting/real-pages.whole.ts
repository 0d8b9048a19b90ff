/** Marks on pages that others published, where those lie beside the project (`../shared/real-pages/more`). */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Floors, floorsFile, inOneNumber, scored } from './floors';
import { readPacks } from './packs-on-disk';
import { parseArticle } from './parsed';
import { scoreArticles } from './score';

const floor = (JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors)['real pages'];
const pages = await scored['real pages']();

it.skipIf(pages.length === 0)('marks are as right as they have been on real pages', () => {
  const { score } = inOneNumber(scoreArticles(pages.map(parseArticle), readPacks(['us', 'wa', 'id']), '2026-11-24'));
  expect(score).toBeGreaterThan(floor.score - floor.margin);
});
