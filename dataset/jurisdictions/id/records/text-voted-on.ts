/** Bills of Idaho whose whole text was replaced on the way, and votes on what they were before. */
import type { Measure, Roll } from '../../../records/shape';

interface Replaced {
  /** What it is called now, in the words of its official title: the short title is still that of the first text. */
  title: string;
  then: Required<NonNullable<Measure['then']>>;
}

/**
 * As reviewed, from each bill's titles and history. H 516 was amended in the Senate and is now about teachers unions;
 * S 1247 was amended in the House and is now about agreements with federal immigration officers.
 */
const replaced: Readonly<Record<string, Replaced>> = {
  'H/516': {
    title: 'Prohibition of taxpayer funding of teachers unions',
    then: { title: 'K-12 instruction, sexual orientation', replaced: '2026-03-30' },
  },
  'S/1247': {
    title: 'Law enforcement entering into a memorandum of agreement',
    then: { title: 'Idaho E-Verify Act', replaced: '2026-04-01' },
  },
};

/** The measure titled by the text that it carries now. */
export function asItIsNow(measure: Measure): Measure {
  const other = replaced[`${measure.type}/${measure.number}`];
  return other ? { ...measure, ...other } : measure;
}

/** The roll call titled by the text that was voted on. */
export function asVotedOn<R extends Pick<Roll, 'measure' | 'date'>>(roll: R): R & Pick<Roll, 'title' | 'replaced'> {
  const { then } = replaced[roll.measure ?? ''] ?? {};
  return then && roll.date < then.replaced ? { ...roll, ...then } : roll;
}
