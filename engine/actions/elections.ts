/**
 * Washington's next primary or general election, and until when one can register for it. The days are set by law: the
 * primary on the first Tuesday of August (RCW 29A.04.311), the general election on the first Tuesday after the first
 * Monday of November (RCW 29A.04.321), online or by mail until eight days before (RCW 29A.08.140). Special elections
 * are called by counties and cannot be computed.
 */
import type { IsoDate } from '../identifiers';

export interface Election {
  kind: 'primary' | 'general';
  day: IsoDate;
  /** Last day to register online or by mail. */
  remote: IsoDate;
}

const isoDay = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);
const dayMs = 86_400_000;

/** The first Tuesday on or after a day of a month. */
function tuesday(year: number, month: number, earliest: number): number {
  const first = Date.UTC(year, month - 1, earliest);
  return first + ((9 - new Date(first).getUTCDay()) % 7) * dayMs;
}

function election(kind: Election['kind'], year: number): Election {
  const at = kind === 'primary' ? tuesday(year, 8, 1) : tuesday(year, 11, 2);
  return { kind, day: isoDay(at), remote: isoDay(at - 8 * dayMs) };
}

/** The first that is not over on this day. */
export function nextElection(today: IsoDate): Election {
  const year = Number(today.slice(0, 4));
  const coming = [election('primary', year), election('general', year)].find(({ day }) => today <= day);
  return coming ?? election('primary', year + 1);
}
