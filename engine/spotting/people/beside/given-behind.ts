/**
 * Given names behind a surname: "Liias, Marko (D-Edmonds)", "Wilson, G.", "Wilson (Claire)".
 */
import { isGivenName } from '../names/commonness';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { fitsOf, type Place } from './place';
import { isTitled, type Sighting } from './sighting';
import { tagAt } from './tag';

type Given = Partial<Sighting>;

/** What stands behind a surname without given names and a tag. */
export function givenBehind(place: Place, told: Pick<Sighting, 'title'>): Given {
  const listed = lastFirst(place, isTitled(told));
  return place.manner.inList ? { ...listed, ...givenInBrackets(place) } : listed;
}

/** "Senators Wellman, Wilson (Claire), Wilson (J.)": clerks tell two members of one surname apart. */
function givenInBrackets({ text, words, last, family }: Place): Given {
  const given = words[last + 1];
  if (given === undefined || (given.gap & gaps.open) === 0 || !hasCapital(given)) return {};
  const closing = /^\.?\)/.exec(text.slice(given.end, given.end + 2))?.[0];
  // "(D)" is a party.
  if (closing === undefined || (given.fold.length === 1 && closing === ')')) return {};
  const fits = fitsOf(family, [given]);
  if (fits.length > 0)
    return { fits, given: given.fold, otherGiven: false, lastFirst: true, end: given.end + closing.length };
  return given.fold.length > 1 && !isGivenName(given.fold)
    ? {}
    : { fits, given: given.fold, otherGiven: true, lastFirst: false };
}

/** Whether the name ends with the dot of its initial: "Murray, P., and". */
const endsBehind = (text: string, { end }: Word): boolean => /^\.(?:[,;:)]|\s*$)/.test(text.slice(end, end + 4));

/** Who wrote what is cited: "Murphy, Chris (May 2, 2013). “Crabber freed”." */
const cited = /^\.?\s*(?:\([^)]*\d{4}[^)]*\)\.?|\d{4}\.)\s*[“"«‘'*]?\p{Lu}|^\.\s[“"]/u;
/** Further authors behind an initial, up to the year: ", & Smith, A. B. (2014)". */
const coauthored =
  /^\.?(?:,? (?:& |\p{Ll}{1,3} |… ?)?\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\. ?)+)*(?:,? \p{Ll}\p{Ll} \p{Ll}\p{Ll}\.?)?,? \(?(?:19|20)\d\d\b/u;
/** Text behind an author in which the year of what is cited may stand. */
const reachOfAuthors = 200;

/** "Liias, Marko (D-Edmonds)" at the start of a line, a cell or an item. */
function lastFirst({ text, words, kind, at, last, family, manner: { inList } }: Place, titled: boolean): Given {
  const first = words[at]!;
  const given = words[last + 1];
  if (given === undefined || (given.gap & ~gaps.space) !== gaps.comma || !hasCapital(given)) return {};
  const isLineStart =
    at === 0 || (first.gap & gaps.end) !== 0 || text.slice(words[at - 1]!.end, first.start).includes('\n');
  // "Senators Brandvold, Wilson, G., and Holy"
  // and, in a sentence, "so Cantwell, M., comes before Murray, P."
  const isDotted = given.fold.length === 1 && text.charAt(given.end) === '.';
  const isInitial =
    isDotted && (inList || (!titled && (words[last + 2]?.shape === 'lower' || endsBehind(text, given))));
  if (!isLineStart && !isInitial) return {};
  const middle = words[last + 2];
  const isMiddle = middle !== undefined && joined(middle) && middle.fold.length === 1 && hasCapital(middle);
  const chain = isMiddle ? [given, middle] : [given];
  const { end: past, fold } = chain.at(-1)!;
  const after = words[last + 1 + chain.length];
  const isJoined = after !== undefined && (after.gap & ~(gaps.space | gaps.dot)) === 0;
  if (!isInitial && isJoined && !text.slice(past, after.start).includes('\n'))
    // "MENDOZA, Ana Ruiz" in a cell
    return kind === 'cell' && at === 0 && isGivenName(given.fold) ? { otherGiven: true } : {};
  // "Senators Braun, J. Wilson and Short": the initial is the next one's.
  if (isInitial && after !== undefined && hasCapital(after) && (after.gap & (gaps.comma | gaps.end | gaps.close)) === 0)
    return {};
  const fits = fitsOf(family, chain);
  if (fits.length === 0) {
    // "Brown, D. (1)", "Kelly, Brian" in a cell or at the start of an item, or with an age: somebody else's.
    const isListed = kind === 'cell' || kind === 'item' || after === undefined || after.shape === 'number';
    return isDotted || (isListed && isGivenName(given.fold)) ? { otherGiven: true } : {};
  }
  const isAuthor =
    cited.test(text.slice(past, past + 40)) || (isDotted && coauthored.test(text.slice(past, past + reachOfAuthors)));
  const tag = tagAt(text, words, last + 1 + chain.length);
  return {
    fits,
    given: chain.map((word) => word.fold).join(' '),
    otherGiven: false,
    lastFirst: true,
    // The dot of "Wilson, J." belongs to the initial.
    end: fold.length === 1 && text.charAt(past) === '.' ? past + 1 : past,
    ...(isAuthor && { credit: true }),
    ...(tag && { tag }),
  };
}
