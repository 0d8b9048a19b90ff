/** The measures of made-up articles, beside made-up records of measures of several sessions. */
import { createArticle } from '../../../engine/spotting/article';
import { createRecords, findMeasures } from '../../../engine/spotting/measures';
import type { MeasureRecord } from '../../../engine/release/packs';
import type { ScanRequest, TextRun } from '../../../engine/spotting/types';
import { rosters } from './people-roster';

const sponsor = rosters[0]!.people.find(({ name }) => name === 'Odalys Brandvold')!.id;

const recorded: MeasureRecord[] = [
  { key: 'wa/2025-2026/HB/1054', title: 'Concerning county ferry maintenance', sponsor, source: 0 },
  { key: 'wa/2025-2026/HB/1077', title: 'Concerning gutters', source: 0 },
  { key: 'wa/2025-2026/HB/1079', title: 'Concerning gutters', source: 0 },
  { key: 'wa/2021-2022/HB/1075', title: 'Concerning goat crossings on mountain roads', source: 0 },
  { key: 'wa/2021-2022/HB/1077', title: 'Concerning goat crossings on mountain roads', source: 0 },
  { key: 'wa/2021-2022/HB/1079', title: 'Goat bridges', source: 0 },
  { key: 'wa/2021-2022/HB/1076', title: 'Sheep', source: 0 },
  { key: 'us/117/HR/3', title: 'Concerning goat crossings on mountain roads', source: 0 },
  { key: 'wa/2027-2028/HB/1054', title: 'Concerning orchard sprayers', source: 0 },
];

const records = createRecords([
  { roster: rosters[0]!, measures: { schema: 1, pack: 'wa', asOf: '2026-02-01', sources: [], measures: recorded } },
]);

export const olympia = 'OLYMPIA — Lawmakers are back in session this week.';
export const boise = 'BOISE — Idaho lawmakers met.';
export const congress = 'WASHINGTON (AP) — Congress met.';
export const winter = '2026-02-12';
export const december = '2026-12-08';

/** Finds the measures of an article whose paragraphs are parted by "¶"; one that starts with "#" is a heading. */
export function scan(place: string, text: string, date = winter, earlier?: unknown) {
  const paragraphs = text
    .split(' ¶ ')
    .map((paragraph): TextRun =>
      paragraph.startsWith('# ') ? { text: paragraph.slice(2), kind: 'heading' } : { text: paragraph },
    );
  const url = 'https://washingtonstatestandard.com/a';
  const request: ScanRequest = { facts: { url, dates: [date] }, runs: [{ text: place }, ...paragraphs] };
  return findMeasures(['us', 'wa', 'id'], request, createArticle(request, date), earlier, [], records);
}

/** Keys in order; what the mark asks, with "or" between. */
export const keys = (place: string, text: string, date?: string): string[] =>
  scan(place, text, date).mentions.map(({ key, candidates }) => key || candidates!.join(' or '));

export const last = (place: string, text: string, date?: string) => keys(place, text, date).at(-1);

export const now = 'wa/2025-2026/HB';
export const past = 'wa/2021-2022/HB';
export const coming = 'wa/2027-2028/HB';
/** What a mark asks about a number. */
export const ask = (number: number, ...sessions: string[]) => sessions.map((one) => `${one}/${number}`).join(' or ');
