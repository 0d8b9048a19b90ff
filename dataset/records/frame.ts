/** What all files of one session count by: made once, before any of them. */
import { issueLetter } from '../../engine/release/issue-letters';
import { chambers } from '../../engine/release/codes';
import type { Chamber, SessionFile } from '../../engine/release/records';
import { Places } from './lists';
import { daysBetween } from '../packs/offices';
import { inTime, membersOf, type Members } from './members';
import type { Committee, Measure, Roll, SessionRecord } from './shape';

/** What a measure is about, each with the official words that say so; the most central first. */
export type IssuesOf = (measure: Measure, record: SessionRecord) => readonly { issue: string; because: string }[];

export interface Frame {
  head: { schema: 2; pack: string; session: string };
  blocks: SessionFile['blocks'];
  members: Members;
  memberAt(id: string): number;
  committees: Places<Committee>;
  motions: Places<SessionFile['motions'][number]>;
  issues: readonly string[];
  issueCodes(measure: Measure): string;
  because(measure: Measure): string[];
  rolls: Readonly<Record<Chamber, readonly Roll[]>>;
  /** `HB/1217` → places of its roll calls. */
  rollsOf: ReadonlyMap<string, Partial<Record<Chamber, number[]>>>;
  hasSteps(measure: Measure): boolean;
  /** Whether `acts` and `details` have what members did for this measure, and in this roll call: the rest is `recent`. */
  isSettled(measure: Measure): boolean;
  isSettledRoll(roll: Roll): boolean;
}

/** A measure that no reading brought in begins with the first thing that happened to it. */
const firstDay = ({ introduced, steps }: Measure): string => introduced ?? steps.find(({ day }) => day)?.day ?? '';

/** In the order of the first day on which each had something: newcomers move nobody's place. */
function committeesOf(record: SessionRecord): Places<Committee> {
  const places = new Places<Committee>(({ chamber = '', name }) => `${chamber} ${name}`);
  record.measures
    .flatMap((measure) => [
      ...measure.committees.map((committee) => ({ day: firstDay(measure), committee })),
      ...measure.steps.flatMap(({ day = '9999', committee }) => (committee ? [{ day, committee }] : [])),
    ])
    .map(({ day, committee }) => ({ committee, order: `${day} ${committee.name} ${committee.chamber ?? ''}` }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .forEach(({ committee }) => places.at(committee));
  return places;
}

/** Days without a new fact after which a session counts as over: then everything is written whole. */
const quietDays = 30;

/**
 * While a session is at work, what members did since the first of the month stands apart: their own files would change
 * with every vote and every new bill, and they are the largest. Undefined where everything is settled.
 */
export function settledBefore(record: SessionRecord, today: string): string | undefined {
  const days = [
    ...record.rolls.map(({ date }) => date),
    ...record.measures.flatMap(({ introduced }) => introduced ?? []),
  ];
  const newest = days.reduce((last, day) => (day > last ? day : last), '');
  const isOver = newest === '' || daysBetween(newest, today) > quietDays;
  return isOver ? undefined : `${newest.slice(0, 7)}-01`;
}

function placesOf(rolls: Frame['rolls']): Map<string, Partial<Record<Chamber, number[]>>> {
  const places = new Map<string, Partial<Record<Chamber, number[]>>>();
  for (const chamber of chambers)
    for (const [at, { measure }] of rolls[chamber].entries()) {
      if (measure === undefined) continue;
      const entry = places.get(measure) ?? {};
      entry[chamber] = [...(entry[chamber] ?? []), at];
      places.set(measure, entry);
    }
  return places;
}

/** In committee since the day it was introduced, and no vote: the heads and details say that already. */
const isUntouched = (measure: Measure, hasRolls: boolean) =>
  !hasRolls &&
  !measure.law &&
  measure.steps.every(({ letter, day }) => letter === 'A' || (letter === 'C' && day === measure.introduced));

export function frameOf(
  record: SessionRecord,
  blocks: SessionFile['blocks'],
  issues: readonly string[],
  issuesOf: IssuesOf,
  today: string,
): Frame {
  const before = settledBefore(record, today);
  const members = membersOf(record);
  const rolls = { house: inTime(record.rolls, 'house'), senate: inTime(record.rolls, 'senate') };
  const rollsOf = placesOf(rolls);
  const found = new Map(record.measures.map((measure) => [measure, issuesOf(measure, record)] as const));
  const codeOf = new Map(issues.map((issue, at) => [issue, issueLetter(at)]));
  return {
    head: { schema: 2, pack: record.pack, session: record.session },
    blocks,
    members,
    memberAt: (id) => members.indexOf.get(id) ?? -1,
    committees: committeesOf(record),
    motions: new Places(({ words, code }) => `${code} ${words}`),
    issues,
    issueCodes: (measure) => (found.get(measure) ?? []).map(({ issue }) => codeOf.get(issue) ?? '').join(''),
    because: (measure) => (found.get(measure) ?? []).map(({ because }) => because),
    rolls,
    rollsOf,
    isSettled: (measure) => before === undefined || firstDay(measure) < before,
    isSettledRoll: ({ date }) => before === undefined || date < before,
    hasSteps: (measure) => !isUntouched(measure, rollsOf.has(`${measure.type}/${measure.number}`)),
  };
}
