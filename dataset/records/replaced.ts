/** Bills of a state whose whole text was replaced on the way, and votes on what they were before. */
import type { Measure, Roll } from './shape';

export interface Replaced {
  /** What it is called now, in the words of its official title: the short title is still that of the first text. */
  title: string;
  /** The description on record is that of the first text. */
  describedAsBefore?: true;
  then: Required<NonNullable<Measure['then']>>;
}

/** @param replaced as reviewed, by `HB/1217`. */
export function replacedTexts(replaced: Readonly<Record<string, Replaced>>) {
  return {
    /** The measure titled by the text that it carries now. */
    asItIsNow(measure: Measure): Measure {
      const other = replaced[`${measure.type}/${measure.number}`];
      if (!other) return measure;
      const { title, then, describedAsBefore } = other;
      const { description: before, ...rest } = measure;
      const description = describedAsBefore ? undefined : before;
      return { ...rest, title, ...(description !== undefined && { description }), then };
    },
    /** The roll call titled by the text that was voted on. */
    asVotedOn<R extends Pick<Roll, 'measure' | 'date'>>(roll: R): R & Pick<Roll, 'title' | 'replaced'> {
      const { then } = replaced[roll.measure ?? ''] ?? {};
      return then && roll.date < then.replaced ? { ...roll, ...then } : roll;
    },
  };
}
