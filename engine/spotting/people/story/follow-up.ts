/**
 * A surname alone means whoever was introduced by it in the article, until somebody else of that surname comes up.
 */
import type { OfficeRole } from '../../../release/packs';
import type { Aftermath } from '../beside/after-name';
import { givenOf, isOfOther } from '../beside/called-as';
import { isOfDistrict } from '../names/district-behind';
import type { Person } from '../names/names-index';
import { inOfficeOn, officeFit } from '../titles/office-fit';
import { type Sighting, speaksForOffice } from '../beside/sighting';
import type { Gender } from '../names/commonness';

/** An introduction, in reading order. `run` is -1 for one remembered from an earlier batch. */
export interface Introduction {
  run: number;
  start: number;
  /** Absent for somebody who is none of ours, or undecided. */
  person?: Person;
  given: string;
  /** Whose name it is, where it is undecided or somebody else's of the same name. */
  namesakes?: readonly Person[];
  /** Offices of the title printed there. */
  roles?: readonly OfficeRole[];
  /** Introduced as an official: with a title or a tag. */
  presented?: boolean;
  /** It does something there: "Rep. Sam Low, R-Lake Stevens, read a welcome". */
  acts?: boolean;
  /** The town it was introduced with: "R-Eagle". */
  place?: string;
  /** Called as only women or only men are: "bà Mai Smith". */
  gender?: Gender;
  /** Introduced as somebody's relative: "her husband, Tom Kuderer,". */
  kin?: boolean;
  /** A wife or a husband is spoken of beside it. */
  ofCouple?: boolean;
  /** An obituary says that it died. */
  died?: boolean;
  /** The text tells it apart from another of the name: "Rep. Tom Dent, no relation,". */
  toldApart?: boolean;
}

/** Whether two titles can be of one office. "state-legislator", for one-chamber states, goes with every title. */
const isSameOffice = (some: readonly OfficeRole[], others: readonly OfficeRole[]): boolean =>
  some.some((role) => role !== 'state-legislator' && others.includes(role));

export type FollowUp = { person: Person } | { choices: Person[] } | undefined;

/** Blocks in which a surname may come before its introduction: the story below explains them. */
const readAhead = new Set(['heading', 'caption', 'cell']);
/** Blocks beside the story: other stories' teasers, menus, authors. */
const beside = new Set(['nav', 'byline']);

/** The town that the words beside a name put it in. */
export const placeOf = ({ tag, title, from }: Sighting): string | undefined =>
  tag?.place ?? title?.place ?? from?.place;

/** "Padden, the former senator," beside Mayor Padden and another Padden who was one: it is not the mayor’s office. */
function isOfAnother(
  person: Person,
  after: Aftermath | undefined,
  date: string,
  all: readonly Introduction[],
): boolean {
  const { definite, meaning, notNow } = after ?? {};
  if (meaning === undefined || meaning.roles.length === 0) return false;
  if (all.every((one) => one.person === person)) return false;
  const isOf = (one: Introduction): boolean => isSameOffice(one.roles ?? [], meaning.roles);
  if (all.some((one) => one.person === person && isOf(one))) return false;
  // "Sherrod Brown, whose time as senator ended. Brown, whose term as senator ended," beside Mayor Lisa Brown
  if (all.some((one) => one.person !== person && isOf(one))) return true;
  if (officeFit(person, meaning, date) !== 'no') return false;
  // Rosters seldom know what somebody was before; but "the former senator" tells one of them apart.
  return !notNow || definite === true;
}

function agrees(person: Person, sighting: Sighting, date: string, introductions: readonly Introduction[]): boolean {
  const { tag, title, district } = sighting;
  if (district !== undefined && !isOfDistrict(person, district)) return false;
  const isShared = introductions.some((one) => one.person !== person);
  // "Mr. Murray" beside Patty Murray; "賓頓的Brown", "Brampton’s Brown" beside Spokane’s
  if (isShared && (isOfOther(sighting.gender, givenOf(person)) || sighting.setApart)) return false;
  const party = tag?.party ?? title?.party;
  if (party !== undefined && person.parties.size > 0 && !person.parties.has(party)) return false;
  const state = tag?.state ?? title?.state ?? sighting.from?.state;
  if (state !== undefined && person.state !== state) return false;
  const place = placeOf(sighting);
  const isOf = (one: Person): boolean =>
    one.places.has(place ?? '') || introductions.some((intro) => intro.person === one && intro.place === place);
  const isLocal = title?.meaning.level === 'local' && person.level === 'local';
  const isFromElsewhere = place !== undefined && (isLocal || (isShared && place === sighting.from?.place));
  if (place !== undefined && !isOf(person) && (isFromElsewhere || distinct(introductions).some(isOf))) return false;
  if (title === undefined || title.meaning.roles.length === 0) return true;
  // The title it was introduced by, whatever the rosters know of that time.
  const { roles } = title.meaning;
  if (introductions.some((one) => one.person === person && isSameOffice(one.roles ?? [], roles))) return true;
  const fit = officeFit(person, title.meaning, date);
  return fit === 'held' || fit === 'past' || (fit === 'sibling' && title.notNow);
}

const distinct = (introductions: readonly Introduction[]): Person[] => [
  ...new Set(introductions.map((one) => one.person).filter((one) => one !== undefined)),
];

/** Of several whom a title fits, those who hold the office: "Rep. Cortes" is not the senator who was a representative. */
function holders(people: Person[], { title }: Sighting, date: string): Person[] {
  if (people.length < 2 || title === undefined || title.meaning.roles.length === 0 || title.notNow) return people;
  const holding = people.filter((person) => officeFit(person, title.meaning, date) === 'held');
  return holding.length > 0 ? holding : people;
}

/** "Brown, the left-hander from Tulsa" is presented as somebody new; "Muzzall, a farmer," is described further. */
function saysSomebodyNew({ after, family }: Sighting): boolean {
  if (after?.meaning?.foreign !== true) return false;
  // "Kelly, a former Navy pilot," tells more of the one introduced.
  if (after.notNow && !after.definite) return false;
  return after.definite || family.wordiness !== undefined || family.bearers > 500_000;
}

/** Whether the introductions are all of one official, by an office or a party. */
const isOnlyOne = (introductions: readonly Introduction[]): boolean =>
  distinct(introductions).length === 1 &&
  introductions.every((one) => one.person !== undefined) &&
  introductions.some((one) => one.presented === true);

/** The introductions of the first block that has any. */
const nextOnes = (introductions: readonly Introduction[]): Introduction[] => {
  const run = introductions.reduce((least, one) => Math.min(least, one.run), Infinity);
  return introductions.filter((one) => one.run === run);
};

/**
 * The introductions that a later surname may lean on. Where a story is about an official, papers call relatives by their
 * first names: a husband takes the surname for his own paragraph alone.
 */
function withoutRelatives(introductions: readonly Introduction[], run: number): readonly Introduction[] {
  if (!introductions.some((one) => one.kin) || introductions.filter((one) => one.person !== undefined).length < 2)
    return introductions;
  const relatives = new Set(introductions.filter((one) => one.kin).map((one) => one.given));
  return introductions.filter((one) => one.person !== undefined || one.run === run || !relatives.has(one.given));
}

/** Whether one called so cannot be who is introduced. */
const isNotOf = (said: Gender | undefined, { gender, given, person }: Introduction): boolean =>
  said !== undefined && gender !== undefined && person === undefined
    ? said !== gender
    : isOfOther(said, person === undefined ? given.split(' ') : givenOf(person));

/**
 * Whether "Mr." or "Ms." tells who is meant: of two who are introduced in full, a man and a woman, where no couple is spoken
 * of. "Mrs. Wilson" may be the wife of either.
 */
function isToldByCourtesy({ gender, ofCouple }: Sighting, introductions: readonly Introduction[]): boolean {
  if (gender === undefined || ofCouple || introductions.some((one) => one.ofCouple)) return false;
  const bearers = new Set(introductions.map(({ person, given }) => person ?? given));
  return bearers.size === 2 && !bearers.has('');
}

/**
 * "Thomas “Tom” Dent, a welder, died. … He shared a name with Rep. Tom Dent. Mr. Dent brought him his mail": which of the two,
 * not even the paragraph that names the official tells.
 */
const isDeadNamesake = ({ died, namesakes, person }: Introduction, official: Person): boolean =>
  person === undefined && died === true && namesakes?.includes(official) === true;

const isAfter = (one: Introduction, other: Introduction): boolean =>
  one.run === other.run ? one.start > other.start : one.run > other.run;

/**
 * Who a surname (with or without a title) refers to, given the introductions of that surname.
 * @param meant whom the surname alone has meant in this paragraph: "Hunt took it well. She gets mail for Sam Hunt … Hunt said"
 * @param headlined a heading above means the one who is introduced below: "Jordan seeks votes", "Unless Jordan finds 17 more"
 */
export function followUp(
  sighting: Sighting,
  all: readonly Introduction[],
  date: string,
  meant?: Person,
  headlined = false,
): FollowUp {
  if (sighting.kin || sighting.credit || sighting.title?.meaning.foreign === true) return undefined;
  const introductions = withoutRelatives(all, sighting.run);
  const inSameRun = introductions.filter((one) => one.run === sighting.run && one.start < sighting.start);
  // Whoever comes up new has a given name: what is said of one named just before tells more of the same.
  // "Graves, a pilot, has said": of the only one whom the story introduces.
  const isDetail = sighting.after?.definite !== true && isOnlyOne(introductions);
  if (saysSomebodyNew(sighting) && inSameRun.length === 0 && !isDetail) return undefined;
  // A paragraph is read as a whole: "Short — Sen. Shelly Short, that is", "Hill is here, too: Natasha Hill, the state
  // representative".
  const later = introductions.filter((one) => one.run === sighting.run && one.start > sighting.start);
  const explained = sighting.family.wordiness !== 'proper' && later.some((one) => one.presented === true);
  if (
    sighting.doubt === 'plain' ||
    sighting.doubt === 'given' ||
    (sighting.doubt === 'slight' && inSameRun.length === 0 && !explained)
  )
    return undefined;
  if (sighting.kind !== undefined && beside.has(sighting.kind) && inSameRun.length === 0) return undefined;
  const ahead =
    sighting.together !== undefined ||
    sighting.inDeck === true ||
    (sighting.kind !== undefined && readAhead.has(sighting.kind));
  const before = introductions.filter(
    (one) => one.run < sighting.run || (one.run === sighting.run && one.start < sighting.start),
  );
  const known =
    before.length > 0
      ? before
      : ahead || (headlined && isOnlyOne(introductions))
        ? nextOnes(introductions)
        : explained
          ? later
          : [];
  const fits = (person: Person): boolean =>
    agrees(person, sighting, date, introductions) && !isOfAnother(person, sighting.after, date, all);
  const agreeing = distinct(known).filter(fits);
  const people = holders(agreeing, sighting, date);
  const titled = speaksForOffice(sighting) || sighting.from?.state !== undefined;
  const toldByCourtesy = isToldByCourtesy(sighting, known);
  const others = known.some((one) => (isNotOf(sighting.gender, one) ? !toldByCourtesy : one.person === undefined));
  if (people.length === 1 && (!others || titled)) return { person: people[0] as Person };
  // "former Vice President Kamala Harris … state Sen. Paul Harris … Sen. Harris cut the ribbon": whom the text calls so last.
  const latest = known.reduce<Introduction | undefined>(
    (last, one) => (last && isAfter(last, one) ? last : one),
    undefined,
  );
  const isBare = sighting.title === undefined;
  // "Walt Dent opposed it. Rep. Tom Dent, no relation, told that story. … Dent said"
  const toldApart = latest?.toldApart === true && latest.run === sighting.run;
  // "They sang Tracy Chapman’s song. Sen. Mike Chapman, D-Port Angeles, read a welcome. “I asked,” Chapman said."
  const goesOn = latest?.acts === true && sighting.isQuoted && latest.run === sighting.run;
  const isLatest =
    latest?.presented === true &&
    (latest.given === '' || toldApart || goesOn) &&
    (meant ?? latest.person) === latest.person;
  if (isBare && isLatest && latest.person !== undefined && people.includes(latest.person))
    return { person: latest.person };
  // Within a paragraph, the one it has named.
  const here = distinct(inSameRun).filter(fits);
  const isAlone =
    here.length === 1 && inSameRun.every((one) => one.person === here[0]) && (meant ?? here[0]) === here[0];
  if (isAlone && (titled || !known.some((one) => isDeadNamesake(one, here[0] as Person))))
    return { person: here[0] as Person };
  // Of these one holds an office, and the paragraph is about that one: who has left theirs is told of in passing.
  const holds = inOfficeOn(date);
  const isPassing = meant !== undefined && people.every((person) => (person === meant) === holds(person));
  if (isPassing && people.includes(meant) && !others) return { person: meant };
  return people.length > 1 && people.length <= 6 && !others ? { choices: people } : undefined;
}
