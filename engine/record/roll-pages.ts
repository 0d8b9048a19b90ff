/** A roll call's own page, where its chamber gives it one: told by its year and number. */
import { firstYearOfCongress } from '../january';
import type { RollsFile } from '../release/records';

/** Undefined where the measure's own page shows its roll calls. */
export function rollCallPage(
  { pack, session, chamber, numbers, days, dates }: RollsFile,
  place: number,
): string | undefined {
  const year = (days[dates[place] ?? -1] ?? '').slice(0, 4);
  const number = numbers[place];
  if (pack !== 'us' || !year || number === undefined) return undefined;
  if (chamber === 'house') return `https://clerk.house.gov/Votes/${year}${number}`;
  const sitting = Number(year) - firstYearOfCongress(Number(session)) + 1;
  const folder = `vote${session}${sitting}`;
  const padded = String(number).padStart(5, '0');
  return `https://www.senate.gov/legislative/LIS/roll_call_votes/${folder}/vote_${session}_${sitting}_${padded}.htm`;
}
