/** When a law takes effect, as seen on a day. */
import type { IsoDate } from '../identifiers';
import type { Status } from '../record/model';
import type { Effect } from '../release/records';

export interface EffectOn extends Effect {
  /** The day is still to come. */
  isAhead?: true;
}

/** Undefined for what is no law, and where the record does not say. */
export function effectOn({ effect }: Pick<Status, 'effect'>, today: IsoDate): EffectOn | undefined {
  return effect && { ...effect, ...(effect.day !== undefined && effect.day > today && { isAhead: true }) };
}
