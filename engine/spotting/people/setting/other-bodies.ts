/**
 * Councils, boards and commissions, whose members have legislators' surnames and vote as these do: "Ayes: Davis, Miller,
 * Moore", "Jurors: Murray, Hill and Smith".
 */
import { wordsOf } from '../../../languages';
import { once, remembered } from '../../remembered';
import type { TextRun } from '../../types';
import type { ReadRun } from '../beside/sighting';
import { finderOf, type Found } from '../matcher/phrases';
import { hasCapital, type Word } from '../words/tokens';

const { otherBodies, gatherings, chambers, minutes, outcomes, motions, seconds, journals } = wordsOf('setting');
const { lawmaker } = wordsOf('titlesOfSeveral');

const find = finderOf({ otherBodies, gatherings, chambers, lawmaker, minutes, outcomes, motions, seconds, journals });
/** "Bill", "House"; but "open house". */
const isChamber = (words: readonly Word[], { of, first }: { of: string; first: number }): boolean =>
  of === 'lawmaker' || (of === 'chambers' && hasCapital(words[first] as Word));

/** Blocks above a list whose last heading or words tell whose it is. */
const reach = 12;
/** Of a block, so much is looked at; and between who moves and who seconds stands no more. */
const longest = { block: 700, motion: 14 };

/** "Motion carried.", "Davis moved to adopt, seconded by Miller": what clerks write; but "her concern was seconded by". */
const tellsOfMinutes = (words: readonly Word[], said: readonly Found<string>[]): boolean =>
  said.some(
    ({ of, first }) =>
      of === 'minutes' ||
      (of === 'outcomes' && hasCapital(words[first] as Word)) ||
      (of === 'seconds' &&
        said.some((moved) => moved.of === 'motions' && moved.first < first && first - moved.first <= longest.motion)),
  );

/** Asks of a block whether votes in it are those of such a body. */
export function otherBodiesIn(runs: readonly TextRun[], read: readonly ReadRun[]): (at: number) => boolean {
  const saidIn = ({ words }: ReadRun) => [...find(words, 0, Math.min(words.length, longest.block))];
  /** Whether the page as a whole is such a body’s minutes. */
  const isOfMinutes = once(() => {
    const said = read.map(saidIn);
    const isSo = said.some((found, at) => tellsOfMinutes((read[at] as ReadRun).words, found));
    return isSo && !said.flat().some(({ of }) => of === 'journals');
  });
  /** Whether the block itself, or the last heading above, speaks of such a body and of no chamber. */
  const isHeadedSo = (run: number): boolean => {
    for (let at = run; at >= 0 && at > run - reach; at -= 1) {
      const one = read[at];
      if (one === undefined || (at < run && runs[at]?.kind !== 'heading')) continue;
      const said = saidIn(one);
      const isOfBody = said.some(({ of }) => of === 'otherBodies' || (at === run && of === 'gatherings'));
      if (isOfBody && !said.some((found) => isChamber(one.words, found))) return true;
      if (at < run) return false;
    }
    return false;
  };
  return remembered((run: number) => isOfMinutes() || isHeadedSo(run), runs.length);
}
