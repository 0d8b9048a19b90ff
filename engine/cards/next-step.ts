/**
 * What can happen next to a measure that is under way, and when its time is up: from where it stands and from the calendar
 * of its legislature. It says what can be done, never what will be.
 */
import type { IsoDate } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import { yearOf } from '../jurisdictions/days';
import { calendarOf, closingIn, openingIn } from '../jurisdictions/sessions';
import type { MeasureId } from './measure-key';
import { sessionStage } from './sessions';
import { isOpen } from './standing';
import type { Standing } from './standing';

/** When what has not passed is over. */
export interface TimeLeft {
  /**
   * The end of a Congress; of a `session` with which it dies; of the `last` regular one, after which only a special one
   * could take it up; of one after which it `carries` over into the next year's. `special`: the last one is over already.
   * `between` two regular ones: the day on which the next one opens.
   */
  of: 'congress' | 'session' | 'last' | 'carries' | 'special' | 'between';
  day: IsoDate;
}

export interface NextStep {
  step?: 'committee' | 'vote' | 'other-chamber' | 'agree' | 'governor' | 'president' | 'opening';
  /** Whose step it is. */
  chamber?: string;
  /** Of `opening`: the session's first day. */
  day?: IsoDate;
  left?: TimeLeft;
}

type Step = Pick<NextStep, 'step' | 'chamber'>;

function stepOf({ pack, type }: MeasureId, { code, chamber, reported, apart }: Standing): Step {
  const own = chamber ?? (/^H/.test(type) ? 'house' : 'senate');
  switch (code) {
    case 'introduced':
      // Of one that no committee has, and that is on no calendar, it is not on record what comes.
      return reported ? { step: 'vote', chamber: own } : {};
    case 'in-committee':
      return reported ? { step: 'vote', chamber: own } : { step: 'committee' };
    case 'passed-one-chamber':
      return apart || !chamber ? { step: 'agree' } : { step: 'other-chamber', chamber };
    case 'passed-both':
      return { step: pack === 'us' ? 'president' : 'governor' };
    default:
      return {};
  }
}

function timeLeft(id: MeasureId, { adjourned }: Standing, today: IsoDate): TimeLeft | undefined {
  const sessions = jurisdictionOf(id.pack)?.sessions;
  const calendar = id.session === undefined ? undefined : calendarOf(id.pack, id.session);
  if (!sessions || !calendar) return undefined;
  if (sessions.named === 'congress') return { of: 'congress', day: calendar.endsWith };
  if (adjourned !== undefined) return { of: 'special', day: calendar.ends };
  const closes = closingIn(sessions, yearOf(today));
  if (closes === undefined) return undefined;
  const opens = openingIn(sessions, today > closes ? yearOf(today) + 1 : yearOf(today));
  if (sessions.diesWith !== 'session' && opens !== undefined && today < opens) return { of: 'between', day: opens };
  if (today > closes) return undefined;
  if (sessions.diesWith === 'session') return { of: 'session', day: closes };
  return { of: closes === calendar.adjourns ? 'last' : 'carries', day: closes };
}

/**
 * Undefined for ballot measures, for what is decided or over, and where the facts are older than the end of its session.
 * @param status where it stands on that day; absent where nothing has happened to it that is on record.
 */
export function nextStep(id: MeasureId, status: Standing | undefined, today: IsoDate): NextStep | undefined {
  if (id.ballot) return undefined;
  const stage = sessionStage(id, today)?.stage;
  if (stage === 'to-come' && (!status || status.code === 'introduced')) {
    const opens = id.session === undefined ? undefined : calendarOf(id.pack, id.session)?.opens;
    return opens === undefined ? undefined : { step: 'opening', day: opens };
  }
  if (!status) return undefined;
  if (stage === 'adjourned' && status.adjourned !== undefined) {
    const left = timeLeft(id, status, today);
    return left && { left };
  }
  if (stage !== 'open' || !isOpen(status)) return undefined;
  const left = status.code === 'passed-both' ? undefined : timeLeft(id, status, today);
  // Nobody can do anything with it between two regular sessions.
  const next = { ...(left?.of !== 'between' && stepOf(id, status)), ...(left && { left }) };
  return Object.keys(next).length > 0 ? next : undefined;
}
