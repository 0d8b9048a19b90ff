/** What a card wears is in the sheet that it has over a page: there it has none of what our own pages wear. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card';
import { buildCard } from '../../engine/cards/build-card';
import { withActions } from '../engine/actions/sample-actions';
import { ada, bill, bo, pastBill, sampleRelease } from '../engine/cards/sample-release';
import { show } from './render';
import { now } from './sample-act';

const imports = /@import '(.+)';/g;

/** A sheet with all that it brings. */
function sheetOf(path: string): string {
  const text = readFileSync(path, 'utf8');
  const folder = path.slice(0, path.lastIndexOf('/'));
  return [text, ...[...text.matchAll(imports)].map(([, one]) => sheetOf(join(folder, one!)))].join('\n');
}

/** Classes that a rule of the sheet is for, or for what is in them; not those that only stand before something. */
const dressed = (sheet: string) =>
  new Set([...sheet.matchAll(/^\.([\w-]+)(?=[,:.[]| [^+~])/gm)].map(([, name]) => name!));

it('has a rule for each class of a card that our pages have one for', () => {
  const release = sampleRelease({ editorial: withActions() });
  const worn = new Set<string>();
  for (const key of [ada, bo, bill, pastBill]) {
    const content = buildCard(key, { keys: [ada, bill] }, release, '2026-11-24', { at: now.at })!;
    const silent = { onLink: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), onNotThisPerson: vi.fn(), onReport: vi.fn() };
    const { container } = show(<Card content={content} pinned onCompanion={vi.fn()} {...silent} />);
    for (const element of container.querySelectorAll('[class]')) for (const name of element.classList) worn.add(name);
  }
  expect(worn).toContain('clock-stage');
  const [own, pages] = [sheetOf('components/card/card.css'), sheetOf('components/pages.css')];
  const [here, there] = [dressed(own), dressed(pages)];
  expect([...worn].filter((name) => there.has(name) && !here.has(name))).toEqual([]);
});
