/**
 * Decides on all characters: first on each by itself, then knowing which officials the article names beyond doubt. The answer is an
 * official, an honest "Which one?", or nobody of ours.
 */
import { groupBy } from '../../../group-by';
import type { Reason } from '../../types';
import { groupOf, type NamesIndex, type Person } from '../names/names-index';
import { civicLevels as civicLevels } from '../topic/civic';
import { candidatesOf, type Character } from './characters';
import { type ArticleEvidence, CandidateComparison } from './comparison';
import { ScoredCandidate } from './scored-candidate';
import { profileOf } from './profile';
import { weights } from '../../evidence/weights';

/** Enough to mark: a full name with a little corroboration, or a title and surname with the place or the company besides. */
export const thresholdFor = (isNamed: boolean): number => weights[isNamed ? 'decide.enough' : 'decide.enough-unnamed'];

/** Of more than so many nobody could choose. */
const mostChoices = 6;

export interface Decision {
  readonly character: Character;
  /** Set when one official is meant. */
  readonly person?: Person;
  /** Set when several officials are equally likely. */
  readonly choices?: readonly Person[];
  readonly reasons: readonly Reason[];
  /** All who were weighed, the likeliest first. */
  readonly weighed: readonly ScoredCandidate[];
}

const inOrder = (weighed: ScoredCandidate[]): readonly ScoredCandidate[] =>
  weighed.sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1));

/** Weighs all candidates of a character. */
function weigh(character: Character, article: ArticleEvidence, index: NamesIndex): readonly ScoredCandidate[] {
  const profile = profileOf(character);
  return inOrder(
    candidatesOf(character).map(
      (person) => new ScoredCandidate(new CandidateComparison(character, person, article, index, profile)),
    ),
  );
}

/** The likeliest of those weighed, where that is enough, and nobody else is hardly less likely. */
const soleOf = ([best, next]: readonly ScoredCandidate[], needed: number): ScoredCandidate | undefined =>
  best !== undefined && best.score >= needed && !(next && isNear(next, best)) ? best : undefined;
const isNear = (one: ScoredCandidate, best: ScoredCandidate): boolean =>
  one.score > best.score - weights['decide.margin'];

function conclude(character: Character, weighed: readonly ScoredCandidate[]): Decision {
  const needed = thresholdFor(character.given !== '');
  const sole = soleOf(weighed, needed);
  if (sole !== undefined) return { character, weighed, person: sole.person, reasons: sole.reasons };
  const near = weighed.filter((one) => one.score >= needed && isNear(one, weighed[0]!));
  if (near.length < 2 || near.length > mostChoices) return { character, weighed, reasons: [] };
  return { character, weighed, choices: near.map(({ person }) => person), reasons: near[0]!.reasons };
}

/** The ids of those of a state, and of Congress. */
function companyOf(people: readonly Person[]): ArticleEvidence['company'] {
  const groups = groupBy(people.flatMap((one) => [one.state, groupOf(one)].map((group) => [group, one.id] as const)));
  return new Map(Array.from(groups, ([group, ids]) => [group, new Set(ids)]));
}

/** Whether a full name that hardly anyone shares makes the best candidate plain enough for others to lean on. */
const isPlain = ([best, next]: readonly ScoredCandidate[]): boolean =>
  best?.hasReason('rare-name') === true &&
  best.score >= weights['decide.crowd'] &&
  best.score - (next?.score ?? 0) >= weights['decide.crowd-margin'];

export function decideAll(
  characters: readonly Character[],
  article: ArticleEvidence,
  index: NamesIndex,
  earlier: readonly Person[],
): ReadonlyMap<Character, Decision> {
  const first = characters.map((character) => ({ character, weighed: weigh(character, article, index) }));
  const decided = (allowance: (character: Character) => number) =>
    first.flatMap(({ character, weighed }) => {
      const sole = soleOf(weighed, thresholdFor(character.given !== '') - allowance(character));
      return sole?.isCorroborated === true ? [{ character, person: sole.person }] : [];
    });
  const sure = decided(() => 0);
  // For company a little less is enough: "Sens. Murray and Cantwell" support each other.
  const likely = decided(({ sightings }) => (sightings.some((one) => one.listed) ? weights['decide.listed'] : 0));
  const plain = first
    .filter(({ weighed }) => isPlain(weighed))
    .map(({ character, weighed }) => ({ character, person: weighed[0]!.person }));
  const members = new Set(plain.map(({ person }) => person).filter(({ level }) => level === 'us'));
  const crowded = members.size >= weights['decide.crowd-size'] && article.civic > 0;
  const places = (crowded || likely.length > 0 ? [...likely, ...plain] : []).flatMap(({ character, person }) =>
    character.sightings.map(({ run, start, end }) => [run, { person, start, end }] as const),
  );
  const informed: ArticleEvidence = {
    ...article,
    company: companyOf([...earlier, ...likely.map(({ person }) => person)]),
    civic: sure.length > 1 || crowded ? civicLevels.plain : article.civic,
    named: groupBy(places.sort(([, one], [, other]) => one.start - other.start)),
  };
  const alone = informed.company.size === 0 && !crowded;
  return new Map(
    first.map(({ character, weighed }) => [
      character,
      conclude(character, alone ? weighed : inOrder(weighed.map((one) => one.rescored(informed)))),
    ]),
  );
}
