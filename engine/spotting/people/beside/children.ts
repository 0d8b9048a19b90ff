/**
 * Children by their age: "Nick Brown, 9, pets a goat", "Nine-year-old Nick Brown". None of them holds an office.
 */
import { gaps, type Word } from '../words/tokens';

/** What has numbers of one digit as well: "Districts: Dye, 9, and Ybarra, 13", "Dye, 4, Volz, 7 points". */
const counted =
  /\b(?:districts?|LDs?|wards?|positions?|precincts?|seats?|votes?|tally|points?|goals?|assists?|seeds?|scor(?:ed?|ing|ers?))\b/iu;
const reachOfCount = 60;

/**
 * Whether what begins at `at`, behind a name, is an age of one digit, in commas or at the very end: "Nick Brown, 7, of Kent",
 * "Nick Brown, age 8".
 */
export function isAgeOfChild(text: string, words: readonly Word[], at: number): boolean {
  const first = words[at] as Word;
  if ((first.gap & gaps.comma) === 0) return false;
  const isSaid = /^(?:age|aged|who|whos)$/.test(first.fold);
  const number = isSaid ? words[words[at + 1]?.fold === 'is' ? at + 2 : at + 1] : first;
  if (number?.shape !== 'number' || number.fold.length !== 1) return false;
  const next = words[words.indexOf(number, at) + 1];
  const isApart = next === undefined ? true : (next.gap & gaps.comma) !== 0 && next.shape === 'lower';
  if (isSaid) return true;
  return isApart && !counted.test(text.slice(Math.max(0, first.start - reachOfCount), number.end + reachOfCount));
}

const age =
  /\b(?:[3-9]|1[0-7]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]years?[- ]old,? $/iu;
const reachOfAge = 24;

/** Whether a name stands behind the age of a child: "9-year-old Nick Brown". */
export const isBehindAge = (text: string, start: number): boolean =>
  age.test(text.slice(Math.max(0, start - reachOfAge), start));
