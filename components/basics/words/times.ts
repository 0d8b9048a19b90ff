/** Days, moments and lengths of time. */
import type { IsoDate, IsoInstant } from '../../../engine/identifiers';
import type { Speech } from './speech';

/** Where the hearings are. */
const hearingZone = 'America/Los_Angeles';

/** Months as American newsrooms write them (Associated Press): the short ones are written out. */
const newsroomMonths = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

type Part = Intl.DateTimeFormatPart;

/** What no line may end between: a day and its month, an hour and its half. */
const pairs: ReadonlySet<string> = new Set([
  'day month',
  'month day',
  'hour dayPeriod',
  'minute dayPeriod',
  'dayPeriod hour',
]);

/** The parts with blanks that keep together what belongs together. */
const kept = (parts: readonly Part[]): Part[] =>
  parts.map(({ type, value }, at) =>
    type === 'month' || (type === 'literal' && pairs.has(`${parts[at - 1]?.type} ${parts[at + 1]?.type}`))
      ? { type, value: value.replace(/\s/g, '\u00a0') }
      : { type, value },
  );

const text = (parts: readonly Part[]): string => parts.map(({ value }) => value).join('');

/** The parts with the month, and the hour's half, as newsrooms write them; other languages have their own right. */
function newsroom(parts: readonly Part[], month: number): string {
  const written = parts.map(({ type, value }) => {
    if (type === 'month') return { type, value: newsroomMonths[month - 1] ?? value };
    return type === 'dayPeriod'
      ? { type, value: value.replace(/^([AP])M$/i, (_, half: string) => `${half.toLowerCase()}.m.`) }
      : { type, value };
  });
  return text(written).replace(/:00(?=\s[ap]\.m\.)/, '');
}

/** Languages whose middling date is bare figures ("2026/11/03") or short forms that nobody says ("11 thg 3"); the long one is words. */
const wordy: ReadonlySet<string> = new Set(['hi', 'ja', 'ko', 'vi']);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: it takes longer than all else that a date in a long record takes. */
function formatIn(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, format);
  return format;
}

function writeIn(language: string, at: Date | number, options: Intl.DateTimeFormatOptions): string {
  // The readers live in the United States, whose Spanish writes "6:30 p.m."; the other languages write one way.
  const parts = kept(formatIn(language === 'es' ? 'es-US' : language, options).formatToParts(at));
  if (language !== 'en') return text(parts);
  const { timeZone } = options;
  return newsroom(parts, Number(formatIn('en', { month: 'numeric', ...(timeZone && { timeZone }) }).format(at)));
}

/** A moment in the time of Washington State, which is where its hearings are: "Tuesday, Nov. 24, 12:30 p.m. PST". */
export const hearingMoment = (language: string, at: number): string =>
  writeIn(language, at, {
    weekday: language === 'en' ? 'long' : 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    // "PST" is short for nothing in other languages.
    timeZoneName: language === 'en' ? 'short' : 'longGeneric',
    timeZone: hearingZone,
  });

export function timeWords({ t, language }: Speech) {
  const write = (at: Date | number, options: Intl.DateTimeFormatOptions) => writeIn(language, at, options);
  const dateStyle = wordy.has(language) ? 'long' : 'medium';
  const atMidnight = (day: IsoDate) => new Date(`${day}T00:00:00Z`);

  /** "Nov. 24, 2026" in the language's own way. Days have no time zone. */
  const date = (day: IsoDate): string => write(atMidnight(day), { dateStyle, timeZone: 'UTC' });

  /** A moment by the reader's own clock: "Nov. 24, 2026, 6:30 p.m.". */
  const time = (instant: IsoInstant): string => write(new Date(instant), { dateStyle, timeStyle: 'short' });

  /** A day near at hand: "Tuesday, Dec. 8". */
  const weekday = (day: IsoDate): string =>
    write(atMidnight(day), {
      weekday: 'long',
      // Newsrooms shorten it; elsewhere a short form may end with a stop, and so does the sentence.
      month: language === 'en' ? 'short' : 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });

  /** An hour by the clock of the place: "18:00" → "6 p.m.". */
  const clock = (at: string): string =>
    write(new Date(`1970-01-01T${at}:00Z`), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

  /** "January 2023". */
  const month = (day: IsoDate): string =>
    formatIn(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(atMidnight(day));

  const moment = (at: number): string => hearingMoment(language, at);

  const unit = (count: number, of: 'day' | 'hour' | 'minute'): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit: of, unitDisplay: 'long' }).format(count);

  /** "4 days, 6 hours". */
  const left = ({ days, hours, minutes }: { days: number; hours: number; minutes: number }): string => {
    const values = { days: unit(days, 'day'), hours: unit(hours, 'hour'), minutes: unit(minutes, 'minute') };
    return t(`clock.left.${days > 0 ? 'days' : hours > 0 ? 'hours' : 'minutes'}`, values);
  };

  return { date, time, weekday, clock, month, moment, left };
}
