/**
 * Letters to the editor: a block that is a name and below it the writer's town. Where the official of that name serves other
 * places, it is somebody else.
 */
import type { ReadRun, Sighting } from '../beside/sighting';
import { servesPlace } from '../names/names-index';
import { titleEndingAt } from '../titles/title-before';
import { hasCapital, joined } from '../words/tokens';

/** Most words of a town, and of a block that is such a signature. */
const longest = { town: 3, block: 12 };

/** The sightings that sign, with what the town below says of them. */
export const signaturesIn = (read: readonly ReadRun[]): ReadonlyMap<Sighting, Partial<Sighting>> =>
  new Map(
    read.flatMap(({ sightings: [one], words }) => {
      if (one === undefined || one.given === '' || words.length > longest.block) return [];
      const below = words.filter(({ start }) => start >= one.end);
      const end = below.findIndex((word, i) => i > 0 && !joined(word));
      const town = below.slice(0, end < 0 ? undefined : end);
      const isLine = words[0]!.start === one.start && town[0]?.newLine === true && below[end]?.newLine !== false;
      // "State Senator" is no town.
      const isTown = town.every((word, at) => hasCapital(word) && titleEndingAt(town, at) === undefined);
      if (!isLine || !isTown || town.length > longest.town) return [];
      const place = town.map(({ fold }) => fold).join(' ');
      const isElsewhere = one.fits.every(({ person }) => person.places.size > 0 && !servesPlace(person, place));
      return [[one, { from: { place, text: place }, ...(isElsewhere && { denied: true }) }] as const];
    }),
  );
