/**
 * Whether a page's text, run together without its blocks, may name an official so that spotting would mark it: by a family
 * name with a title or a tag beside it, in a list, or by a name that few people bear; in Han, Hangul and Kana by a whole name
 * with a title. A common surname alone is nobody's before somebody was introduced by it.
 *
 * It looks with the eyes of spotting, but at nothing that speaks against a name: what stands around it here may belong to
 * another block.
 */
import { benchesIn, seatsOf, sumOf, supportOf } from './lists/benches';
import { isPlainSurname } from './names/names-index';
import { mayNameAlone } from './scripts/officials-by-sound';
import { foreignLetter } from './scripts/words';
import { isGivenName } from './names/commonness';
import { memberLists } from './lists/member-lists';
import { chainBefore, familyAt } from './beside/name-span';
import type { Family, NamesIndex } from './names/names-index';
import { fitsOf } from './beside/place';
import { sight } from './beside/sight';
import { isEnoughNamed, isEnoughUnnamed, type PageAtBest, type Piece } from './evidence/name-at-best';
import type { Sighting } from './beside/sighting';
import { hasHeld } from './titles/office-fit';
import { isJoint } from './lists/surname-rows';
import { gaps, hasCapital, type Word } from './words/tokens';
import { nameParticles, openers } from './words/classes';

/** Names after a semicolon that make a list as clerks write it. */
const fewestListed = 4;
/** Members of Congress so many of whom, named in full, speak for each other. */
const crowd = 5;

/** Names of a row that are asked about together. */
const longestRow = 8;

/**
 * Reads at most the length of a run.
 * @param page asked for only where a name stands alone
 */
export function mayName(index: NamesIndex, { text, words }: Piece, page: () => PageAtBest): boolean {
  const members = new Set<string>();
  const lists = memberLists(index, text, words);
  let listed = 0;
  const manner = { titleCase: false, inList: false };
  let row: Family[] = [];
  /** Where the family name before ended. */
  let end: number | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (word.shape === 'lower' && !nameParticles.has(word.fold)) continue;
    const found = familyAt(index, words, at);
    if (found === undefined) continue;
    const { family, last } = found;
    if (text.slice(words[at - 1]?.end ?? 0, word.start).includes(';')) listed += 1;
    if (listed >= fewestListed || lists.some(({ first, last: end }) => at >= first && at <= end)) return true;
    const isRow = end !== undefined && isJoint(text.slice(end, word.start));
    end = words[last]!.end;
    // "Pat Smith and Hill": the row begins behind a given name.
    row = isRow ? [...row.slice(1 - longestRow), family] : isGiven(text, words, at) ? [] : [family];
    if (isRow && row.length > 1 && mayStandTogether(index, row, page)) return true;
    const sighting = sight({ text }, words, at, last, family, manner);
    if (isOfOffice(sighting) || mayStandAlone(sighting, page)) return true;
    const chain = chainBefore(words, at);
    const after = words[last + 1];
    const isListed = after !== undefined && (after.gap & ~gaps.space) === gaps.comma && hasCapital(after);
    // The first words before may be another block's; "Liias, Marko".
    for (const given of [...chain.map((_, from) => chain.slice(from)), ...(isListed ? [[after]] : [])])
      for (const fit of fitsOf(family, given)) {
        if (isPresented(sighting) || isEnoughNamed(fit, given, family, page())) return true;
        if (fit.person.level === 'us' && members.add(fit.person.id).size >= crowd) return true;
      }
  }
  return foreignLetter.test(text) && mayNameAlone(index, text.replaceAll('\u00a0', ' '));
}

/** Whether a given name stands right before the word, with one blank between: that of another block is further off. */
const isGiven = (text: string, words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before?.shape === 'capital' &&
    isGivenName(before.fold) &&
    // "Will Cantwell, Murray vote?"
    !openers.has(before.fold) &&
    !before.possessive &&
    text.slice(before.end, words[at]!.start) === ' '
  );
};

/** Whether a title, a tag or a state beside the surname can be that of somebody who bears it. */
function isOfOffice({ family, title, tag, from }: Sighting): boolean {
  const roles = title?.meaning.roles ?? [];
  const state = tag?.state ?? from?.state;
  return family.people.some((person) => hasHeld(person, roles) || (state ? person.state === state : tag !== undefined));
}

const isPresented = ({ title, tag, from, after }: Sighting): boolean =>
  tag !== undefined ||
  from !== undefined ||
  [title, after].some((one) => one?.meaning?.roles.length || one?.place || one?.state);

/** "Schoesler: Ritzville needs its hospital". */
const mayStandAlone = (sighting: Sighting, page: () => PageAtBest): boolean =>
  isPlainSurname(sighting.family) &&
  (isPresented(sighting) ||
    (sighting.acts && sighting.family.people.some((person) => isEnoughUnnamed(sighting.family, person, page()))));

/** Of all whom the rosters know to have sat on a bench, so many sit there on any day. */
const leastFilled = 0.7;

/** "Cantwell, Murray press VA": whether the surnames of a row may be those of colleagues whom the page may be about. */
const mayStandTogether = (index: NamesIndex, row: readonly Family[], page: () => PageAtBest): boolean =>
  row.some((family) =>
    [...seatsOf(family)].some((key) => {
      const others = row.filter((one) => one !== family && seatsOf(one).has(key));
      const bench = benchesIn(index).get(key);
      if (others.length === 0 || bench === undefined) return false;
      if (key === 'us' ? page().isOfState && !page().national : !page().mayBeAbout(bench[0]!.state)) return false;
      const size = bench.length * leastFilled;
      const supports = others.map((one) => supportOf(one, size, one.people.length));
      const support = sumOf(supportOf(family, size), supports);
      return family.people.some((person) => isEnoughUnnamed(family, person, page(), support));
    }),
  );
