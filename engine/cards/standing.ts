/** Where a measure stands on a day: what is recorded of it, and what the calendar of its legislature makes of that. */
import type { IsoDate } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import type { Status, StatusCode } from '../record/model';
import type { MeasureId } from './measure-key';
import { sessionStage } from './sessions';

export interface Standing extends Status {
  /**
   * Not passed when the last regular session of its legislature ended, on this day. Until the next one begins only a
   * special session could take it up again.
   */
  adjourned?: IsoDate;
  /** What has ended since these facts were checked: what became of it then is not known. */
  ended?: Ended;
  /** With what it died. */
  diedWith?: Span;
}

/** What a measure lives in: a Legislature's two years, a Congress, or one session. */
export type Span = 'biennium' | 'congress' | 'session';

export interface Ended {
  span: Span;
  on: IsoDate;
  /** The last day of which the facts tell. */
  asOf: IsoDate;
}

/** What can still be changed by passing it. */
const underWay: readonly StatusCode[] = ['introduced', 'in-committee', 'passed-one-chamber'];

/**
 * The recorded status as it is true on this day. What came after the day for which it was checked is never made up from
 * the calendar.
 * @param asOf the day for which the status was checked
 */
export function standingOn(id: MeasureId, status: Status, today: IsoDate, asOf: IsoDate): Standing {
  const { chamber: _chamber, committee: _committee, ...left } = status;
  const isUnderWay = underWay.includes(status.code);
  const session = isUnderWay || status.code === 'passed-both' ? sessionStage(id, today) : undefined;
  if (session?.stage === 'over') {
    const span = spanOf(id);
    if (asOf < session.since) {
      const ended = { span, on: session.since, asOf };
      const { adjourns } = session;
      return isUnderWay && adjourns !== undefined && asOf >= adjourns
        ? { ...left, adjourned: adjourns, ended }
        : { ...status, ended };
    }
    if (isUnderWay) return { ...left, code: 'died', date: session.since, reached: status.code, diedWith: span };
  }
  if (session?.stage !== 'adjourned' || !isUnderWay) return status;
  return asOf < session.since
    ? { ...status, ended: { span: 'session', on: session.since, asOf } }
    : { ...left, adjourned: session.since };
}

function spanOf({ pack }: MeasureId): Span {
  const { named, diesWith } = jurisdictionOf(pack)?.sessions ?? {};
  if (diesWith !== 'biennium') return 'session';
  return named === 'congress' ? 'congress' : 'biennium';
}

/** Whether somebody's word can still change what becomes of it. */
export const isOpen = ({ code, adjourned, ended }: Pick<Standing, 'code' | 'adjourned' | 'ended'>): boolean =>
  adjourned === undefined && ended === undefined && (underWay.includes(code) || code === 'passed-both');
