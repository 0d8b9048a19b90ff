/**
 * The rosters as spotting asks them: from the first word of a family name to the people who bear it.
 */
import type { Office, RosterFile, RosterPerson } from '../../../release/packs';
import { type Wordiness, bearersOfFamily, wordinessOf } from './commonness';
import { fold, foldWords } from '../words/tokens';
import { suffixes } from '../words/classes';

export type Party = 'd' | 'r' | 'i';

/** A roster person, prepared for comparison. */
export interface Person {
  id: string;
  name: string;
  /** Family names as keys of `Family`, with the given names that go with each: a former name has its own. */
  names: { family: string; given: string[]; former: boolean }[];
  /** Given names also used in print, one by one. */
  nicknames: string[];
  middles: string[];
  suffix?: string;
  offices: readonly Office[];
  parties: ReadonlySet<Party>;
  /** The state served or represented, `us` for the president. */
  state: string;
  /** Highest level of a present office: `us`, `state`, `local`. */
  level: 'us' | 'state' | 'local';
  /** Places (folded) that the person's district touches, or the city or county served. */
  places: ReadonlySet<string>;
  /** First day of the first office, if known. */
  since?: string;
  /** Last day of the last office, of who has left them all. */
  until?: string;
}

/** One family name and all who bear it. */
export interface Family {
  /** Folded words joined by blanks; the identity of a family name everywhere. */
  key: string;
  words: string[];
  people: Person[];
  wordiness: Wordiness;
  /** How many people in the country bear it. */
  bearers: number;
  /** A town or a county that some pack knows is called so, too: "Cheney". */
  isPlace: boolean;
}

export interface NamesIndex {
  /** By the first folded word of the family name, longest names first. */
  families: ReadonlyMap<string, readonly Family[]>;
  byKey: ReadonlyMap<string, Family>;
  people: ReadonlyMap<string, Person>;
  /** Per state: all places (folded) that its pack knows. */
  places: ReadonlyMap<string, ReadonlySet<string>>;
}

export function partyOf(name: string): Party | undefined {
  const bare = name.toLowerCase();
  if (bare.startsWith('democrat') || bare.includes('farmer-labor') || bare.includes('popular democratic')) return 'd';
  if (bare.startsWith('republican')) return 'r';
  return bare.startsWith('independent') ? 'i' : undefined;
}

/**
 * Heads of the federal executive are in half of all news and answer to no district: their names are left unmarked.
 */
const unmarked = new Set(['president', 'vice-president']);

/** Among whom a person is listed and has colleagues: `us` for a member of Congress, or a state. */
export const groupOf = ({ level, state }: Person): string => (level === 'us' ? 'us' : state);

export const stateOfOffice = (office: Office): string => office.state ?? office.jurisdiction.slice(0, 2);

function levelOf(offices: readonly Office[]): Person['level'] {
  const office = offices[0];
  if (office === undefined) return 'local';
  if (office.jurisdiction === 'us') return 'us';
  return office.jurisdiction.length === 2 ? 'state' : 'local';
}

function namesOf(person: RosterPerson): Person['names'] {
  const family = foldWords(person.family).filter((word) => !suffixes.has(word));
  const names: Person['names'] = [];
  const add = (given: string[], of: string[], former: boolean): void => {
    if (of.length > 0 && given.length > 0) names.push({ family: of.join(' '), given, former });
  };
  add(foldWords(person.given), family, false);
  for (const whole of [person.name, ...(person.aliases ?? [])]) {
    const words = foldWords(whole).filter((word) => !suffixes.has(word));
    const at = words.length - family.length;
    if (at > 0 && words.slice(at).join(' ') === family.join(' ')) add(words.slice(0, at), family, false);
    else if (words.length > 1) add(words.slice(0, -1), words.slice(-1), true);
  }
  for (const nickname of person.nicknames ?? []) add(foldWords(nickname), family, false);
  return names;
}

function placesOf(offices: readonly Office[], roster: RosterFile, byDistrict: Map<string, string[]>): Set<string> {
  const places = new Set<string>();
  for (const office of offices) {
    const slash = office.jurisdiction.indexOf('/');
    if (slash > 0)
      places.add(
        office.jurisdiction
          .slice(slash + 1)
          .replaceAll('-', ' ')
          .replace(/ county$/, ''),
      );
    else if (office.jurisdiction === roster.pack && office.district !== undefined && office.end === undefined)
      for (const place of byDistrict.get(office.district) ?? []) places.add(place);
  }
  return places;
}

const earliest = (offices: readonly Office[]): string | undefined =>
  offices.some((office) => office.start === undefined)
    ? undefined
    : offices.map((office) => office.start as string).sort()[0];

const latest = (offices: readonly Office[]): string | undefined =>
  offices.some((office) => office.end === undefined)
    ? undefined
    : offices
        .map(({ end }) => end as string)
        .sort()
        .at(-1);

/** Legislatures are on record from 2011 on: who sat there then has this day, whenever the first term began. */
const recordsBegin = '2011-01-01';

/** An office whose beginning is not on record has none. */
function withTrueStart(office: Office): Office {
  if (office.start !== recordsBegin) return office;
  const { start: _, ...rest } = office;
  return rest;
}

/** Prepares the rosters. Cost is linear in the people. */
export function createNamesIndex(rosters: readonly RosterFile[]): NamesIndex {
  const byKey = new Map<string, Family>();
  const people = new Map<string, Person>();
  const places = new Map<string, ReadonlySet<string>>();
  for (const roster of rosters) {
    const byDistrict = new Map<string, string[]>();
    for (const [place, districts] of Object.entries(roster.places ?? {}))
      for (const district of districts)
        byDistrict.set(district, [...(byDistrict.get(district) ?? []), foldWords(place).join(' ')]);
    places.set(roster.pack, new Set(Object.keys(roster.places ?? {}).map((place) => foldWords(place).join(' '))));
    for (const entry of roster.people) {
      const office = entry.offices[0];
      if (people.has(entry.id) || unmarked.has(office?.role ?? '')) continue;
      const offices = entry.offices.map(withTrueStart);
      const [since, until] = [earliest(offices), latest(offices)];
      const person: Person = {
        id: entry.id,
        name: entry.name,
        names: namesOf(entry),
        nicknames: (entry.nicknames ?? []).map(fold),
        middles: foldWords(entry.middle ?? ''),
        offices,
        parties: new Set(entry.offices.map((one) => partyOf(one.party ?? '')).filter((one) => one !== undefined)),
        state: office === undefined ? roster.pack : stateOfOffice(office),
        level: levelOf(entry.offices),
        places: placesOf(entry.offices, roster, byDistrict),
        ...(entry.suffix === undefined ? {} : { suffix: fold(entry.suffix.replace('.', '')) }),
        ...(since === undefined ? {} : { since }),
        ...(until === undefined ? {} : { until }),
      };
      people.set(person.id, person);
      for (const key of new Set(person.names.map((name) => name.family))) {
        const words = key.split(' ');
        const family: Family = byKey.get(key) ?? {
          key,
          words,
          people: [],
          wordiness: words.length > 1 ? undefined : wordinessOf(key),
          bearers: bearersOfFamily(words),
          isPlace: false,
        };
        family.people.push(person);
        byKey.set(key, family);
      }
    }
  }
  for (const known of places.values())
    for (const place of known) {
      const family = byKey.get(place);
      if (family !== undefined) family.isPlace = true;
    }
  const families = new Map<string, Family[]>();
  for (const family of byKey.values()) {
    const first = family.words[0] as string;
    families.set(
      first,
      [...(families.get(first) ?? []), family].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return { families, byKey, people, places };
}

/** More people than bear a surname that may stand alone. */
const manyOfSurname = 6000;

/** A surname that hardly anyone bears, and that is neither a word nor a town. */
export const isPlainSurname = (family: Family): boolean =>
  family.bearers < manyOfSurname && family.wordiness === undefined && !family.isPlace;
