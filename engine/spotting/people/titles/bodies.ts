/**
 * Titles of bodies that are none of the rosters', by the noun before or behind: "Rotary District Governor", "the club’s
 * treasurer", "attorney general of the moot court".
 */
import { wordsOf } from '../../../languages';
import { phraseFrom } from '../matcher/phrases';
import type { TitleMeaning } from './titles';
import { close } from '../words/phrase';
import { hasCapital, joined, type Word } from '../words/tokens';
import { determiners } from '../words/classes';

const { bodies, bodiesBehind, districts, districtsBehind, ofBodies, shortTitles, withCommissioners } =
  wordsOf('besideTitles');
const { ofPlace } = wordsOf('lists');

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

/** Most words between an article and the body: "of the local moot court". */
const mostBetween = 2;

/**
 * Whether the words from `at` on say of which other body somebody has the office: "of the town of Yelm", "of Fire District 9".
 * But "Rep. Hill spoke for the island, and Rep. Holy for the town".
 */
export function isOfBodyBehind(words: readonly Word[], at: number): boolean {
  const link = words[at];
  if (link === undefined || link.newLine || !ofPlace.has(link.fold)) return false;
  const hasArticle = determiners.has(words[at + 1]?.fold ?? '');
  const from = hasArticle ? at + 2 : at + 1;
  for (let i = from; i < words.length && i <= from + mostBetween && joined(words[i] as Word); i += 1)
    if (phraseFrom(words, i, districtsBehind) > 0 || (hasArticle && phraseFrom(words, i, bodiesBehind) > 0))
      return true;
  return false;
}
