/**
 * Whether a page's text, run together without its blocks, may name an official so that spotting would mark it: by a family
 * name with a title or a tag beside it, in a list, or by a name that few people bear; in Han, Hangul and Kana by a whole name
 * with a title. A common surname alone is nobody's before somebody was introduced by it.
 *
 * It looks with the eyes of spotting, but at nothing that speaks against a name: what stands around it here may belong to
 * another block.
 */
import type { Fit } from './names/alignment';
import { benchesIn, seatsOf, sumOf, supportOf } from './lists/benches';
import { isPlainSurname } from './names/names-index';
import { mayNameAlone } from './scripts/officials-by-sound';
import { foreignLetter } from './scripts/words';
import { civic } from './setting/civic';
import { isGivenName } from './names/commonness';
import { neededFor } from './evidence/decide';
import { judge } from './evidence/judge';
import { ruleOf } from './evidence/weights';
import { memberLists } from './lists/member-lists';
import { chainBefore, familyAt } from './beside/name-span';
import type { Family, NamesIndex, Person } from './names/names-index';
import { fitsOf } from './beside/place';
import { sight } from './beside/sight';
import { nothingSaid, type Sighting } from './beside/sighting';
import { SpokenOf } from './setting/spoken-of';
import { hasHeld } from './titles/office-fit';
import { isJoint } from './lists/surname-rows';
import { gaps, hasCapital, type Word, wordsOf } from './words/tokens';
import { nameParticles, openers } from './words/classes';

/** Names after a semicolon that make a list as clerks write it. */
const fewestListed = 4;
/** Members of Congress so many of whom, named in full, speak for each other. */
const crowd = 5;

/** Names of a row that are asked about together. */
const longestRow = 8;

/** Reads at most the length of a run. */
export function mayName(index: NamesIndex, text: string): boolean {
  const words = wordsOf(text);
  const members = new Set<string>();
  const spokenOf = new SpokenOf(words);
  const lists = memberLists(index, text, words);
  let listed = 0;
  const manner = { titleCase: false, wordsInCapitals: false, inList: false };
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
    if (isRow && row.length > 1 && mayStandTogether(index, row, spokenOf)) return true;
    const sighting = sight({ text }, words, at, last, family, manner);
    if (isOfOffice(sighting) || mayStandAlone(index, sighting)) return true;
    const chain = chainBefore(words, at);
    const after = words[last + 1];
    const isListed = after !== undefined && (after.gap & ~gaps.space) === gaps.comma && hasCapital(after);
    // The first words before may be another block's; "Liias, Marko".
    for (const given of [...chain.map((_, from) => chain.slice(from)), ...(isListed ? [[after]] : [])])
      for (const fit of fitsOf(family, given)) {
        if (isPresented(sighting) || isEnough(index, { ...sighting, acts: true }, fit.person, fit)) return true;
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

/** A page of public affairs, at the end of all terms, that names every place and nobody else. */
const kindestPage = {
  date: '9999-12-31',
  civic: civic.plain,
  national: true,
  company: new Map(),
  namesakes: 0,
  named: new Map(),
  stateWeight: () => Infinity,
  isStray: () => false,
  isAbroad: () => false,
  stateOfStory: () => undefined,
  isPrivate: () => false,
  isOfGame: () => false,
  isOfColumn: () => false,
  isOfOtherBody: () => false,
  speaksOf: () => true,
};

/** "Schoesler: Ritzville needs its hospital". */
const mayStandAlone = (index: NamesIndex, sighting: Sighting): boolean =>
  isPlainSurname(sighting.family) &&
  (isPresented(sighting) || sighting.family.people.some((person) => isEnough(index, sighting, person)));

/** "Cantwell, Murray press VA": whether somebody of the row can be marked for the surnames beside. */
const mayStandTogether = (index: NamesIndex, row: readonly Family[], spokenOf: SpokenOf): boolean =>
  row.some((family) =>
    [...seatsOf(family)].some(([key, person]) => {
      const bench = benchesIn(index).get(key);
      if (bench === undefined || !spokenOf.state(bench.state)) return false;
      if (person.level === 'local' && ![...person.places].some((place) => spokenOf.place(place))) return false;
      const others = row.filter((one) => one !== family && seatsOf(one).has(key));
      if (others.length === 0) return false;
      const size = bench.people.length * leastFilled;
      const support = sumOf(
        supportOf(family, size),
        others.map((one) => supportOf(one, size, one.people.length)),
      );
      const together = { person, support, colleagues: [] };
      return support > leastSupport && isEnough(index, { family, given: '', acts: true, together }, person);
    }),
  );

/** With less, no surname is enough. */
const leastSupport = -0.5;

/** Of all whom the rosters know to have sat on a bench, so many sit there on any day. */
const leastFilled = 0.7;

/** Whether the name by itself can be enough, on the kindest page and at home. */
function isEnough(
  index: NamesIndex,
  { family, given, suffix, acts, together }: Pick<Sighting, 'family' | 'given' | 'suffix' | 'acts' | 'together'>,
  person: Person,
  fit?: Fit,
): boolean {
  const isSuffix = suffix !== undefined && suffix === person.suffix;
  const printed = fit ? given : '';
  // Nothing is said of it but that its bearer makes laws.
  const sighting: Sighting = {
    ...nothingSaid,
    ...{ run: 0, kind: undefined, start: 0, end: 0, legislates: true },
    ...{ family, given: printed, fits: fit ? [fit] : [], acts },
    ...(isSuffix && { suffix }),
    ...(together && { together }),
  };
  const character = {
    family,
    given: printed,
    sightings: [sighting],
    fits: new Map(),
    candidates: [person],
    aged: false,
    namesake: false,
  };
  const article = { ...kindestPage, homeStates: new Set([person.state]) };
  const { score, parts } = judge({ character, person, fit, index, article });
  // At the end of all terms everybody has left; on the page itself it may be years before.
  const left = parts.find(({ sign }) => ruleOf(sign) === 'left')?.weight ?? 0;
  return score - left >= neededFor(fit !== undefined);
}
