/**
 * What `npm run spot` takes and answers: dates and addresses as people and programs write them, and the JSON lines of
 * `--batch`. Whatever is not understood is refused in a sentence that says what to write.
 */
import { nearest } from '../../editorial/nearest';
import { isRealDay } from '../../engine/release/literal-record';
import type { SpottingIndex } from '../../engine/spotting';
import { inWords, type Page, scanPage } from './scan-page';

const day = /^\d{4}-\d{2}-\d{2}$/;
const time = /^[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?$/;

export const writeDay = 'write a day of the calendar as YYYY-MM-DD';
export const writeAddress = 'write an absolute address that begins with http:// or https://';

export const isDay = (text: string): boolean => day.test(text) && isRealDay(text);

/** A day, or a moment in ISO form, which begins with its day. */
export const isDate = (text: string): boolean =>
  isDay(text.slice(0, 10)) && (text.length === 10 || time.test(text.slice(10)));

export const isAddress = (text: string): boolean => /^https?:\/\/[^\s/]\S*$/i.test(text) && URL.canParse(text);

/** Packs in a list with commas. */
export const packsIn = (list: string): string[] => [
  ...new Set(
    list
      .split(',')
      .map((pack) => pack.trim())
      .filter(Boolean),
  ),
];

/** A text without the byte order mark that some programs begin a file with. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** Lines as JSON Lines has them; `readline` would also break at U+2028, which JSON allows inside of a text. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let open = '';
  for await (const chunk of chunks) {
    const [first, ...others] = chunk.split('\n');
    open += first;
    for (const other of others) {
      yield open;
      open = other;
    }
  }
  yield open;
}

type Id = string | number | null;

const fields = ['html', 'url', 'published'];

function objectIn(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    // Said below.
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('a line has to be a JSON object with "html", such as {"id":1,"html":"<p>…</p>"}');
  return value as Record<string, unknown>;
}

function idOf({ id }: Record<string, unknown>): Id {
  if (id == null) return null;
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER)
    throw new Error('"id" is too large a number to be exact: write it as text, in quotation marks');
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id": write a text or a number');
  return id;
}

/** An address without its scheme, as people write them: "www.spokesman.com/stories". */
const schemeless = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:[/:?#]\S*)?$/i;

/** What is left out may be written as nothing at all. */
const isAbsent = (value: unknown): boolean => value == null || value === '';

function addressOf(url: unknown): string {
  const address = typeof url === 'string' && schemeless.test(url) ? `https://${url}` : url;
  if (typeof address === 'string' && isAddress(address)) return address;
  throw new Error(`"url": ${writeAddress}, or leave it out`);
}

/** Dates that pages write in other ways are the engine's to read. */
function dateOf(published: unknown): string {
  if (typeof published === 'string' && (isDate(published) || !Number.isNaN(Date.parse(published)))) return published;
  throw new Error(`"published": ${writeDay}, or leave it out`);
}

/** Other fields of a line are its writer's own, unless one is plainly meant for ours. */
function pageOf({ id: _, html, url, published, ...others }: Record<string, unknown>): Page {
  const given: Record<string, unknown> = { html, url, published };
  for (const name of Object.keys(others)) {
    const meant = nearest(name, fields);
    if (meant !== undefined && given[meant] === undefined)
      throw new Error(`${JSON.stringify(name)} is no field: write "${meant}"`);
  }
  if (typeof html !== 'string') throw new Error('"html": write the page as text');
  return {
    html,
    ...(!isAbsent(url) && { url: addressOf(url) }),
    ...(!isAbsent(published) && { published: dateOf(published) }),
  };
}

/** The answer to a line of a batch; nothing to an empty one. `number` counts lines from 1. */
export function answerTo(index: SpottingIndex, line: string, number: number, today: string): object | undefined {
  const written = number === 1 ? withoutMark(line) : line;
  if (!written.trim()) return undefined;
  let id: Id = null;
  try {
    const object = objectIn(written);
    id = idOf(object);
    const { text, mentions, article, readUpTo } = scanPage(index, pageOf(object), today);
    return {
      id,
      article: { date: article.date, source: article.from },
      ...(readUpTo !== undefined && { readUpTo }),
      text,
      mentions: mentions.map(({ from, to, kind, key, candidates, form, why }) => ({
        start: from,
        end: to,
        text: text.slice(from, to),
        kind,
        key,
        ...(candidates && { candidates }),
        form,
        why: why.map(inWords),
      })),
    };
  } catch (error) {
    return { id, error: `Line ${number}: ${error instanceof Error ? error.message : String(error)}.` };
  }
}
