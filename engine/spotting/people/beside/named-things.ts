/**
 * A surname that ends the name of a place or an event: "Odd Fellows Hall", "at City Hall", "the Salmon Hunt". It introduces
 * nobody.
 */
import { isGivenName } from '../names/commonness';
import type { Sighting } from './sighting';
import { joined, type Word } from '../words/tokens';
import { openers } from '../words/vocabulary';

const buildings: ReadonlySet<string> = new Set(
  'hall hill house street park field lake bridge church barn mill ford'.split(' '),
);

/** "City Hall", "Town Hall" */
const ofTown = /^(?:city|town|village|county|music|union|grange)$/;

/** What one does not say of people. */
const beforePlace = /^(?:at|in|inside|outside|near|behind|around|the)$/;

/**
 * Whether the words before a surname and the surname name a thing.
 * @param chain the capitalised words right before it, which are nobody's given names whom the rosters know
 */
export function isNamedThing(
  words: readonly Word[],
  chain: readonly Word[],
  { family, acts, kind }: Pick<Sighting, 'family' | 'acts' | 'kind'>,
): boolean {
  // "The Salmon Hunt" opens a sentence.
  if (chain.length > 1 && openers.has(chain[0]?.fold ?? '')) chain = chain.slice(1);
  const first = chain[0];
  if (first === undefined || chain.some(({ fold }) => isGivenName(fold) || fold.length === 1)) return false;
  const isBuilding = buildings.has(family.key);
  if (isBuilding && !acts && (chain.length > 1 || /s$/.test(first.fold))) return true;
  if (family.key === 'hall' && chain.length === 1 && ofTown.test(first.fold)) return true;
  if (family.wordiness === undefined) return false;
  const before = words[words.indexOf(first) - 1];
  const isPlaced = before !== undefined && joined(first) && beforePlace.test(before.fold);
  return kind === 'heading' ? family.wordiness === 'word' : isPlaced && (isBuilding || before.fold === 'the');
}
