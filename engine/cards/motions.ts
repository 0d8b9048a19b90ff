/**
 * Official motions → what a vote on them decides, for the view to put into plain words. The motion itself is always
 * shown as well, word for word; one that is not known here has no code, and then stands alone.
 */

export type MotionCode =
  /** The chamber's vote on the measure itself. */
  | 'passage'
  /** The vote on the measure with changes in it that the House, or the Senate, has made. */
  | 'passage-house-changes'
  | 'passage-senate-changes'
  /** A second vote on the measure, after the chamber has taken back the first. */
  | 'passage-again'
  /** Passage under suspended rules: little debate, two thirds needed. */
  | 'passage-suspended'
  /** A resolution, which is adopted rather than passed. */
  | 'adoption'
  /** Agreement to the other chamber's changes. */
  | 'concurrence'
  /** A person named for an office. */
  | 'confirmation';

/** In this order: the first that fits. Forms: the Washington Legislature's, the House Clerk's, the Senate's. */
const forms: readonly [RegExp, MotionCode][] = [
  [/^final passage\b.*\breconsideration$/i, 'passage-again'],
  [/^(3rd reading & )?final passage as amended by the house$/i, 'passage-house-changes'],
  [/^(3rd reading & )?final passage as amended by the senate$/i, 'passage-senate-changes'],
  [/^(3rd reading & )?final passage$/i, 'passage'],
  [/^on passage( of the bill)?$/i, 'passage'],
  [/^on the joint resolution$/i, 'passage'],
  [/^on motion to suspend the rules and (pass|agree)(, as amended)?$/i, 'passage-suspended'],
  [/^on (agreeing to the resolution|the (concurrent )?resolution)(, as amended)?$/i, 'adoption'],
  [/^on motion to (concur in|agree to) the (house|senate) amendments?/i, 'concurrence'],
  [/^on the nomination\b/i, 'confirmation'],
];

export const motionCode = (motion: string): MotionCode | undefined =>
  forms.find(([form]) => form.test(motion.trim()))?.[1];
