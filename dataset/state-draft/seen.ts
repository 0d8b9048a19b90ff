/** What a state's scrape says of itself: its sessions, and each measure with letters, number and session of its key. */
import { groupBy } from '../records/lists';
import { sessionOf, numbered, type StateTable } from '../records/scraped/table';
import type { ScrapedBill } from '../sources/scraped-session';

/** A measure of a regular session, whose letters and number could be read. */
export interface SeenMeasure {
  readonly type: string;
  readonly number: number;
  /** As the scrape names it: `136`, `2026R1`. */
  readonly raw: string;
  readonly bill: ScrapedBill;
}

export interface SeenSession {
  readonly raw: string;
  /** As a descriptor would have it in keys; undefined where the scrape doesn't tell its years. */
  readonly key?: string;
  readonly named?: 'biennium' | 'year';
  /** As the state's table of words has it now, where that is another. */
  readonly ofTable?: string;
  readonly isSpecial: boolean;
  /** First and last day of what was done in it. */
  readonly span: readonly [from: string, to: string];
  /** Its measures as printed. */
  readonly printed: readonly string[];
}

/** What a person says of sessions whose years the scrape doesn't tell: `222` is `2026-2027`. */
export type SaidSessions = ReadonlyMap<string, string>;

export interface Seen {
  readonly sessions: readonly SeenSession[];
  readonly measures: readonly SeenMeasure[];
  /** Printed numbers of a form that a descriptor cannot say. */
  readonly unread: readonly string[];
}

const regular = /^(?:(\d{4})(?:rs|r1)?|(\d{4})-(\d{4})|\d{2,3}(?:st|nd|rd|th)?|.*-regular)$/i;

const isRegular = (raw: string, said: SaidSessions): boolean => said.has(raw) || regular.test(raw);

/** So much of what was done has to lie in a year for the session to be of that year, too: stray days are misprints. */
const leastShare = 0.01;

/** Whether it worked in the first half of an odd year and in the year after: bills are filed ahead in a second half. */
function oddYearOf(bills: readonly ScrapedBill[]): number | undefined {
  const counts = new Map<string, number>();
  const days = bills.flatMap(({ actions }) => actions.map(({ date }) => date));
  const count = (part: string) => counts.set(part, (counts.get(part) ?? 0) + 1);
  for (const day of days) {
    count(day.slice(0, 4));
    if (day.slice(5, 7) < '07') count(`${day.slice(0, 4)} first`);
  }
  const worked = (part: string) => (counts.get(part) ?? 0) > days.length * leastShare;
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  return years.find((year) => year % 2 === 1 && worked(`${year} first`) && worked(String(year + 1)));
}

/** How keys name it. An odd year or an ordinal alone may be of one year or of two: only work in both decides. */
function keyOf(raw: string, bills: readonly ScrapedBill[]): Pick<SeenSession, 'key' | 'named'> {
  const [, year, from, to] = regular.exec(raw) ?? [];
  if (from && to) return Number(to) === Number(from) + 1 ? { key: raw, named: 'biennium' } : {};
  if (year && Number(year) % 2 === 0) return { key: year, named: 'year' };
  const odd = oddYearOf(bills);
  const isSame = odd !== undefined && (year === undefined || Number(year) === odd);
  return isSame ? { key: `${odd}-${odd + 1}`, named: 'biennium' } : {};
}

function sessionSeen(raw: string, bills: readonly ScrapedBill[], table: StateTable, said: SaidSessions): SeenSession {
  const days = bills.flatMap(({ actions }) => actions.map(({ date }) => date.slice(0, 10))).sort();
  const own = said.get(raw);
  const named: Pick<SeenSession, 'key' | 'named'> = own
    ? { key: own, named: own.includes('-') ? 'biennium' : 'year' }
    : isRegular(raw, said)
      ? keyOf(raw, bills)
      : {};
  const ofTable = sessionOf(raw, table);
  return {
    raw,
    ...named,
    ...(ofTable !== undefined && named.key !== undefined && ofTable !== named.key && { ofTable }),
    isSpecial: !isRegular(raw, said),
    span: [days[0] ?? '', days.at(-1) ?? ''],
    printed: bills.map(({ identifier }) => identifier),
  };
}

export function lookAt(bills: readonly ScrapedBill[], table: StateTable, said: SaidSessions): Seen {
  const bySession = groupBy(bills, (bill) => bill.legislative_session);
  const sessions = [...bySession].map(([raw, own]) => sessionSeen(raw, own, table, said));
  const special = new Set(sessions.filter((one) => one.isSpecial).map(({ raw }) => raw));
  const unread: string[] = [];
  const all = bills.flatMap((bill): SeenMeasure[] => {
    const read = numbered(bill.identifier, table);
    if (!read) unread.push(bill.identifier);
    return read ? [{ ...read, raw: bill.legislative_session, bill }] : [];
  });
  return {
    sessions,
    measures: all.filter(({ raw }) => !special.has(raw)),
    unread,
  };
}
