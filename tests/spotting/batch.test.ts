/** What `npm run spot` takes, refuses and answers. */
import { describe, expect, it } from 'vitest';
import { createSpottingIndex, findMentions } from '../../engine/spotting';
import { answerTo, isAddress, isDate, isDay, linesOf, packsIn } from './batch';
import { readPacks } from './packs-on-disk';

const index = createSpottingIndex(readPacks(['wa']));
const html = '<p>Spokane Mayor Lisa Brown spoke.</p>';
const answer = (line: unknown, number = 3) =>
  answerTo(index, typeof line === 'string' ? line : JSON.stringify(line), number, '2026-11-24');

describe('what is taken', () => {
  it.each([
    '2026-11-24',
    '2024-02-29',
    '2026-11-24T08:00',
    '2026-11-24T08:00:00Z',
    '2026-11-24 08:00:00.5+00:00',
    '2026-11-24T08:00:00-0800',
  ])('the date %s', (text) => expect(isDate(text)).toBe(true));
  it.each([
    'yesterday',
    '',
    '2026-13-45',
    '2026-02-30',
    '20260101',
    '2026-1-1',
    '2026-11-24T',
    '2026-11-24T25:00',
    '2026-11-24x',
  ])('not the date %j', (text) => expect(isDate(text)).toBe(false));
  it('as the reader’s day only a day', () =>
    expect(['2026-11-24', '2026-11-24T08:00'].map(isDay)).toEqual([true, false]));
  it.each(['https://a.example/b?c#d', 'HTTP://a.example'])('the address %s', (text) =>
    expect(isAddress(text)).toBe(true),
  );
  it.each(['nonsense', '', '/a', 'a.example', 'http:a', 'https://', 'https:///a', 'ftp://a.example', 'https://a b'])(
    'not the address %j',
    (text) => expect(isAddress(text)).toBe(false),
  );
  it('packs with commas', () => expect([' us, wa,,us', ','].map(packsIn)).toEqual([['us', 'wa'], []]));
});

it('parts lines at line feeds alone', async () => {
  const chunks = async function* () {
    yield* ['a\u2028', 'b\r\n\nc', 'd\n', ''];
  };
  const lines: string[] = [];
  for await (const line of linesOf(chunks())) lines.push(line);
  expect(lines).toEqual(['a\u2028b\r', '', 'cd', '']);
});

describe('an answer', () => {
  it('has the article’s date, the text and the mentions', () => {
    expect(answer({ id: 'a', html, url: 'https://www.spokesman.com/', published: '2026-11-20T08:00:00Z' })).toEqual({
      id: 'a',
      article: { date: '2026-11-20', source: 'page' },
      text: 'Spokane Mayor Lisa Brown spoke.',
      mentions: [
        {
          start: 14,
          end: 24,
          text: 'Lisa Brown',
          kind: 'person',
          key: expect.stringContaining('ocd-person/'),
          form: 'title+full',
          why: expect.arrayContaining(['title: Mayor', 'place: Spokane']),
        },
      ],
    });
  });
  it.each([
    { html },
    { html, id: null, url: null, published: null },
    { html, url: '', published: '', category: 'fields of one’s own' },
  ])('needs no more than html', (line) => {
    expect(answer(line)).toMatchObject({ id: null, article: { date: '2026-11-24', source: 'now' } });
  });
  it('takes addresses without their scheme, and dates that pages write otherwise', () => {
    const line = { html, url: 'www.spokesman.com/a', published: 'Fri, 20 Nov 2026 08:00:00 GMT' };
    expect(answer(line)).toMatchObject({ article: { date: '2026-11-20' }, mentions: [{ text: 'Lisa Brown' }] });
  });
  it('passes over a byte order mark at the start, and empty lines', () => {
    expect(answer(`\uFEFF${JSON.stringify({ id: 0, html })}\r`, 1)).toMatchObject({ id: 0, text: expect.any(String) });
    expect([answer(''), answer(' \r'), answer('\uFEFF', 1)]).toEqual([undefined, undefined, undefined]);
  });
  it('says how far a page was read that is too long', () => {
    const { readUpTo, text } = answer({ html: `${html}<p>${'and so on '.repeat(11_000)}</p>${html}` }) as {
      readUpTo: number;
      text: string;
    };
    expect(readUpTo).toBe('Spokane Mayor Lisa Brown spoke.\n'.length + 100_000);
    expect(text.length).toBeGreaterThan(readUpTo);
  });
});

it.each([
  ['{"html":', 'a line has to be a JSON object with "html"'],
  ['null', 'a line has to be a JSON object with "html"'],
  ['[]', 'a line has to be a JSON object with "html"'],
  ['42', 'a line has to be a JSON object with "html"'],
  ['{}', '"html": write the page as text'],
  [{ html: 5 }, '"html": write the page as text'],
  [{ html, publishd: '2026-11-24' }, '"publishd" is no field: write "published"'],
  [{ html, published: 'yesterday' }, '"published": write a day of the calendar as YYYY-MM-DD, or leave it out'],
  [{ html, published: 20260101 }, '"published": write a day'],
  [{ html, url: 5 }, '"url": write an absolute address that begins with http:// or https://, or leave it out'],
  [{ html, url: 'nonsense' }, '"url": write an absolute address'],
  [{ html, id: {} }, '"id": write a text or a number'],
  [{ html, id: true }, '"id": write a text or a number'],
  ['{"html":"","id":12345678901234567890}', '"id" is too large a number to be exact'],
])('refuses %j', (line, said) => {
  expect(answer(line)).toEqual({ id: null, error: expect.stringContaining(`Line 3: ${said}`) });
});

it('names the page that it refuses', () => {
  expect(answer({ id: 7, html, url: 5 })).toMatchObject({ id: 7, error: expect.any(String) });
});

it('reads a batch that is too long up to a run', () => {
  const read = (count: number) =>
    findMentions(
      index,
      { facts: { url: '' }, runs: Array.from({ length: count }, () => ({ text: ' '.repeat(100_000) })) },
      '2026-11-24',
    ).unread;
  expect([read(40), read(41)]).toEqual([undefined, { run: 40, start: 0 }]);
});
