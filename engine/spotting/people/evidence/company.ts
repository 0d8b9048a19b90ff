/**
 * Decides on all characters: first each by itself, then knowing which officials the article names beyond doubt.
 */
import type { Character } from './characters';
import { civic as civicLevels } from '../setting/civic';
import { conclude, type Decision, weigh } from './decide';
import type { ArticleEvidence } from './evidence';
import type { Judgement } from './judge';
import type { Sighting } from '../beside/sighting';
import type { NamesIndex, Person } from '../names/names-index';

/** Whose colleague a person is: of Congress, a state, a city or county. */
function groupsOf(person: Person): string[] {
  if (person.level === 'us') return ['us', person.state];
  return person.level === 'state'
    ? [person.state]
    : [person.state, ...[...person.places].map((place) => `${person.state}/${place}`)];
}

function companyOf(people: Iterable<Person>): Map<string, Set<string>> {
  const company = new Map<string, Set<string>>();
  for (const person of people) {
    for (const group of groupsOf(person)) {
      const ids = company.get(group) ?? new Set<string>();
      company.set(group, ids.add(person.id));
    }
  }
  return company;
}

/** A full name that hardly anyone shares, in a text that says a little of public affairs. */
const crowdScore = 4.2;

/** Where officials are named, run by run. */
function placesOf(named: Iterable<{ character: Character; person: Person }>): ArticleEvidence['named'] {
  const places = new Map<number, { person: Person; start: number; end: number }[]>();
  for (const { character, person } of named)
    for (const { run, start, end } of character.sightings) {
      const place = { person, start, end };
      const known = places.get(run);
      if (known === undefined) places.set(run, [place]);
      else known.push(place);
    }
  return places;
}

/** The best candidate where the full name alone makes it plain enough for others to lean on. */
function leaning(weighed: readonly Judgement[]): Person[] {
  const [best, next] = weighed;
  if (best === undefined || best.score < crowdScore || best.score - (next?.score ?? 0) < 2) return [];
  return best.isRare ? [best.person] : [];
}

/** A paper that names other states' members of Congress, too, or many of its own, writes about the whole country's politics. */
function speaksOfCongress(sure: readonly { person: Person }[], { homeStates }: ArticleEvidence): boolean {
  const members = new Set(sure.flatMap(({ person }) => (person.level === 'us' ? [person] : [])));
  return members.size >= 4 || [...members].filter(({ state }) => !homeStates.has(state)).length >= 2;
}

/** Whether the words at a name say that it is a private person's: "Ferguson, 71,", "not the mayor", "a farrier". */
const saysPrivate = ({ after, denied, described }: Sighting): boolean =>
  denied || described === 'plainly' || after?.age === true;

/** Whether a character is plainly a private person, and called like an official whom readers of the paper know. */
const isKnownNamesake = ({ aged, fits, namesake, sightings }: Character, { homeStates }: ArticleEvidence): boolean =>
  (aged || namesake || sightings.some(saysPrivate)) &&
  sightings.every(({ tag, title }) => tag === undefined && !title?.meaning.roles.length) &&
  [...fits.values()].some(({ how, person }) => how === 'exact' && homeStates.has(person.state));

export function decideAll(
  characters: readonly Character[],
  article: ArticleEvidence,
  index: NamesIndex,
  earlier: readonly Person[],
): Map<Character, Decision> {
  const first = characters.map((character) => ({ character, weighed: weigh(character, article, index) }));
  const decided = (allowance: (character: Character) => number): { character: Character; person: Person }[] =>
    first
      .map(({ character, weighed }) => conclude(character, weighed, allowance(character)))
      .flatMap((one) =>
        one.person !== undefined && one.isBeyondDoubt ? [{ character: one.character, person: one.person }] : [],
      );
  const sure = decided(() => 0);
  // For company a little less is enough: "Sens. Murray and Cantwell" support each other.
  const likely = decided((character) => (character.sightings.some((one) => one.listed) ? 1.2 : 0));
  const plain = first.flatMap(({ character, weighed }) => leaning(weighed).map((person) => ({ character, person })));
  const crowd = companyOf(plain.map(({ person }) => person));
  const crowded = (crowd.get('us')?.size ?? 0) >= 5 && article.civic > 0;
  const informed = {
    ...article,
    namesakes: characters.filter((character) => isKnownNamesake(character, article)).length,
    company: companyOf([...earlier, ...likely.map(({ person }) => person)]),
    national: article.national || speaksOfCongress(sure, article),
    civic: sure.length > 1 || crowded ? civicLevels.plain : article.civic,
    named: crowded || likely.length > 0 ? placesOf([...likely, ...plain]) : new Map(),
  };
  const alone = informed.company.size === 0 && !crowded && informed.namesakes === 0;
  return new Map(
    first.map(({ character, weighed }) => [
      character,
      conclude(character, alone ? weighed : weigh(character, informed, index)),
    ]),
  );
}
