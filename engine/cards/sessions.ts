/** Sessions against a day: how far that of a measure has come. */
import type { IsoDate } from '../identifiers';
import { calendarOf } from '../jurisdictions/sessions';
import type { MeasureId } from './measure-key';

/** Undefined for ballot measures, and where the rule is not known. */
const calendarOfMeasure = ({ pack, session, ballot }: MeasureId) =>
  ballot || !session ? undefined : calendarOf(pack, session);

/** Whether a later session has begun, which gives the numbers anew. False where the rule is not known. */
export const sessionIsPast = (id: MeasureId, today: IsoDate): boolean => {
  const calendar = calendarOfMeasure(id);
  return calendar !== undefined && today >= calendar.renumbered;
};

export type SessionStage =
  /** Still to come, sitting, or between two sittings of one session. */
  | { stage: 'to-come' | 'open' }
  /** Its last regular session is over: `since` is that session's last day. */
  | { stage: 'adjourned'; since: IsoDate }
  /** Over for good since that day; its last regular session ended on the day of `adjourns`. */
  | { stage: 'over'; since: IsoDate; adjourns?: IsoDate };

/** How far the session of a measure has come. Undefined where the rule is not known. */
export function sessionStage(id: MeasureId, today: IsoDate): SessionStage | undefined {
  const calendar = calendarOfMeasure(id);
  if (!calendar) return undefined;
  const { opens, adjourns, ends, endsWith } = calendar;
  if (today >= ends) return { stage: 'over', since: endsWith, ...(adjourns && { adjourns }) };
  if (adjourns !== undefined && today > adjourns) return { stage: 'adjourned', since: adjourns };
  return { stage: today < opens ? 'to-come' : 'open' };
}
