/**
 * Something small and good to do on a day on which nobody asks anything. A rule over the record and the calendar: the
 * same for everyone with the same choices on the same day, and no editor is needed.
 */
import type { MyEntries } from '../cards/my-entries';
import type { Position } from '../cards/content';
import type { IsoDate, PackId } from '../identifiers';
import type { IssueId } from '../issues';
import { jurisdictionOf } from '../jurisdictions';
import { dayIn, daysFrom, yearOf } from '../jurisdictions/days';
import { closingIn, openingIn } from '../jurisdictions/sessions';
import { ownValue } from '../own-value';

export type Suggestion =
  | { kind: 'choose-district' }
  /** Thank an official for a recorded vote, or ask about it. */
  | { kind: 'vote'; position: Position }
  /** Pick issues: without them no vote is theirs to speak of. */
  | { kind: 'pick-issues' }
  | { kind: 'introduce' }
  | { kind: 'follow' }
  /** Read what passed on one of the reader's issues. */
  | { kind: 'issue'; issue: IssueId }
  /** See what the reader's council decides next, on its own page. */
  | { kind: 'council'; page: string }
  | { kind: 'practise' };

export interface DayFacts {
  today: IsoDate;
  /** Null where no district has been chosen. */
  mine: readonly MyEntries[] | null;
  /** Newest votes of the reader's own officials on measures of this page or of the reader's issues, the newest first. */
  votes: readonly Position[];
  /** What was done before: titles do not matter here, kinds do. */
  hasIntroduced: boolean;
  follows: number;
  /** Issues that the reader has picked. */
  issues: readonly IssueId[];
  /** They have begun to practice what they would say. */
  isPractising?: boolean;
  /** `wa/spokane`: where a council meets that the reader elects. */
  city?: string | undefined;
}

/** How many stand in view. */
const mostShown = 4;

const dayNumber = (day: IsoDate): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** In the order in which they are shown: who has no district begins there; then a vote; the others take turns by day. */
export function ordinaryDay({
  today,
  mine,
  votes,
  hasIntroduced,
  follows,
  issues,
  isPractising = false,
  city = '',
}: DayFacts): Suggestion[] {
  const turn = dayNumber(today);
  const newest = votes.slice(0, 5);
  const vote = newest[turn % (newest.length || 1)];
  const issue = issues[turn % (issues.length || 1)];
  const [state, place = ''] = city.split('/');
  const page = ownValue(jurisdictionOf(state)?.councilPages ?? {}, place);
  const others: Suggestion[] = [
    ...(issue ? [{ kind: 'issue' as const, issue }] : []),
    ...(page ? [{ kind: 'council' as const, page }] : []),
    ...(mine && !hasIntroduced ? [{ kind: 'introduce' as const }] : []),
    ...(follows === 0 ? [{ kind: 'follow' as const }] : []),
    ...(isPractising ? [] : [{ kind: 'practise' as const }]),
  ];
  const start = turn % (others.length || 1);
  return [
    ...(mine ? [] : [{ kind: 'choose-district' as const }]),
    ...(vote ? [{ kind: 'vote' as const, position: vote }] : []),
    ...(mine && issues.length === 0 ? [{ kind: 'pick-issues' as const }] : []),
    // What has been begun is not gone the next day.
    ...(isPractising ? [{ kind: 'practise' as const }] : []),
    ...others.slice(start),
    ...others.slice(0, start),
  ].slice(0, mostShown);
}

/** The session of a legislature that sits today, or the next. */
export interface SessionNear {
  /** Whose. */
  of: PackId;
  opens: IsoDate;
  /** From this day on bills can be filed for it, where they can be ahead. */
  prefiling?: IsoDate;
  /** By law it ends on this day at the latest. Absent where no law says when. */
  ends?: IsoDate;
  /** Days until it opens; absent once it has. */
  days?: number;
}

/** So many days after its opening a session without a last day by law is told of, and no longer the next. */
const openEnded = 183;

/**
 * A regular session that sits today, as far as the law has a last day for it, else the next, however far: what stands
 * between two is the day on which the next one opens. Undefined only where no rules are known.
 */
export function sessionNear(of: PackId, today: IsoDate): SessionNear | undefined {
  const { sessions } = jurisdictionOf(of) ?? {};
  if (!sessions) return undefined;
  // A Congress goes on until the next one begins.
  const isCongress = sessions.named === 'congress';
  const year = yearOf(today);
  for (const one of [year - 2, year - 1, year, year + 1, year + 2]) {
    const opens = openingIn(sessions, one);
    if (!opens) continue;
    const ends = isCongress ? openingIn(sessions, one + 2) : closingIn(sessions, one);
    const from = sessions.prefiling?.from;
    const near = { of, opens, ...(from && { prefiling: dayIn(one - 1, from) }), ...(ends && { ends }) };
    if (opens > today) return { ...near, days: daysFrom(today, opens) };
    if (ends ? (isCongress ? today < ends : today <= ends) : daysFrom(opens, today) <= openEnded) return near;
  }
  return undefined;
}
