/**
 * Evidence of whose a measure is: what stands around the measure, how much each kind weighs, and the sum for each jurisdiction.
 */
import type { PackId } from '../../../identifiers';
import type { Reason } from '../../types';

/** How much each kind of evidence weighs. The words beside the number go before the outlet, the outlet before the article's drift. */
export const weights = {
  owns: 40,
  besides: 12,
  subject: 7,
  clauseFirm: 4,
  clauseNamed: 3,
  clauseWeak: 1,
  afterFirm: 3,
  afterNamed: 2.5,
  earlierInRun: 2.5,
  heading: 3,
  row: 6,
  officials: 3,
  officialsBeside: 2,
  outlet: 3,
  secondOutlet: 2,
  dateline: 3,
  drift: 2,
  soleState: 2,
  sameNumber: 4,
  stagedForm: 4,
  rareNumber: 1,
  rareSeries: 4,
  stateForm: 2.5,
  federalForm: 4,
  federalArticle: 3,
};

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
