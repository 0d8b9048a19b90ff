/**
 * What speaks for each session that a measure may be of on a page without a date, where the words at its number name none:
 * sessions and years that the page names, its address, who is in office there, and what the packs record. The weights are
 * natural logarithms of odds, like those of `session-evidence.ts`, and stand with all others in `weights.json`.
 */
import { firstYearOf } from '../../../jurisdictions/sessions';
import type { PackId } from '../../../identifiers';
import type { Rule } from '../../evidence/evidence';
import { weights } from '../../evidence/weights';
import type { Subject } from './records';
import { mostReusedNumber, type ScoredSession, weighSessions } from './session-evidence';

/** Years, both included. */
export type Years = readonly [first: number, last: number];

/** How many days of the week a page names, and the share of them that were so in a session's years. */
export interface FitOfWeekdays {
  readonly count: number;
  readonly share: number;
}

/** What a page without a date tells, as far as it is asked for one number. */
export interface UndatedGroup {
  readonly jurisdiction: PackId;
  readonly number: number;
  /** The session of the reader's day, and that for which bills are filed ahead by then. */
  readonly today: string;
  readonly coming: string | undefined;
  /** Sessions named beside the measure, by the page, and over the passage. */
  readonly beside: readonly string[];
  readonly named: readonly string[];
  readonly heading: string | undefined;
  /** The session of each full date of the page. */
  readonly days: readonly string[];
  /** The session of the latest year that the page tells of. */
  readonly latest: string | undefined;
  /** Sessions whose years stand in the address or the title. */
  readonly address: readonly string[];
  /** What is recorded of the number, by session; and how many words the text shares with each. */
  readonly recorded: ReadonlyMap<string, Subject>;
  readonly like: (session: string) => number;
  readonly areTelling: boolean;
  readonly namesSponsor: (session: string) => boolean;
  /** How far what is recorded of the page's other measures agrees with what it says of them: from -1 to 1. */
  readonly others: (session: string) => number;
  /** Days on which the officials whom the page names left their offices: 0 to 1, how many had before a session began. */
  readonly hadLeft: (session: string) => number;
  readonly fitOfWeekdays: (session: string) => FitOfWeekdays;
  /** Years in which what the page names was so. */
  readonly signs: readonly (readonly Years[])[];
  /** The sentence tells of what has become law, or has failed. */
  readonly isDecided: boolean;
}

interface Hypothesis {
  readonly group: UndatedGroup;
  readonly session: string;
}

/** How many sessions before today's one was, as far as that counts. */
function age({ group: { jurisdiction, today }, session }: Hypothesis): number {
  const years = firstYearOf(jurisdiction, today) - firstYearOf(jurisdiction, session);
  return Math.min(Math.max(0, years / 2), weights['scale.most-sessions-back']);
}

/** What is proposed in each Congress often has the same number in the next. */
export const isReused = ({ jurisdiction, number }: Pick<UndatedGroup, 'jurisdiction' | 'number'>): boolean =>
  jurisdiction === 'us' && number < weights['scale.reused-numbers'];

/** One word may be shared by chance, and every Congress has an H.R. 1 of much the same words. */
function likenessOf({ group, session }: Hypothesis): number {
  if (group.jurisdiction === 'us' && group.number < mostReusedNumber) return 0;
  const shared = group.like(session);
  const much = shared < 2 ? shared * weights['scale.one-word'] : Math.min(shared, weights['scale.most-shared']);
  return isReused(group) ? much * weights['scale.reused'] : much;
}

/** How many of the signs of a page are of a session's years. */
function shareOfSigns({ group: { jurisdiction, signs }, session }: Hypothesis): number {
  const first = firstYearOf(jurisdiction, session);
  const within = signs.filter((all) => all.some(([from, to]) => from <= first + 1 && first <= to));
  return signs.length === 0 ? 0 : (2 * within.length) / signs.length - 1;
}

/** A slip of the pen is rare: what does not fit speaks against a session as much as what fits speaks for it. */
const fitted = ({ count, share: fitting }: FitOfWeekdays): number =>
  (2 * fitting - 1) * Math.min(count, weights['scale.most-weekdays']);

const share = (of: readonly string[], session: string): number =>
  of.length === 0 ? 0 : of.filter((one) => one === session).length / of.length;

const rules: readonly Rule<Hypothesis>[] = [
  ['undated.today', ({ group: { today }, session }) => session === today],
  ['undated.age', age],
  // What is law, or was voted down, is of no session that only begins.
  ['undated.coming-decided', ({ group: { coming, isDecided }, session }) => session === coming && isDecided],
  ['undated.beside', ({ group: { beside }, session }) => beside.includes(session)],
  ['undated.named', ({ group: { named }, session }) => share(named, session)],
  ['undated.heading', ({ group: { heading }, session }) => session === heading],
  ['undated.days', ({ group: { days }, session }) => share(days, session)],
  ['undated.latest', ({ group: { latest }, session }) => session === latest],
  ['undated.address', ({ group: { address }, session }) => address.includes(session)],
  ['undated.recorded', likenessOf],
  [
    'undated.other-subject',
    ({ group, session }) => group.recorded.has(session) && group.like(session) === 0 && group.areTelling,
  ],
  ['undated.sponsor', ({ group, session }) => group.namesSponsor(session)],
  ['undated.others', ({ group, session }) => group.others(session)],
  ['undated.left', ({ group, session }) => group.hadLeft(session)],
  ['undated.signs', shareOfSigns],
  ['undated.weekdays', ({ group, session }) => fitted(group.fitOfWeekdays(session))],
];

/** Weighs the sessions of a measure whose page has no date, the likeliest first. */
export const scoreUndated = (group: UndatedGroup, sessions: readonly string[]): readonly ScoredSession[] =>
  weighSessions(rules, group, sessions);
