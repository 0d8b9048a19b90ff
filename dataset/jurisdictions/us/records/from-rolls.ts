/** Steps that roll calls tell, where a history does not. */
import type { Chamber } from '../../../../engine/release/records';
import type { Roll, Step } from '../../../records/shape';

const both: Readonly<Record<Chamber, string>> = { house: 'h', senate: 's' };
const failed: Readonly<Record<Chamber, string>> = { house: 'x', senate: 'y' };
/** Resolutions of one chamber alone. */
export const ownOf: Readonly<Record<string, string>> = { HRES: 'H', SRES: 'S' };
const passedWords = /passed|agreed|adopted/i;
export const failedWords = /failed|rejected|defeated|not agreed/i;

/** Two thirds refused to suspend the rules: the measure itself was not voted down, and can come back under a rule. */
export const suspends = /^(?:on )?(?:the )?motion to suspend the rules/i;

/** What roll calls decided about the measure, with their days. */
export function fromRolls(type: string, rolls: readonly Roll[]): Step[] {
  return rolls.flatMap(({ chamber, code, words, result = '', date }): Step[] => {
    if (code === 'override' || code === 'confirmation') return [];
    if (suspends.test(words) && failedWords.test(result)) return [];
    if (failedWords.test(result)) return [{ letter: failed[chamber], day: date }];
    return passedWords.test(result) ? [{ letter: ownOf[type] ?? both[chamber], day: date }] : [];
  });
}
