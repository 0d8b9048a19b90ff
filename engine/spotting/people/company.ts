/**
 * Decides on all characters: first each by itself, then knowing which officials the article names beyond doubt.
 */
import type { Character } from './characters';
import { civic as civicLevels } from './civic';
import { conclude, type Decision, weigh } from './decide';
import type { ArticleEvidence } from './evidence';
import type { NamesIndex, Person } from './names-index';

const certain = (decision: Decision): boolean =>
  decision.reasons.some((reason) => reason.code === 'title' || reason.code === 'party' || reason.code === 'place');

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

export function decideAll(
  characters: readonly Character[],
  article: ArticleEvidence,
  index: NamesIndex,
  earlier: readonly Person[],
): Map<Character, Decision> {
  const first = characters.map((character) => ({ character, weighed: weigh(character, article, index) }));
  const decided = (allowance: (character: Character) => number): Person[] =>
    first
      .map(({ character, weighed }) => conclude(character, weighed, allowance(character)))
      .filter((one) => one.person !== undefined && certain(one))
      .map((one) => one.person as Person);
  const sure = decided(() => 0);
  // For company a little less is enough: "Sens. Murray and Cantwell" support each other.
  const likely = decided((character) => (character.sightings.some((one) => one.listed) ? 1.2 : 0));
  const crowd = companyOf(
    first.flatMap(({ weighed }) => {
      const [best, next] = weighed;
      const clear = best !== undefined && best.score >= crowdScore && best.score - (next?.score ?? 0) >= 2;
      return clear && best.reasons.some((reason) => reason.code === 'rare-name') ? [best.person] : [];
    }),
  );
  const crowded = (crowd.get('us')?.size ?? 0) >= 5 && article.civic > 0;
  const informed = {
    ...article,
    crowd: crowded ? crowd : article.crowd,
    company: companyOf([...earlier, ...likely]),
    civic: sure.length > 1 || crowded ? civicLevels.plain : article.civic,
  };
  const alone = informed.company.size === 0 && !crowded;
  return new Map(
    first.map(({ character, weighed }) => [
      character,
      conclude(character, alone ? weighed : weigh(character, informed, index)),
    ]),
  );
}
