/** Terms of office against a day. One place decides who holds office; cards and "my officials" agree because of it. */
import type { IsoDate, IsoInstant } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import { addDays, yearOf } from '../jurisdictions/days';
import { lastOf, lastTurn } from '../jurisdictions/sessions';
import type { Office, RosterFile, RosterPerson } from '../release/packs';

/** The day of a day or moment in the reader's own time (`2026-11-24`, `2026-11-24T09:00:00-08:00`): its first ten characters. */
export const dayOf = (now: IsoDate | IsoInstant): IsoDate => now.slice(0, 10);

/** Whether the term covers the day. Both bounds are inclusive; an unknown bound does not exclude. */
export function covers(office: Office, day: IsoDate): boolean {
  return (office.start === undefined || office.start <= day) && (office.end === undefined || day <= office.end);
}

/** Whether the term touches the days from one to another. Both bounds are inclusive; an unknown bound does not exclude. */
export const touches = ({ start, end }: Office, { from, to }: DaySpan): boolean =>
  (start === undefined || start <= to) && (end === undefined || from <= end);

/** The office held on that day, newest first as in the roster; undefined for nobody's day. */
export const officeOn = (person: RosterPerson, day: IsoDate): Office | undefined =>
  person.offices.find((office) => covers(office, day));

/** The office held last before that day, for a person without one. */
export function lastOffice(person: RosterPerson, day: IsoDate): Office | undefined {
  return person.offices
    .filter((office) => office.end !== undefined && office.end < day)
    .reduce<Office | undefined>(
      (last, office) => (last && (last.end ?? '') >= (office.end ?? '') ? last : office),
      undefined,
    );
}

/** Of a span of days those from the first to the last on which somebody held an office, as far as its days are known. */
export function heldWithin({ offices }: RosterPerson, { from, to }: DaySpan): DaySpan {
  // A year alone bounds nothing inside it.
  const whole = (day: IsoDate | undefined) => (day?.length === to.length ? day : undefined);
  const held = offices.flatMap(({ start, end }) => {
    const since = whole(start) ?? from;
    const until = whole(end) ?? to;
    return since <= to && until >= from ? [{ since, until }] : [];
  });
  const first = held.map(({ since }) => since).sort()[0] ?? from;
  const last =
    held
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? to;
  return { from: first > from ? first : from, to: last < to ? last : to };
}

/** From one day to another, both included. */
interface DaySpan {
  from: IsoDate;
  to: IsoDate;
}

/** What somebody is on a day. */
export interface Tenure {
  now?: Office;
  /** The office held last, of a person without one. */
  last?: Office;
  /**
   * The term of `now` or `last` has ended, or may have, since the facts were checked, and nobody in them follows: such a
   * person is neither called former nor sure to hold the seat.
   */
  unconfirmed: boolean;
}

/** The one rule for everybody: held, left, or not known. */
export function tenureOn(person: RosterPerson, roster: Checked, today: IsoDate): Tenure {
  const now = officeOn(person, today);
  if (now) return { now, unconfirmed: isUnconfirmed(now, roster, today) };
  const last = lastOffice(person, today);
  return last ? { last, unconfirmed: isUnconfirmed(last, roster, today) } : { unconfirmed: false };
}

/** A roster, as far as it tells who follows whom, and until when it knows. */
export type Checked = Pick<RosterFile, 'asOf' | 'people'>;

/** Whether nobody can say who holds this office, which somebody held when it was checked. */
export function isUnconfirmed(office: Office, { asOf, people }: Checked, today: IsoDate): boolean {
  const { role, jurisdiction, end } = office;
  // A member of Congress leaves on the day itself, at noon; others at its end.
  if (end !== undefined) {
    const isOver = end < today || (end === today && end === lastTurn(jurisdiction, today));
    return isOver && asOf < end && !isFollowed(office, people);
  }
  if (!['state-senator', 'state-representative', 'state-legislator'].includes(role))
    return isTermOver(office, asOf, today);
  const turn = lastTurn(jurisdiction, today);
  return asOf < turn && !isMidTerm(office, asOf, people, turn);
}

/**
 * Whether a term has ended by law since the facts were checked, of an office whose end no source gives. Who came with a
 * turn stays as long as a term lasts; of somebody who came between, nobody here knows whose term they finish.
 */
function isTermOver({ role, jurisdiction, start }: Office, asOf: IsoDate, today: IsoDate): boolean {
  const [state = ''] = jurisdiction.split('/');
  const law = jurisdictionOf(state)?.terms?.find(({ roles }) => roles.includes(role));
  if (!law) return false;
  const turn = lastOf(law, today);
  const years = start === undefined ? undefined : yearOf(turn) - yearOf(start);
  const isWithin = years !== undefined && years > 0 && years % law.every === 0 && years % law.term !== 0;
  return asOf < turn && !isWithin;
}

/**
 * Whether a new legislature finds this member in the middle of a term: of four years where the House has two. Told of
 * those who came with a new legislature, in states whose terms are known; and, of who came between and has sat on after
 * the last one, by those who held the seat before. Whoever came since may have another's term.
 */
function isMidTerm(office: Office, asOf: IsoDate, people: readonly RosterPerson[], turn: IsoDate): boolean {
  const { role, jurisdiction, start } = office;
  const chambers = jurisdictionOf(jurisdiction)?.chambers;
  const term = role === 'state-senator' ? chambers?.senate.term : chambers?.house.term;
  if (term === undefined || start === undefined) return false;
  const isOfTurn = (day: IsoDate) => day === lastTurn(jurisdiction, day);
  const others = start < lastTurn(jurisdiction, asOf) ? startsIn(office, people).filter(isOfTurn) : [];
  const days = isOfTurn(start) ? [start] : others;
  return days.length > 0 && days.every((day) => day < turn && (yearOf(turn) - yearOf(day)) % term !== 0);
}

/** "District 2" and "2" are one. */
export const districtNumber = (district: string | undefined): string | undefined =>
  district?.replace(/^district\s+/i, '');

/** What tells one seat from another: both senators of a state have the same. */
export const seatOf = ({ role, jurisdiction, state, district }: Office): string =>
  [role, jurisdiction, state, districtNumber(district)].join('|');

const startsBySeat = new WeakMap<readonly RosterPerson[], Map<string, IsoDate[]>>();

/** The days on which somebody came to this seat. */
function startsIn(office: Office, people: readonly RosterPerson[]): readonly IsoDate[] {
  let starts = startsBySeat.get(people);
  if (!starts) {
    startsBySeat.set(people, (starts = new Map<string, IsoDate[]>()));
    for (const held of people.flatMap(({ offices }) => offices)) {
      if (held.start === undefined) continue;
      const key = seatOf(held);
      starts.set(key, [...(starts.get(key) ?? []), held.start]);
    }
  }
  return starts.get(seatOf(office)) ?? [];
}

/** Whether somebody has come to this seat when the term ended, or since. A few days are left between some terms. */
function isFollowed(office: Office, people: readonly RosterPerson[]): boolean {
  const { end = '' } = office;
  // Of some terms the year alone is known.
  const earliest = end.length < 10 ? end : addDays(end, -10);
  return startsIn(office, people).some((start) => start >= earliest && start !== office.start);
}
