/** Where a measure stands on a day: what is recorded of it, and what the calendar of its legislature makes of that. */
import type { IsoDate } from '../identifiers';
import type { Status, StatusCode } from '../record/model';
import type { MeasureId } from './measure-key';
import { sessionStage } from './sessions';

export interface Standing extends Status {
  /**
   * Not passed when the last regular session of its legislature ended, on this day. Until the next one begins only a
   * special session could take it up again.
   */
  adjourned?: IsoDate;
}

/** What can still be changed by passing it. */
const underWay: readonly StatusCode[] = ['introduced', 'in-committee', 'passed-one-chamber'];

/** The recorded status as it is true on this day. */
export function standingOn(id: MeasureId, status: Status, today: IsoDate): Standing {
  const { chamber: _chamber, committee: _committee, ...left } = status;
  const isUnderWay = underWay.includes(status.code);
  const session = isUnderWay || status.code === 'passed-both' ? sessionStage(id, today) : undefined;
  if (session?.stage === 'over' && isUnderWay) {
    return { ...left, code: 'died', date: session.since, reached: status.code };
  }
  return session?.stage === 'adjourned' && isUnderWay ? { ...left, adjourned: session.since } : status;
}

/** Whether somebody's word can still change what becomes of it. */
export const isOpen = ({ code, adjourned }: Pick<Standing, 'code' | 'adjourned'>): boolean =>
  adjourned === undefined && (underWay.includes(code) || code === 'passed-both');
