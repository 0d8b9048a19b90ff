/** Whether a text tells of bills that are filed ahead of a session. */
import { holds } from '../signs';
import type { InSentence } from './time/attach';
import { filedBefore, filedBehind, numbersAnew, prefiling, signsOfFiling, signsOfNumbers } from './tables/filing-words';

/** Whether a text is about bills that are filed ahead of a session. */
export function speaksOfPrefiling(text: string): boolean {
  const small = text.toLowerCase();
  return (
    (holds(small, signsOfFiling) && prefiling.test(text)) || (holds(small, signsOfNumbers) && numbersAnew.test(text))
  );
}

/** "pre-filed HB 1001", "HB 1001, by Rep. Hill, was pre-filed": said of the measure itself. */
export function isSaidPrefiled({ text, measure: { start, end } }: InSentence): boolean {
  if (!holds(text.toLowerCase(), signsOfFiling)) return false;
  return filedBefore.test(text.slice(Math.max(0, start - 60), start)) || filedBehind.test(text.slice(end, end + 120));
}
