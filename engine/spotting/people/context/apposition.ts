/** What an apposition behind a name says of its bearer: ", the city’s mayor,", ", 81, of Ballard". */
import { beside, connectors, kin } from '../lexicon/classes';
import { politics } from '../titles/politics';
import { separatorFlags, isCapitalized, endsPhrase, type Word } from '../../../text';
import { placeNameAt, statedPlace, type StatedPlace, stateByFullName } from '../lexicon/places';
import { titleEndingAt } from '../titles/title-before';
import { type TitleMeaning } from '../titles/titles';

/** What an apposition tells: an office or an occupation, an age, a kinship. */
export interface Apposition extends StatedPlace {
  readonly meaning: TitleMeaning | undefined;
  readonly text: string;
  /** It begins with "the". */
  readonly definite: boolean;
  readonly age: boolean;
  readonly kin: boolean;
  readonly notNow: boolean;
}

const nothing = { meaning: undefined, text: '', state: undefined, place: undefined };
export const ageApposition: Apposition = { ...nothing, definite: false, age: true, kin: false, notNow: false };
/** Words of an apposition that are read. */
const longest = 9;

/** Reads the apposition that starts at `at`, until a comma or the end of the thought. */
export function appositionAt(text: string, words: readonly Word[], at: number): Apposition | undefined {
  const first = words[at];
  if (first === undefined || (first.gap & separatorFlags.end) !== 0) return undefined;
  // "Bob Ferguson (Democratic Party) is the Governor of Washington"
  if ((first.gap & separatorFlags.close) !== 0 && beside.isOrWas.has(first.fold))
    return officeFrom(text, words, at, at + 1, beside.was.has(first.fold));
  if ((first.gap & (separatorFlags.comma | separatorFlags.open)) === 0) return undefined;
  if (isAge(text, words, at)) return ageApposition;
  // A clause of its own follows: "Mike Johnson, nobody thinks of the speaker".
  if (beside.clauses.has(first.fold)) return undefined;
  if (!beside.relative.has(first.fold)) return officeFrom(text, words, at, at, false);
  const verb = words[at + 1]?.fold ?? '';
  return beside.isOrWas.has(verb) ? officeFrom(text, words, at, at + 2, beside.was.has(verb)) : undefined;
}

/** An age: "81", "age 8", "who is 40"; but "Volz, 51% to 49%", "Volz, 51.3", "Volz, 51-49". */
function isAge(text: string, words: readonly Word[], at: number): boolean {
  const isSaid = beside.beforeAge.has(words[at]!.fold);
  const place = !isSaid ? at : beside.isOrWas.has(words[at + 1]?.fold ?? '') ? at + 2 : at + 1;
  const number = words[place];
  const next = words[place + 1];
  if (number?.shape !== 'number' || number.fold.length > 2) return false;
  if (/^(?:\s?%|\s?[-–.]\s?\d)/.test(text.slice(number.end, number.end + 4))) return false;
  // "Nick Brown, 7, of Kent"; but "Districts: Dye, 9, and Volz, 7".
  const isChild = next !== undefined && next.shape === 'lower' && !connectors.has(next.fold);
  if (number.fold.length === 1 && !isSaid && !isChild) return false;
  // Officials have ages, too: "Baumgartner, 48, is a former state senator".
  const told = words.slice(place + 1, place + 7).map(({ fold }) => fold);
  const who = told.findIndex((fold) => beside.relative.has(fold));
  if (told.slice(0, who < 0 ? told.length : who).some((fold) => politics.has(fold))) return false;
  return endsPhrase(words, place + 1) || beside.years.has(next?.fold ?? '');
}

/** The office or the kinship in an apposition that starts at `at`, of which the words from `from` on are read. */
function officeFrom(text: string, words: readonly Word[], at: number, from: number, isPast: boolean) {
  const first = words[at]!;
  let notNow = isPast;
  for (let i = from; i < words.length && i < from + longest; i += 1) {
    const word = words[i]!;
    if (i > at && endsPhrase(words, i)) return undefined;
    const next = words[i + 1];
    if (kin.has(word.fold)) {
      // "sister of Rep. Walsh", "Walsh’s sister"; but "a mother of two" says nothing.
      const whose = words[i + 2];
      const isOf = beside.of.has(next?.fold ?? '') && whose !== undefined && isCapitalized(whose);
      const isTheirs = words[i - 1]?.possessive === true || beside.possessives.has(first.fold);
      return isOf || isTheirs
        ? { ...nothing, definite: beside.definite.has(first.fold), age: false, kin: true, notNow }
        : undefined;
    }
    notNow ||= beside.former.has(word.fold);
    // A verb or a linking word ends what is said of the name itself.
    if (i > from && beside.links.has(word.fold)) return undefined;
    const title = titleEndingAt(words, i);
    if (title === undefined || title.first < from || (title.meaning.neutral && !title.meaning.appointed)) continue;
    // "…, Mayor Lisa Brown": the title of the next name in a list.
    if (!endsPhrase(words, i + 1) && isCapitalized(next!) && isCapitalized(word)) return undefined;
    if (titleEndingAt(words, i + 1) !== undefined) continue;
    const place = beside.ofPlace.has(next?.fold ?? '')
      ? placeNameAt(words, beside.definite.has(words[i + 2]?.fold ?? '') ? i + 3 : i + 2, 1)
      : placeNameAt(words, title.first - 1, -1);
    const named = statedPlace(place, place && stateByFullName(place));
    const said = text.slice(words[title.first]!.start, word.end);
    const definite = beside.definite.has(first.fold);
    return { meaning: title.meaning, text: said, ...named, definite, age: false, kin: false, notNow };
  }
  return undefined;
}
