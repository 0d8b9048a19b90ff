/**
 * Official motions → what a vote on them decides, for the view to put into plain words. The motion itself is always
 * shown as well, word for word; one that is not known here has no code, and then stands alone.
 */

export type MotionCode =
  /** The chamber's vote on the measure itself. */
  | 'passage'
  /** A vote on the whole measure before the last one, which is mostly taken by voice. */
  | 'second-reading'
  /** The vote on the measure with changes in it that the House, or the Senate, has made, or without them. */
  | 'passage-house-changes'
  | 'passage-senate-changes'
  /** The House’s vote on the measure after the Senate has taken its changes back. */
  | 'passage-without-senate-changes'
  /** The vote on the measure as a conference of both chambers has settled it. */
  | 'passage-conference'
  /** A second vote on the measure, after the chamber has taken back the first. */
  | 'passage-again'
  /** Passage under suspended rules: little debate, two thirds needed. */
  | 'passage-suspended'
  /** A resolution, which is adopted rather than passed. */
  | 'adoption'
  /** Agreement to the other chamber's changes. */
  | 'concurrence'
  /** Agreement to what a conference of both chambers proposes, before the vote on the measure itself. */
  | 'conference'
  /** Passage after a veto, two thirds needed. */
  | 'override'
  /** A person named for an office. */
  | 'confirmation';

/** In this order: the first that fits. Forms: the legislatures' of Washington and Idaho, the House Clerk's, the Senate's. */
const forms: readonly [RegExp, MotionCode][] = [
  // Washington
  [/^(3rd reading & )?final passage\b.*\breconsideration$/i, 'passage-again'],
  [/^(3rd reading & )?final passage as amended by the house$/i, 'passage-house-changes'],
  [/^(3rd reading & )?final passage as amended by the senate$/i, 'passage-senate-changes'],
  [/^(3rd reading & )?final passage without senate amendments$/i, 'passage-without-senate-changes'],
  [/^final passage as recommended by (the )?conference committee$/i, 'passage-conference'],
  [/^adoption as recommended by (the )?conference committee$/i, 'conference'],
  [/^adoption( as amended)?$/i, 'adoption'],
  [/^(3rd reading & )?final passage$/i, 'passage'],
  // Congress
  [/^(on )?passage, objections of the president/i, 'override'],
  [/^on overriding the veto/i, 'override'],
  [/^on (the )?conference report\b/i, 'passage-conference'],
  [/^on agreeing to the conference report\b/i, 'passage-conference'],
  [/^on passage\b/i, 'passage'],
  [/^on the joint resolution\b/i, 'passage'],
  [/^on motion to suspend the rules and (pass|agree|adopt)\b/i, 'passage-suspended'],
  [/^on (agreeing to the (concurrent )?resolution|the (concurrent )?resolution)\b/i, 'adoption'],
  [/^(on )?(the )?motion to (concur in|agree to) the (house|senate) amendments?/i, 'concurrence'],
  [/^on the motion \(motion to concur\b/i, 'concurrence'],
  [/^on (the )?motion to concur\b/i, 'concurrence'],
  [/^concurring in the (house|senate) amendments?/i, 'concurrence'],
  [/^on the nomination\b/i, 'confirmation'],
  // Idaho
  [/^read third time (in full )?as amended in (the )?senate\b/i, 'passage-senate-changes'],
  [/^read third time (in full )?as amended in (the )?house\b/i, 'passage-house-changes'],
  [/^(read third time\b|rules suspended\b.*\bread in full as required)/i, 'passage'],
  [/^read in full\b/i, 'adoption'],
];

export const motionCode = (motion: string): MotionCode | undefined =>
  forms.find(([form]) => form.test(motion.trim()))?.[1];

/**
 * Votes on the whole measure: one of them stands for an official's position. Agreeing to the other chamber's changes
 * or to a conference's report decides how the measure reads, and a No on it need not be a No to the measure.
 */
const onWhole: readonly MotionCode[] = [
  'passage',
  'second-reading',
  'passage-house-changes',
  'passage-senate-changes',
  'passage-without-senate-changes',
  'passage-conference',
  'passage-again',
  'passage-suspended',
  'adoption',
  'confirmation',
];

export const isOnWhole = (code: MotionCode | undefined): boolean => code !== undefined && onWhole.includes(code);

/** What is known of a roll call, as far as this file judges it. */
interface Decision {
  decides?: MotionCode | undefined;
  result?: string | undefined;
}

/**
 * Whether a chamber decided the measure by this vote. Where a chamber agrees to the other's changes and does not vote
 * on the whole once more, as in Congress, that agreement is its last word; a motion to agree that fails decides nothing.
 */
export const hasDecided = ({ decides, result = '' }: Decision): boolean =>
  isOnWhole(decides) || (decides === 'concurrence' && /^(passed|agreed to|motion agreed to)$/i.test(result.trim()));
