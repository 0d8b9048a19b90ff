/**
 * Evidence of whose a measure is: what stands around the measure, and the sum for each jurisdiction. What each kind weighs
 * stands in `weights.json`: the words beside the number go before the outlet, the outlet before the article's drift.
 */
import type { PackId } from '../../../identifiers';
import type { Reason } from '../../types';

/** One piece of evidence for a jurisdiction, or against it where it weighs less than nothing. */
export interface Claim {
  readonly state: PackId;
  readonly weight: number;
  /** What the reader is told of it. */
  readonly reason?: Reason | undefined;
  /** It stands in the sentence itself. */
  readonly near?: boolean;
}

/** A claim whose reason names its state. */
export const claim = (state: PackId, weight: number, code: string, near = false): Claim => ({
  state,
  weight,
  reason: { code, values: { state } },
  near,
});
