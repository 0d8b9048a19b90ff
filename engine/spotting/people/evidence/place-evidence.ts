/** Places as evidence: the state or town in a tag, a title, an apposition or beside the name. */
import { oncePer } from '../../remembered';
import { isOfDistrict } from '../names/district-behind';
import { servesPlace } from '../names/names-index';
import type { Sighting } from '../beside/sighting';
import { civic } from '../setting/civic';
import type { Pair, Said } from './evidence';
import { type Sign, weights } from './weights';

/** Whether only a home is told: "Joe Wilson of Amber", as of private people, without an office, a party or a state. */
const isHomeAlone = ({ from, tag, title, district }: Sighting): boolean =>
  from !== undefined && !(from.state ?? tag ?? district ?? title?.party) && !title?.meaning.roles.length;

export const weighPlace = oncePer((pair: Pair) => placeIn(pair, pair.character.sightings));

/** Enough to say that the words put the name where the person serves. */
const plainly = 2;
const isPlain = (said: Said | undefined): boolean => said !== undefined && weights[said.sign] >= plainly;

/** Whether the words next to the name put it where the person serves. */
export const isPlaced = (pair: Pair): boolean => isPlain(weighPlace(pair));

/** Likewise in a way in which papers place officials. */
export const isPlacedInOffice = oncePer((pair: Pair): boolean => {
  const inOffice = pair.character.sightings.filter((one) => !isHomeAlone(one));
  return isPlain(placeIn(pair, inOffice));
});

/** The worst of what the words around these sightings say against the person's place, or the best for it. */
function placeIn(pair: Pair, sightings: readonly Sighting[]): Said | undefined {
  const said = sightings.flatMap((one) => [...placesAt(pair, one)]).sort(([a], [b]) => weights[a] - weights[b]);
  const found = said[0] !== undefined && weights[said[0][0]] < 0 ? said[0] : said.at(-1);
  return found && { sign: found[0], much: 1, values: { place: found[1] } };
}

function* placesAt({ article, index, person }: Pair, sighting: Sighting): Generator<[Sign, string]> {
  const { tag, title, after, from, district, given } = sighting;
  if (district !== undefined && given !== '')
    yield [isOfDistrict(person, district) ? 'place' : 'place.other-district', `District ${district}`];
  // A tag or a title with another state's name settles it; an apposition may speak of something else.
  for (const [source, contrary] of [
    [tag, 'place.other-state'],
    [title?.meaning.foreign === true ? undefined : title, 'place.other-state'],
    [after, 'place.other-state-behind'],
    [from, 'place.other-state-from'],
  ] as const)
    if (source?.state !== undefined) yield [person.state === source.state ? 'place' : contrary, asWritten(source)];
  const named = [tag, title, after, from].find((one) => one?.place !== undefined);
  if (named?.place === undefined) return;
  const { place } = named;
  const text = asWritten(named);
  const isOfState = index.placesOf(person.state).has(place);
  const isLocal = (title?.meaning ?? after?.meaning)?.level === 'local';
  // "Joe Wilson of Amber": where private people live. Whom a whole state elects is of no town of it.
  const isHome = from?.place === place && from.state === undefined && tag === undefined && !title?.meaning.roles.length;
  const isPrivate = isHomeAlone(sighting) && person.level !== 'us' && article.civic < civic.some;
  if (servesPlace(person, place)) yield [isPrivate ? 'place.home' : 'place', text];
  else if (isHome && person.offices[0]?.role === 'us-senator') yield ['place.home-senator', text];
  else if (person.level === 'us' && isOfState) yield ['place.state-town', text];
  else if (isLocal && person.level === 'local') yield ['place.other-town', text];
  else if (tag?.place !== undefined && isOfState) yield ['place.other-town-tag', text];
  else if (isHome) yield [person.level === 'us' ? 'place.home-congress' : 'place.home-elsewhere', text];
}

/** The place for the explanation: a title is told from the place beside it, a tag or an apposition is not. */
const asWritten = (source: { where?: string; text?: string; state?: string; place?: string }): string =>
  source.where ?? source.text ?? source.state ?? source.place ?? '';
