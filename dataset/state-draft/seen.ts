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

/** The years in which a session worked, without strays. */
function yearsOf(bills: readonly ScrapedBill[]): number[] {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { actions } of bills)
    for (const { date } of actions) {
      const year = Number(date.slice(0, 4));
      counts.set(year, (counts.get(year) ?? 0) + 1);
      all += 1;
    }
  return [...counts]
    .filter(([, count]) => count >= all * leastShare)
    .map(([year]) => year)
    .sort((a, b) => a - b);
}

/** How keys name it. An odd year alone may be the first of two: only work in both decides. */
function keyOf(raw: string, years: readonly number[]): Pick<SeenSession, 'key' | 'named'> {
  const [, year, from, to] = regular.exec(raw) ?? [];
  const isOf = (odd: number) => odd % 2 === 1 && years.includes(odd) && years.includes(odd + 1);
  if (from && to) return Number(to) === Number(from) + 1 ? { key: raw, named: 'biennium' } : {};
  if (year && Number(year) % 2 === 0) return { key: year, named: 'year' };
  const odd = year ? Number(year) : years.find((one) => isOf(one));
  return odd !== undefined && isOf(odd) ? { key: `${odd}-${odd + 1}`, named: 'biennium' } : {};
}

function sessionSeen(raw: string, bills: readonly ScrapedBill[], table: StateTable, said: SaidSessions): SeenSession {
  const days = bills.flatMap(({ actions }) => actions.map(({ date }) => date.slice(0, 10))).sort();
  const own = said.get(raw);
  const named: Pick<SeenSession, 'key' | 'named'> = own
    ? { key: own, named: own.includes('-') ? 'biennium' : 'year' }
    : isRegular(raw, said)
      ? keyOf(raw, yearsOf(bills))
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
