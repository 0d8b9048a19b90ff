/** The measures of a made-up article, and tables of examples of them. */
import { expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { findMeasures } from '../../../engine/spotting/measures';
import type { ScanRequest, TextRun } from '../../../engine/spotting/types';

export const olympia = { url: 'https://washingtonstatestandard.com/a', date: '2026-02-10' };
export const boise = { url: 'https://idahocapitalsun.com/a', date: '2026-02-10' };
export const spokane = { url: 'https://www.spokesman.com/a', date: '2026-02-10' };
export const wire = { url: 'https://apnews.com/a', date: '2025-10-30' };
export const nowhere = { url: 'https://example.org/a', date: '2026-02-10' };
export type Place = typeof olympia;

export function scan(runs: readonly TextRun[], { url, date }: Place, packs = ['us', 'wa', 'id']) {
  const request: ScanRequest = { facts: { url, dates: [date] }, runs: [...runs] };
  return findMeasures(packs, request, createArticle(request, date)).mentions;
}

/** What is marked, in order: its words, and its key, or those among which the reader chooses. */
function marked(text: string | readonly TextRun[], place: Place, packs?: string[]) {
  const runs = typeof text === 'string' ? [{ text }] : text;
  return scan(runs, place, packs).map(({ run, start, end, key, candidates }) => ({
    words: runs[run]!.text.slice(start, end),
    key: key || candidates?.join(' or '),
  }));
}
export const keysIn = (...args: Parameters<typeof marked>) => marked(...args).map(({ key }) => key);
export const wordsIn = (...args: Parameters<typeof marked>) => marked(...args).map(({ words }) => words);
/** As "words → key". */
export const marks = (...args: Parameters<typeof marked>) =>
  marked(...args).map(({ words, key }) => `${words} → ${key}`);

/** As the tables have keys: those of Washington's present session by type and number, of an earlier one with its first year. */
export const written = (keys: readonly (string | undefined)[]): string =>
  keys
    .map((key) => key?.replace(/^wa\/2025-2026\//, '').replace(/^wa\/(\d+)-\d+\/(\w+\/\d+)$/, '$2 ($1)'))
    .join(', ') || 'nothing';

/** Rows of "a text → its measures", with " · " and a day where it is not the place's; paragraphs are parted by "¶". */
export const measuresOf = (place: Place, rows: readonly string[]): void =>
  it.each(rows)('%s', (row) => {
    const [text = '', rest = ''] = row.split(' → ');
    const [keys, date = place.date] = rest.split(' · ');
    const runs = text.split(' ¶ ').map((paragraph) => ({ text: paragraph }));
    expect(written(keysIn(runs, { ...place, date }))).toBe(keys);
  });
