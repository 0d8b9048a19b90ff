/** Whether a text tells of bills that are filed ahead of a session. */
import { holds } from '../signs';
import { numbersAnew, prefiling, signsOfFiling, signsOfNumbers } from './tables/filing-words';

/** Whether a text is about bills that are filed ahead of a session. */
export function speaksOfPrefiling(text: string): boolean {
  const small = text.toLowerCase();
  return (
    (holds(small, signsOfFiling) && prefiling.test(text)) || (holds(small, signsOfNumbers) && numbersAnew.test(text))
  );
}
