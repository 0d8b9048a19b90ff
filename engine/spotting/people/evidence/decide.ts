/**
 * Decides on all characters: first on each by itself, then knowing which officials the article names beyond doubt. The answer is an
 * official, an honest "Which one?", or nobody of ours.
 */
import { groupBy } from '../../../group-by';
import type { Reason } from '../../types';
import { groupOf, type NamesIndex, type Person } from '../names/names-index';
import { civicLevels } from '../topic/civic';
import type { PageContext } from '../topic/page-context';
import { candidatesOf, type Character } from './characters';
import { type ArticleEvidence, CandidateComparison } from './comparison';
import { ScoredCandidate } from './scored-candidate';
import { profileOf } from './profile';
import { weights } from '../../evidence/weights';

/** Enough to mark: a full name with a little corroboration, or a title and surname with the place or the company besides. */
export const thresholdFor = (isNamed: boolean): number => weights[isNamed ? 'decide.enough' : 'decide.enough-unnamed'];

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

/** "Rep. Valdez" of 2019 is nobody who came to that name later. */
const isCalledSo = ({ renamedAfter, names }: Person, { given, family }: Character, date: string): boolean =>
  renamedAfter === undefined ||
  date > renamedAfter ||
  given !== '' ||
  names.some((name) => name.former && name.family === family.key);

/** Weighs all candidates of a character. */
function weigh(character: Character, article: ArticleEvidence, index: NamesIndex): readonly ScoredCandidate[] {
  const profile = profileOf(character);
  return inOrder(
    candidatesOf(character)
      .filter((person) => isCalledSo(person, character, article.date))
      .map((person) => new ScoredCandidate(new CandidateComparison(character, person, article, index, profile))),
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
  // Of more nobody could choose.
  if (near.length < 2 || near.length > weights['decide.most-choices']) return { character, weighed, reasons: [] };
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

/** A character, and all who were weighed for it. */
interface Weighed {
  readonly character: Character;
  readonly weighed: readonly ScoredCandidate[];
}
/** A character, and the official who is meant. */
interface Found {
  readonly character: Character;
  readonly person: Person;
}

/** The characters that are officials beyond doubt by what is said of each alone. */
const foundAlone = (first: readonly Weighed[], allowance: (character: Character) => number): readonly Found[] =>
  first.flatMap(({ character, weighed }) => {
    const sole = soleOf(weighed, thresholdFor(character.given !== '') - allowance(character));
    return sole?.isCorroborated === true ? [{ character, person: sole.person }] : [];
  });

/** For company a little less is enough: "Sens. Murray and Cantwell" support each other. */
const listAllowance = ({ sightings }: Character): number =>
  sightings.some((one) => one.list.isTitled) ? weights['decide.listed'] : 0;

/** What the article tells once it is known whom it names; undefined where that changes nothing. */
function informedArticle(
  article: ArticleEvidence,
  first: readonly Weighed[],
  introduced: readonly Person[],
): ArticleEvidence | undefined {
  const sure = foundAlone(first, () => 0);
  const likely = foundAlone(first, listAllowance);
  const plain = first
    .filter(({ weighed }) => isPlain(weighed))
    .map(({ character, weighed }) => ({ character, person: weighed[0]!.person }));
  const members = new Set(plain.map(({ person }) => person).filter(({ level }) => level === 'us'));
  const isCrowd = members.size >= weights['decide.crowd-size'] && article.civic > 0;
  const company = companyOf([...introduced, ...likely.map(({ person }) => person)]);
  if (company.size === 0 && !isCrowd) return undefined;
  const places = (isCrowd || likely.length > 0 ? [...likely, ...plain] : []).flatMap(({ character, person }) =>
    character.sightings.map(({ run, start, end }) => [run, { person, start, end }] as const),
  );
  return {
    ...article,
    company,
    civic: sure.length > 1 || isCrowd ? civicLevels.plain : article.civic,
    named: groupBy(places.sort(([, one], [, other]) => one.start - other.start)),
  };
}

/**
 * Weighs each character alone, then again knowing whom the article names, and decides.
 * @param introduced whom earlier batches of the page have introduced
 */
export function decideAll(
  characters: readonly Character[],
  page: PageContext,
  index: NamesIndex,
  introduced: readonly Person[],
): ReadonlyMap<Character, Decision> {
  const article: ArticleEvidence = { ...page, company: new Map(), named: new Map() };
  const first = characters.map((character) => ({ character, weighed: weigh(character, article, index) }));
  const informed = informedArticle(article, first, introduced);
  const second = (weighed: readonly ScoredCandidate[]) =>
    informed === undefined ? weighed : inOrder(weighed.map((one) => one.rescored(informed)));
  return new Map(first.map(({ character, weighed }) => [character, conclude(character, second(weighed))]));
}
