/**
 * Letters to the editor: a block that is a name and below it the writer's town. Where the official of that name serves other
 * places, it is somebody else.
 */
import { type SightingUpdates, originFrom, type ReadRun } from '../context/sighting';
import { servesPlace } from '../names/names-index';
import { titleEndingAt } from '../titles/title-before';
import { joinFolds, isCapitalized } from '../../../text';

/** Most words of such a block. */
const longest = 8;

/** The sightings that sign, with what the town below says of them. */
export const readSignatures = (read: readonly ReadRun[]): SightingUpdates =>
  new Map(
    read.flatMap(({ sightings: [one], words }) => {
      if (one === undefined || one.given === '' || words.length > longest || words[0]!.start !== one.start) return [];
      const town = words.filter(({ start }) => start >= one.end);
      // "State Senator" is no town.
      const isTown = town.every((word, at) => isCapitalized(word) && titleEndingAt(town, at) === undefined);
      if (town[0]?.newLine !== true || !isTown) return [];
      const place = joinFolds(town, 0, town.length);
      const isElsewhere = one.fits.every(({ person }) => person.places.size > 0 && !servesPlace(person, place));
      return [
        [
          one,
          {
            from: originFrom(place, undefined, place),
            ...(isElsewhere && { sentence: { ...one.sentence, denied: true } }),
          },
        ] as const,
      ];
    }),
  );
