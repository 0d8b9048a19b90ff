/**
 * What can still be done about a measure, and until when: computed from the hearing as published, on the device. Its
 * legislature's rules say how long before the hearing people sign in, and how long after it they may write. Both are
 * counted in elapsed time, so that a night on which clocks change moves nothing.
 */
import { parseMeasureKey } from '../cards/measure-key';
import type { PackId } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import type { Hearing } from '../release/editorial';
import { day, hour } from './time-left';

/** How far a measure has come, as far as the recorded votes tell. */
export interface Progress {
  /** Both chambers have passed it. */
  hasPassedBoth: boolean;
  /** Its session is over. */
  isOver: boolean;
}

/** `closes` in ms since 1970. */
export type Stage =
  | { stage: 'sign-in' | 'written'; closes: number }
  /** A meeting at which nobody is heard, still to come: work session, executive session; or another legislature's. */
  | { stage: 'meeting'; closes: number }
  | { stage: 'cancelled' | 'floor' | 'governor' | 'over' };

const rulesFor = ({ measure }: Pick<Hearing, 'measure'>) => jurisdictionOf(parseMeasureKey(measure)?.pack)?.testimony;

/** Until when one can be heard: so many minutes before a hearing to sign in, so many hours after it to write. */
export interface HearingRule {
  minutes: number;
  hours: number;
}

/** The rule of a legislature. Undefined where none is known. */
export function ruleIn(pack: PackId | undefined): HearingRule | undefined {
  const rules = jurisdictionOf(pack)?.testimony;
  return rules && { minutes: rules.signInCloses * 60, hours: rules.writtenCloses };
}

/** That of a hearing's own legislature. */
export const ruleOf = ({ measure }: Pick<Hearing, 'measure'>): HearingRule | undefined =>
  ruleIn(parseMeasureKey(measure)?.pack);

/** Whether people can sign in and testify. */
const isHeard = (hearing: Pick<Hearing, 'kind' | 'measure'>): boolean =>
  rulesFor(hearing)?.heardAt.test(hearing.kind) === true;

type Timed = Pick<Hearing, 'start' | 'measure'>;
/** Where no rule is known, both are over when the hearing begins. */
export const signInCloses = (hearing: Timed): number =>
  Date.parse(hearing.start) - (rulesFor(hearing)?.signInCloses ?? 0) * hour;
export const writtenCloses = (hearing: Timed): number =>
  Date.parse(hearing.start) + (rulesFor(hearing)?.writtenCloses ?? 0) * hour;

/** @param now ms since 1970. A stage lasts until the very moment at which it closes, which belongs to the next. */
export function stageOf(hearing: Hearing, now: number, progress: Progress): Stage {
  const start = Date.parse(hearing.start);
  if (progress.isOver) return { stage: 'over' };
  if (hearing.cancelled && now < start + day) return { stage: 'cancelled' };
  if (!hearing.cancelled) {
    if (!isHeard(hearing)) {
      if (now < start) return { stage: 'meeting', closes: start };
    } else if (now < signInCloses(hearing)) {
      return { stage: 'sign-in', closes: signInCloses(hearing) };
    } else if (now < writtenCloses(hearing)) {
      return { stage: 'written', closes: writtenCloses(hearing) };
    }
  }
  return { stage: progress.hasPassedBoth ? 'governor' : 'floor' };
}
