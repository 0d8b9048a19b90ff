/**
 * Which words belong together: a phrase goes on over the dot of a short form, and a place over capitalised words.
 */
import { stateNamed } from './states';
import { type Word, gaps, hasCapital } from './tokens';
import { openers } from './classes';

/** Short forms that end in a full stop without ending the sentence. */
const shortened =
  /^(.|sens?|reps?|govs?|lt|lieut|atty|gen|sec|dr|mr|mrs|ms|prof|hon|del|dels|col|capt|sgt|rev|st|maj|cpl|pvt|adm|cmdr|supt|det|dem|sr|sra|supt|dist|wash|ore|calif|mont|ida|ariz|colo|conn|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|neb|nev|okla|pa|tenn|tex|va|vt|wis|wyo|ala|ark|asst|comm|cmsr|pres|us|ee|uu)$/;

/** Whether a word belongs to one phrase with the word before it: blanks, a full stop after a short form, a hyphen. */
export const close = (words: readonly Word[], at: number): boolean => {
  const rest = (words[at] as Word).gap & ~gaps.space;
  if (rest === gaps.dot || rest === (gaps.dot | gaps.hyphen))
    return shortened.test((words[at - 1] as Word | undefined)?.fold ?? '');
  return rest === 0 || rest === gaps.hyphen;
};

/** Whether the word no longer belongs to the phrase of the word before it. */
export const parted = (words: readonly Word[], at: number): boolean => at >= words.length || !close(words, at);

/** Up to three capitalised words: "Spokane Valley", "Coeur d’Alene", "the city of Spokane’s". */
export function placeEndingAt(words: readonly Word[], at: number): string | undefined {
  const parts: string[] = [];
  for (let from = at; from >= 0 && parts.length < 3; from -= 1) {
    const word = words[from] as Word;
    // "New Jersey’s Chris Smith"; but "New Spokane Mayor Lisa Brown".
    const isOpener = openers.has(word.fold) && stateNamed([word.fold, ...parts].join(' ')) === undefined;
    if (!hasCapital(word) || isOpener || (from !== at && !close(words, from + 1))) break;
    parts.unshift(word.fold);
  }
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** Up to three capitalised words: "Spokane Valley". */
export function placeStartingAt(words: readonly Word[], at: number): string | undefined {
  const parts: string[] = [];
  for (let i = at; i < words.length && parts.length < 3; i += 1) {
    const word = words[i] as Word;
    if (!hasCapital(word) || (i > at && parted(words, i))) break;
    parts.push(word.fold);
  }
  return parts.length > 0 ? parts.join(' ') : undefined;
}
