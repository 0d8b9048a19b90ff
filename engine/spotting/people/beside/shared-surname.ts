/**
 * A given name that shares the surname of the next: "Brothers Brent and Jaron Crane", "Reps. Brent and Jaron Crane". Both are
 * officials of one legislature.
 */
import type { Mention } from '../../types';
import { fitGiven } from '../names/alignment';
import type { NamesIndex, Person } from '../names/names-index';
import type { ReadRun, Sighting } from './sighting';
import { hasCapital, joined, type Word } from '../words/tokens';

/** The word of the given name that shares the surname of the name at the offset, and who of the family bears it. */
export function sharingWith(
  words: readonly Word[],
  start: number,
  { family, fits }: Pick<Sighting, 'family' | 'fits'>,
): { word: Word; people: Person[] } | undefined {
  const first = words[start];
  const and = words[start - 1];
  const given = words[start - 2];
  if (first === undefined || given === undefined || !/^(?:and|y)$/.test(and?.fold ?? '') || fits.length === 0)
    return undefined;
  if (!joined(first) || !joined(and as Word) || !hasCapital(given)) return undefined;
  const others = fits.map(({ person }) => person);
  const people = family.people.filter(
    (person) =>
      fitGiven(person, family.key, [given])?.how === 'exact' &&
      others.some(({ id, level, state }) => id !== person.id && level === person.level && state === person.state),
  );
  return people.length === 0 ? undefined : { word: given, people };
}

/** The given names that share the surname of a name that is marked. */
export function sharedSurnames(
  index: NamesIndex,
  read: readonly ReadRun[],
  sightings: readonly Sighting[],
  mentions: readonly Mention[],
): Mention[] {
  const marked = new Map(mentions.map((one) => [`${one.run}/${one.start}`, one]));
  const found: Mention[] = [];
  for (const sighting of sightings) {
    if (sighting.given === '' || sighting.otherGiven || sighting.lastFirst) continue;
    const mention = marked.get(`${sighting.run}/${sighting.start}`);
    const person = index.people.get(mention?.key ?? '');
    if (person === undefined) continue;
    const { words } = read[sighting.run] as ReadRun;
    const at = words.findIndex(({ start }) => start === sighting.start);
    const sharing = sharingWith(words, at, sighting);
    const others = sharing?.people.filter(
      ({ id, level, state }) => id !== person.id && level === person.level && state === person.state,
    );
    const [other] = others ?? [];
    if (sharing === undefined || other === undefined || others?.length !== 1) continue;
    found.push({
      run: sighting.run,
      start: sharing.word.start,
      end: sharing.word.end,
      kind: 'person',
      key: other.id,
      form: 'nickname',
      why: [{ code: 'neighbors' }],
    });
  }
  return found;
}
