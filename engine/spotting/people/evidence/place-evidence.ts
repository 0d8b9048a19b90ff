/** Places as evidence: the state or town in a tag, a title, an apposition or beside the name. */
import { isOfDistrict } from '../names/district-behind';
import { servesPlace } from '../names/names-index';
import type { Sighting } from '../context/sighting';
import type { StatedPlace } from '../lexicon/places';
import { civicLevels } from '../topic/civic';
import { type CandidateComparison } from './comparison';
import { type Evidence, toEvidence } from '../../evidence/evidence';
import type { Feature } from '../../evidence/weights';

/** Whether only a home is told: "Joe Wilson of Amber", as of private people, without an office, a party or a state. */
const isHomeAlone = ({ from, tag, title, district }: Sighting): boolean =>
  from !== undefined && !(from.state ?? tag ?? district ?? title?.party) && !title?.meaning.roles.length;

type Asked = Pick<CandidateComparison, 'article' | 'index' | 'person'>;

/** What the words around these mentions say against the person's place at worst, or for it at best. */
export function weighPlace(pair: Asked, sightings: readonly Sighting[]): Evidence | undefined {
  if (sightings.length === 0) return undefined;
  const said = sightings.flatMap((one) => placesAt(pair, one));
  if (said.length < 2) return said[0];
  const [worst] = said.sort((a, b) => a.weight - b.weight);
  return worst !== undefined && worst.weight < 0 ? worst : said.at(-1);
}

/** Enough to say that the words put the name where the person serves. */
const isPlain = (said: Evidence | undefined): boolean => said !== undefined && said.weight >= 2;

/** Whether the words next to the name put it where the person serves. */
export const isPlaced = ({ placed }: CandidateComparison): boolean => isPlain(placed);

/** Likewise in a way in which papers place officials. */
export const isPlacedInOffice = (pair: CandidateComparison): boolean =>
  isPlain(
    weighPlace(
      pair,
      pair.profile.placed.filter((one) => !isHomeAlone(one)),
    ),
  );

function placesAt({ article, index, person }: Asked, sighting: Sighting): readonly Evidence[] {
  const { tag, title, after, from, district, given } = sighting;
  const found: Evidence[] = [];
  const add = (feature: Feature, place: string) => found.push(toEvidence(feature, 1, { place }));
  if (district !== undefined && given !== '')
    add(isOfDistrict(person, district) ? 'place' : 'place.other-district', `District ${district}`);
  // A tag or a title with another state's name settles it; an apposition may speak of something else.
  const addState = (source: Written | undefined, contrary: Feature) => {
    if (source?.state !== undefined) add(person.state === source.state ? 'place' : contrary, asWritten(source));
  };
  addState(tag, 'place.other-state');
  // "Washington Rep. Judy Chu, D-Calif.": she works there.
  if (title?.meaning.foreign !== true && tag?.state === undefined) addState(title, 'place.other-state');
  addState(after, 'place.other-state-behind');
  addState(from, 'place.other-state-from');
  const named = [tag, title, after, from].find((one) => one?.place !== undefined);
  if (named?.place === undefined) return found;
  const [place, text] = [named.place, asWritten(named)];
  const isOfState = index.placesOf(person.state).has(place);
  const isLocal = (title?.meaning ?? after?.meaning)?.level === 'local';
  // "Joe Wilson of Amber": where private people live. Whom a whole state elects is of no town of it.
  const isHome = from?.place === place && from.state === undefined && tag === undefined && !title?.meaning.roles.length;
  const isPrivate = isHomeAlone(sighting) && person.level !== 'us' && article.civic < civicLevels.some;
  if (servesPlace(person, place)) add(isPrivate ? 'place.home' : 'place', text);
  else if (isHome && person.offices[0]?.role === 'us-senator') add('place.home-senator', text);
  else if (person.level === 'us' && isOfState) add('place.state-town', text);
  else if (isLocal && person.level === 'local') add('place.other-town', text);
  else if (tag?.place !== undefined && isOfState) add('place.other-town-tag', text);
  else if (isHome) add(person.level === 'us' ? 'place.home-congress' : 'place.home-elsewhere', text);
  return found;
}

/** The place for the explanation: a title is told from the place beside it, a tag or an apposition is not. */
type Written = StatedPlace & { readonly where?: string; readonly text?: string };
const asWritten = (source: Written): string => source.where ?? source.text ?? source.state ?? source.place ?? '';
