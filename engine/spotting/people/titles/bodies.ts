/**
 * Titles of bodies that are none of the rosters', by the noun before: "Rotary District Governor", "the club’s treasurer".
 */
import { wordsOf } from '../../../languages';
import type { TitleMeaning } from './titles';
import { close } from '../words/phrase';
import { hasCapital, type Word } from '../words/tokens';

const { bodies, districts, ofBodies, shortTitles, withCommissioners } = wordsOf('besideTitles');

export function isOfBodyBefore(words: readonly Word[], first: number, { roles }: TitleMeaning): boolean {
  const title = words[first] as Word;
  const isCommissioner = roles.includes('county-commissioner');
  const isGovernor = roles.includes('governor') || roles.includes('lieutenant-governor');
  let at = first - 1;
  // "Rotary District Governor"; but "9th District Rep."
  if (isGovernor && districts.has(words[at]?.fold ?? '') && close(words, first)) return true;
  for (let steps = 0; steps < 4 && at >= 0 && close(words, at + 1); steps += 1, at -= 1) {
    const { fold, shape } = words[at] as Word;
    if (bodies.has(fold) || (isCommissioner && withCommissioners.has(fold)))
      return hasCapital(words[at] as Word) || !hasCapital(title) || !shortTitles.has(title.fold);
    if (!ofBodies.has(fold) && shape !== 'number') break;
  }
  return false;
}
