/** A surname alone means whoever was introduced by it in the article, until somebody else of that surname comes up. */
import type { Apposition } from '../context/apposition';
import { type Sighting, speaksForOffice } from '../context/sighting';
import { isOfDistrict } from '../names/district-behind';
import type { Person } from '../names/names-index';
import { inOfficeOn, matchOffice } from '../titles/office-match';
import {
  boilerplateKinds,
  distinctOfficials,
  type Introduction,
  precedes,
  sharesOffice,
  statedTown,
  cataphoricKinds,
} from './introductions';

/** A surname where it stands: of one in another script only this much is known. */
type Alone = Pick<Sighting, 'run' | 'start' | 'kind'> & Partial<Sighting>;

export type SurnameReferent = { readonly person: Person } | { readonly choices: readonly Person[] } | undefined;

/** Of more than so many nobody could choose. */
const mostChoices = 6;

/** "Padden, the former senator," beside Mayor Padden and another Padden who was one: it is not the mayor’s office. */
function isOfAnother(
  person: Person,
  after: Apposition | undefined,
  date: string,
  all: readonly Introduction[],
): boolean {
  const { definite, meaning, notNow } = after ?? {};
  if (meaning === undefined || meaning.roles.length === 0 || all.every((one) => one.person === person)) return false;
  const ofOffice = all.filter((one) => sharesOffice(one.roles ?? [], meaning.roles));
  if (ofOffice.some((one) => one.person === person)) return false;
  // "Sherrod Brown, whose time as senator ended. Brown, whose term as senator ended," beside Mayor Lisa Brown
  if (ofOffice.length > 0) return true;
  // Rosters seldom know what somebody was before; but "the former senator" tells one of them apart.
  return matchOffice(person, meaning, date) === 'no' && (!notNow || definite === true);
}

/** Whether what stands beside the surname agrees with a person. */
function agrees(person: Person, sighting: Alone, date: string, introductions: readonly Introduction[]): boolean {
  const { tag, title, district, from } = sighting;
  if (district !== undefined && !isOfDistrict(person, district)) return false;
  const isShared = introductions.some((one) => one.person !== person);
  const party = tag?.party ?? title?.party;
  if (party !== undefined && person.parties.size > 0 && !person.parties.has(party)) return false;
  const state = tag?.state ?? title?.state ?? from?.state;
  if (state !== undefined && person.state !== state) return false;
  const place = statedTown(sighting);
  const isOf = (one: Person): boolean =>
    one.places.has(place ?? '') || introductions.some((intro) => intro.person === one && intro.place === place);
  const isLocal = title?.meaning.level === 'local' && person.level === 'local';
  const isFromElsewhere = isLocal || (isShared && place === from?.place);
  if (place !== undefined && !isOf(person) && (isFromElsewhere || distinctOfficials(introductions).some(isOf)))
    return false;
  if (title === undefined || title.meaning.roles.length === 0) return true;
  // The title it was introduced by, whatever the rosters know of that time.
  const { roles } = title.meaning;
  if (introductions.some((one) => one.person === person && sharesOffice(one.roles ?? [], roles))) return true;
  const fit = matchOffice(person, title.meaning, date);
  return fit === 'held' || fit === 'past' || (fit === 'sibling' && title.notNow);
}

/** Whether the introductions are all of one official, by an office or a party. */
const isOnlyOne = (introductions: readonly Introduction[]): boolean =>
  distinctOfficials(introductions).length === 1 &&
  introductions.every((one) => one.person !== undefined) &&
  introductions.some((one) => one.presented === true);

/** The introductions of the first block that has any. */
const nextOnes = (introductions: readonly Introduction[]): readonly Introduction[] => {
  const run = introductions.reduce((least, one) => Math.min(least, one.run), Infinity);
  return introductions.filter((one) => one.run === run);
};

/** "Thomas “Tom” Dent, a welder, died. … He shared a name with Rep. Tom Dent. Mr. Dent brought him his mail": which of the two? */
const isDeadNamesake = ({ died, namesakes, person }: Introduction, official: Person): boolean =>
  person === undefined && died === true && namesakes?.includes(official) === true;

/** The introductions that a surname may lean on: those before it, or, where the story below explains it, those that follow. */
function leanedOn(sighting: Alone, introductions: readonly Introduction[], headlined: boolean) {
  const { doubts, family, kind, run, list } = sighting;
  const doubt = doubts?.commonWord;
  const before = introductions.filter((one) => precedes(one, sighting));
  const here = before.filter((one) => one.run === run);
  // A paragraph is read as a whole: "Short — Sen. Shelly Short, that is", "Hill is here, too: Natasha Hill, the state
  // representative".
  const later = introductions.filter((one) => one.run === run && one.start > sighting.start);
  const explained = family?.wordiness !== 'proper' && later.some((one) => one.presented === true);
  if (doubt === 'plain' || (doubt === 'slight' && here.length === 0 && !explained)) return [];
  if (kind !== undefined && boilerplateKinds.has(kind) && here.length === 0) return [];
  if (before.length > 0) return before;
  const ahead = list?.support !== undefined || (kind !== undefined && cataphoricKinds.has(kind));
  if (ahead || (headlined && isOnlyOne(introductions))) return nextOnes(introductions);
  return explained ? later : [];
}

/**
 * Who a surname (with or without a title) refers to, given the introductions of that surname.
 * @param meant whom the surname alone has meant in this paragraph: "Hunt took it well. She gets mail for Sam Hunt … Hunt said"
 * @param headlined a heading above means the one who is introduced below: "Jordan seeks votes", "Unless Jordan finds 17 more"
 */
export function resolveSurname(
  sighting: Alone,
  introductions: readonly Introduction[],
  date: string,
  meant?: Person,
  headlined = false,
): SurnameReferent {
  if (sighting.doubts?.kin || sighting.doubts?.credit || sighting.title?.meaning.foreign === true) return undefined;
  const inSameRun = introductions.filter((one) => one.run === sighting.run && one.start < sighting.start);
  // "Brown, the left-hander from Tulsa" is somebody new, but of one named just before it tells more.
  const { definite, meaning } = sighting.after ?? {};
  if (definite === true && meaning?.foreign === true && inSameRun.length === 0) return undefined;
  const leaning = leanedOn(sighting, introductions, headlined);
  const fits = (person: Person): boolean =>
    agrees(person, sighting, date, introductions) && !isOfAnother(person, sighting.after, date, introductions);
  const people = distinctOfficials(leaning).filter(fits);
  const titled = speaksForOffice(sighting) || sighting.from?.state !== undefined;
  const others = leaning.filter((one) => one.person === undefined);
  const isAnothers = others.some(({ roles = [] }) => sharesOffice(roles, sighting.title?.meaning.roles ?? []));
  const [only] = people;
  if (only !== undefined && people.length === 1 && (others.length === 0 || (titled && !isAnothers)))
    return { person: only };
  // Within a paragraph, the one it has named.
  const [here] = distinctOfficials(leaning.length === 0 ? [] : inSameRun).filter(fits);
  const isAlone = here !== undefined && inSameRun.every((one) => one.person === here) && (meant ?? here) === here;
  if (isAlone && (titled || !leaning.some((one) => isDeadNamesake(one, here)))) return { person: here };
  // Of these one holds an office, and the paragraph is about that one: who has left theirs is told of in passing.
  const holds = inOfficeOn(date);
  const isPassing =
    meant !== undefined && people.includes(meant) && people.every((person) => (person === meant) === holds(person));
  if (isPassing && others.length === 0) return { person: meant };
  return people.length > 1 && people.length <= mostChoices && others.length === 0 ? { choices: people } : undefined;
}
