/** Given names behind a surname: "Liias, Marko (D-Edmonds)", "Wilson, G.". */
import { isGivenName } from '../names/commonness';
import { gaps, hasCapital } from '../words/tokens';
import { fitsOf, type Place } from './place';
import { type Sighting } from './sighting';
import { tagAt } from './tag';

type Given = Partial<Sighting>;

/** "Liias, Marko (D-Edmonds)" at the start of a line, a cell or an item. */
export function givenBehind({ text, words, kind, at, last, family, manner: { inList } }: Place): Given {
  const first = words[at]!;
  const given = words[last + 1];
  if (given === undefined || (given.gap & ~gaps.space) !== gaps.comma || !hasCapital(given)) return {};
  const isLineStart = at === 0 || (first.gap & gaps.end) !== 0;
  // "Senators Brandvold, Wilson, G., and Holy"
  const isDotted = given.fold.length === 1 && text.charAt(given.end) === '.';
  if (!isLineStart && !(isDotted && inList)) return {};
  const after = words[last + 2];
  const isJoined = after !== undefined && (after.gap & ~(gaps.space | gaps.dot)) === 0;
  if (isJoined && !isDotted && !text.slice(given.end, after.start).includes('\n')) return {};
  // "Senators Braun, J. Wilson and Short": the initial is the next one's.
  if (isDotted && isJoined && hasCapital(after)) return {};
  const fits = fitsOf(family, [given]);
  if (fits.length === 0) {
    // "Brown, D. (1)", "Kelly, Brian" in a cell or at the start of an item, or with an age: somebody else's.
    const isListed = kind === 'cell' || kind === 'item' || after === undefined || after.shape === 'number';
    return isDotted || (isListed && isGivenName(given.fold)) ? { otherGiven: true } : {};
  }
  const tag = tagAt(text, words, last + 2);
  // The dot of "Wilson, J." belongs to the initial.
  const end = isDotted ? given.end + 1 : given.end;
  return { fits, given: given.fold, otherGiven: false, lastFirst: true, end, ...(tag && { tag }) };
}
