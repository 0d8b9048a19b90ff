/**
 * What headlines and the lines below them say of the names in them.
 */
import type { TextRun } from '../types';
import { deniedBelow } from './beside/denial';
import type { ReadRun, Sighting } from './beside/sighting';
import { isSaid } from './words/sayings';

/** Words of a headline that are looked at. */
const head = 70;

export function headlinesSay(
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  isOfGame: (run: number) => boolean,
): ReadonlyMap<Sighting, Partial<Sighting>> {
  const deck = deckOf(runs, read, isOfGame).map((one) => [one, { inDeck: true }] as const);
  // "Lisa Brown reads" over "No, not the mayor.": the text below says that its names are somebody else's.
  const denied = read.flatMap(({ sightings }, at) => {
    const isDenied = runs[at]?.kind === 'heading' && sightings.length > 0 && deniedBelow(read[at + 1]?.words ?? []);
    return isDenied ? sightings.filter(({ given }) => given !== '') : [];
  });
  return new Map<Sighting, Partial<Sighting>>([...deck, ...denied.map((one) => [one, { denied: true }] as const)]);
}

/**
 * "House passes the budget" over "Cortes, Fosse pleased; Robinson says wait": the line right below a page's headline sums up, too,
 * what the story explains; where the headline is of public affairs, and the line names several or tells of such itself.
 */
function deckOf(
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  isOfGame: (run: number) => boolean,
): readonly Sighting[] {
  const deck = runs.findIndex(({ kind }) => kind === 'heading') + 1;
  const [headline, below] = [read[deck - 1], read[deck]];
  if (headline === undefined || below?.line !== true || runs[deck]?.kind !== undefined) return [];
  if (headline.civic.size === 0 && !isSaid('chamber', headline.words, 0, head)) return [];
  if (isOfGame(deck) || [headline, below].some((one) => one.isPrivate || isSaid('privateLife', one.words, 0, head)))
    return [];
  const names = new Set(below.sightings.map(({ family }) => family));
  return below.civic.size === 0 && names.size < 2 ? [] : below.sightings;
}
