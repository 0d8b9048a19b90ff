/** What is weighed: one character of the story against one official, within one article. */
import type { OfficeRole } from '../../../release/packs';
import { lowerBound } from '../../../text/lower-bound';
import { memoizeByObject } from '../../../memoize';
import type { Evidence } from '../../evidence/evidence';
import { weights } from '../../evidence/weights';
import type { Sighting } from '../context/sighting';
import { fullNameFrequency } from '../names/commonness';
import { groupOf, type NamesIndex, type Person } from '../names/names-index';
import type { PageContext } from '../topic/page-context';
import type { Character } from './characters';
import { weighTitle } from './office-evidence';
import { isPlacedInOffice, weighPlace } from './place-evidence';
import { profileOf } from './profile';

/** What the page as a whole contributes, once it is known whom it names. */
export interface ArticleEvidence extends PageContext {
  /** Officials of each state that the article names beyond doubt, by id: company speaks for their colleagues. */
  readonly company: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where the article names officials beyond doubt: the runs, with the people and the spans in order. */
  readonly named: ReadonlyMap<number, readonly (Pick<Sighting, 'start' | 'end'> & { readonly person: Person })[]>;
}

/** One character against one person, with what several rules ask of it. */
export class CandidateComparison {
  /** What the places beside the name say; see `weighPlace`. */
  readonly placed: Evidence | undefined;

  constructor(
    readonly character: Character,
    readonly person: Person,
    readonly article: ArticleEvidence,
    readonly index: NamesIndex,
    readonly profile = profileOf(character),
    readonly fit = character.fits.get(person.id),
    /** What the titles say, which no company changes; see `weighTitle`. */
    readonly titled = weighTitle({ character, person, fit, article }, profile.titles),
  ) {
    this.placed = weighPlace(this, profile.placed);
  }
}

/** Whether one of the character's mentions passes the test. */
export const someSighting = (pair: CandidateComparison, test: (sighting: Sighting) => boolean): boolean =>
  pair.character.sightings.some(test);

/** Whether all of them do. */
export const everySighting = (pair: CandidateComparison, test: (sighting: Sighting) => boolean): boolean =>
  pair.character.sightings.every(test);

/** How many other officials of the group the article names beyond doubt. */
export function companionCount({ article, person }: CandidateComparison, group: string): number {
  const company = article.company.get(group);
  return company === undefined ? 0 : company.size - (company.has(person.id) ? 1 : 0);
}

/** Likewise of the person's own group. */
export const colleagueCount = (pair: CandidateComparison): number => companionCount(pair, groupOf(pair.person));

/** Whether the paper is at home where the person serves. */
export const isAtHome = ({ article, person }: CandidateComparison): boolean => article.homeStates.has(person.state);

/** How many people of the printed name there are in the country. */
export const nameFrequency = ({ character }: CandidateComparison): number =>
  fullNameFrequency(character.given.split(' ', 1)[0] ?? '', character.family.words);
export const rareNameFrequency = 100;
export const isRareName = (pair: CandidateComparison): boolean => nameFrequency(pair) < rareNameFrequency;

export const isPresented = ({ profile }: CandidateComparison): boolean => profile.isPresented;
/** Whether given names are printed. */
export const isNamed = ({ fit }: CandidateComparison): boolean => fit !== undefined;

export const isOfCongress = ({ person }: CandidateComparison): boolean => person.level === 'us';
export const roleOf = ({ person }: CandidateComparison): OfficeRole | undefined => person.offices[0]?.role;

/** Most characters between the names of a list: a comma, an "and". */
export const listDistance = 6;
/** Most characters within which one is named as another's colleague. */
export const colleagueDistance = 160;
/** Whether an official of the same legislature, state or Congress is named so close to the character. */
export const isNearColleague = (pair: CandidateComparison, within: number): boolean =>
  pair.article.named.size > 0 && someSighting(pair, (one) => isColleagueNear(pair, one, within));

/** Likewise to one of its mentions. Only names around it are looked at: a run may be full of them. */
function isColleagueNear(
  { article, person: own }: CandidateComparison,
  { run, start: from, end: to }: Sighting,
  within: number,
) {
  const named = article.named.get(run) ?? [];
  for (
    let at = lowerBound(named, from - within - longestIn(named));
    at < named.length && named[at]!.start <= to + within;
    at += 1
  ) {
    const { person, start, end } = named[at]!;
    const isColleague = person.id !== own.id && groupOf(person) === groupOf(own);
    if (isColleague && Math.min(Math.abs(start - to), Math.abs(from - end)) <= within) return true;
  }
  return false;
}
const longestIn = memoizeByObject((named: readonly Pick<Sighting, 'start' | 'end'>[]): number =>
  named.reduce((most, { start, end }) => Math.max(most, end - start), 0),
);

/** Officials have lives, too: how much of what is said of a private life speaks against one. */
export const privateLifeScaleOfOfficials = weights['scale.private-life-of-official'];
/** Worked out once: it goes through all mentions, and is asked at each of them. */
export const privateLifeScale = memoizeByObject((pair: CandidateComparison): number =>
  isPresented(pair) || isPlacedInOffice(pair) ? privateLifeScaleOfOfficials : 1,
);
