/** A family name from the rosters with all that the words around it say: the one place where that is put together. */
import type { TextRun } from '../../types';
import type { Family } from '../names/names-index';
import { joined, type Word } from '../words/tokens';
import { beside, personVerbs } from '../words/classes';
import { doubts, isLikeAVerb } from './doubts';
import { lookLeft } from './left-of-name';
import { type Manner, type Place, placeOf } from './place';
import { lookRight } from './right-of-name';
import { legislates, privateNews } from './sentence';
import { isTitled, nothingSaid, type Sighting } from './sighting';

/** "Schoesler: Ritzville", "Thune sets", "Liias’ bill", "said Liias". */
function actsLikeAPerson({ text, words, at, last, to }: Place): boolean {
  const before = words[at - 1];
  const next = words[last + 1];
  if (words[last]!.possessive || text.charAt(to) === ':') return true;
  if (before !== undefined && joined(words[at]!) && beside.speech.has(before.fold)) return true;
  if (next === undefined || !joined(next) || next.shape !== 'lower') return false;
  return personVerbs.has(next.fold) || isLikeAVerb(next);
}

/** A family name with all that the words around it say, whatever it is part of. */
export function sight(
  run: Pick<TextRun, 'text' | 'kind'>,
  words: readonly Word[],
  at: number,
  nameLast: number,
  family: Family,
  manner: Manner,
): Sighting {
  const place = placeOf(run, words, at, nameLast, family, manner);
  const left = lookLeft(place);
  const right = lookRight(place, left);
  const isTagged = right.tag !== undefined;
  const found = {
    ...{ run: 0, kind: run.kind, family, fits: place.fits, given: place.given, suffix: place.suffix },
    start: place.from,
    // The dot of "Jr." belongs to the name.
    end: place.suffix?.endsWith('r') && run.text.charAt(place.to) === '.' ? place.to + 1 : place.to,
    ...nothingSaid,
    legislates: legislates(place),
    acts: actsLikeAPerson(place),
    ...left,
    ...right,
  };
  if (place.given !== '') return isTitled(found) || isTagged ? found : { ...found, news: privateNews(place) };
  // "Holy (R-Cheney)" is no word.
  const isPerson = isTagged || found.title?.meaning.foreign === false;
  return isPerson || found.doubt !== undefined ? found : { ...found, doubt: doubts(place) };
}
