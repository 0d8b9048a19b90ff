/**
 * Decides on all characters: first each by itself, then knowing which officials the article names beyond doubt.
 */
import type { Character } from './characters';
import { civic as civicLevels } from '../setting/civic';
import { conclude, type Decision, weigh } from './decide';
import type { ArticleEvidence, NamedPlace } from './evidence';
import type { Judgement } from './judge';
import type { NamesIndex, Person } from '../names/names-index';
import { weights } from './weights';

/** Whose colleague a person is: of Congress, a state, a city or county. */
function groupsOf({ level, state, places }: Person): string[] {
  if (level === 'us') return ['us', state];
  return [state, ...(level === 'local' ? [...places].map((place) => `${state}/${place}`) : [])];
}

function companyOf(people: Iterable<Person>): Map<string, Set<string>> {
  const company = new Map<string, Set<string>>();
  for (const person of people)
    for (const group of groupsOf(person)) company.set(group, (company.get(group) ?? new Set()).add(person.id));
  return company;
}

interface Named {
  readonly character: Character;
  readonly person: Person;
}

/** Where officials are named, run by run. */
function placesOf(named: Iterable<Named>): ArticleEvidence['named'] {
  const places = new Map<number, NamedPlace[]>();
  for (const { character, person } of named)
    for (const { run, start, end } of character.sightings) {
      const known = places.get(run);
      if (known === undefined) places.set(run, [{ person, start, end }]);
      else known.push({ person, start, end });
    }
  return places;
}

/** How far ahead of the next one is plain enough for others to lean on. */
const plainlyAhead = 2;

/** The best candidate where a full name that hardly anyone shares makes it plain enough for others to lean on. */
function leaning([best, next]: readonly Judgement[]): Person[] {
  const isPlain =
    best?.isRare === true && best.score >= weights['decide.crowd'] && best.score - (next?.score ?? 0) >= plainlyAhead;
  return isPlain ? [best.person] : [];
}

/** So many members of Congress, by rare names alone, make a story of public affairs. */
const crowd = 5;

export function decideAll(
  characters: readonly Character[],
  article: ArticleEvidence,
  index: NamesIndex,
  earlier: readonly Person[],
): ReadonlyMap<Character, Decision> {
  const first = characters.map((character) => ({ character, weighed: weigh(character, article, index) }));
  const decided = (allowance: (character: Character) => number): Named[] =>
    first.flatMap(({ character, weighed }) => {
      const { person, isBeyondDoubt } = conclude(character, weighed, allowance(character));
      return person !== undefined && isBeyondDoubt ? [{ character, person }] : [];
    });
  const sure = decided(() => 0);
  // For company a little less is enough: "Sens. Murray and Cantwell" support each other.
  const likely = decided(({ sightings }) => (sightings.some((one) => one.listed) ? weights['decide.listed'] : 0));
  const plain = first.flatMap(({ character, weighed }) => leaning(weighed).map((person) => ({ character, person })));
  const members = companyOf(plain.map(({ person }) => person)).get('us')?.size ?? 0;
  const crowded = members >= crowd && article.civic > 0;
  const informed: ArticleEvidence = {
    ...article,
    company: companyOf([...earlier, ...likely.map(({ person }) => person)]),
    civic: sure.length > 1 || crowded ? civicLevels.plain : article.civic,
    named: crowded || likely.length > 0 ? placesOf([...likely, ...plain]) : new Map(),
  };
  const alone = informed.company.size === 0 && !crowded;
  return new Map(
    first.map(({ character, weighed }) => [
      character,
      conclude(character, alone ? weighed : weigh(character, informed, index)),
    ]),
  );
}
