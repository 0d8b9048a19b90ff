/**
 * Places as evidence: the state or town in a tag, a title, an apposition or beside the name.
 */
import { isOfDistrict } from '../names/district-behind';
import { servesPlace } from '../names/places-served';
import type { Sighting } from '../beside/sighting';
import { civic } from '../setting/civic';
import type { Pair, Weighed } from './evidence';

/** Whether only a home is told: "Joe Wilson of Amber", as of private people, without an office, a party or a state. */
const isAtHome = ({ from, tag, title, district }: Sighting): boolean =>
  from !== undefined &&
  from.state === undefined &&
  tag === undefined &&
  district === undefined &&
  !title?.meaning.roles.length &&
  title?.party === undefined;

/** Whether the words next to the name put it where the person serves, in a way in which papers place officials. */
export const isPlacedInOffice = (pair: Pair): boolean =>
  (weighState(pair, ({ sightings }) => sightings.filter((one) => !isAtHome(one)))?.weight ?? 0) >= 2;

/** Most that a home tells of one whom a district or a town elects, in a text that says nothing of public affairs. */
const ofHome = 0.6;

export function weighState(
  pair: Pair,
  sightingsOf: (character: Pair['character']) => readonly Sighting[] = ({ sightings }) => sightings,
): Weighed | undefined {
  let weight = 0;
  let text = '';
  const { person, index } = pair;
  const say = (value: number, said: string): void => {
    if (value < 0) weight = Math.min(weight, value);
    else if (weight >= 0 && value > weight) {
      weight = value;
      text = said;
    }
  };
  for (const sighting of sightingsOf(pair.character)) {
    const { tag, title, after, from, district, given } = sighting;
    if (district !== undefined && given !== '') say(isOfDistrict(person, district) ? 2.5 : -2, `District ${district}`);
    // A tag or a title with another state's name settles it; an apposition may speak of something else.
    for (const [source, contrary] of [
      [tag, -9],
      [title?.meaning.foreign === true ? undefined : title, -9],
      [after, -3],
      [from, -4],
    ] as const)
      if (source?.state !== undefined) say(person.state === source.state ? 2.5 : contrary, asWritten(source));
    const named = [tag, title, after, from].find((one) => one?.place !== undefined);
    const place = named?.place;
    if (place === undefined) continue;
    const local = (title?.meaning ?? after?.meaning)?.level === 'local';
    const said = asWritten(named!);
    // "Joe Wilson of Amber": where private people live. Whom a whole state elects is of no town of it.
    const isHome =
      from?.place === place && from.state === undefined && tag === undefined && !title?.meaning.roles.length;
    const isPrivateHome = isAtHome(sighting) && person.level !== 'us' && pair.article.civic < civic.some;
    if (servesPlace(person, place)) say(isPrivateHome ? ofHome : 2.5, said);
    else if (isHome && isSenator(person)) say(-1.5, said);
    else if (person.level === 'us' && index.places.get(person.state)?.has(place) === true) say(1.2, said);
    else if (local && person.level === 'local') say(-6, said);
    else if (tag?.place !== undefined && index.places.get(person.state)?.has(place) === true) say(-0.5, said);
    else if (isHome) say(person.level === 'us' ? -0.7 : -2.5, said);
  }
  return weight === 0 ? undefined : { weight, values: { place: text } };
}

const isSenator = ({ offices }: Pair['person']): boolean => offices[0]?.role === 'us-senator';

/** The place for the explanation: a title is told from the place beside it, a tag or an apposition is not. */
const asWritten = (source: { where?: string; text?: string; state?: string; place?: string }): string =>
  source.where ?? source.text ?? source.state ?? source.place ?? '';
