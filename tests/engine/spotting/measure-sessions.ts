/** Tables of examples about the session of a measure: a sentence, what it names, and where it is not of this winter its day. */
import { expect, it } from 'vitest';
import { createArticle } from '../../../engine/spotting/article';
import { createRecords, findMeasures } from '../../../engine/spotting/measures';
import type { ScanRequest } from '../../../engine/spotting/types';
import { readPacks } from '../../spotting/packs-on-disk';
import { written } from './measure-scan';

const records = createRecords(readPacks(['us', 'wa', 'id']));

/** Keys of the measures of an article, in order. Paragraphs are parted by "¶"; a first one says where we are. */
function sessions(place: string, url: string, text: string, date: string): string {
  const runs = [place, ...text.split(' ¶ ')].map((paragraph) => ({ text: paragraph }));
  const request: ScanRequest = { facts: { url, dates: [date] }, runs };
  const { mentions } = findMeasures(['us', 'wa', 'id'], request, createArticle(request, date), undefined, [], records);
  return written(mentions.map(({ key }) => key));
}

/** Rows of "a sentence → its measures · the day it was published". */
export const tells = (place: string, url: string, rows: readonly string[]): void =>
  it.each(rows)('%s', (row) => {
    const [text = '', rest = ''] = row.split(' → ');
    const [keys, published = '2026-02-12'] = rest.split(' · ');
    expect(sessions(place, url, text, published)).toBe(keys);
  });

/** Where the stories of the Capitol's press are from. */
export const olympia = [
  'OLYMPIA — Lawmakers are back in session this week.',
  'https://washingtonstatestandard.com/a',
] as const;
