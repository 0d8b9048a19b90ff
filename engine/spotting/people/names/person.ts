/** A person of the rosters, as spotting asks of them. */
import type { Office, RosterPerson } from '../../../release/packs';
import { fold, foldWords } from '../../../text';
import { suffixes } from '../lexicon/classes';
import { ofCounty, parties } from './tables/of-rosters';

export type Party = 'd' | 'r' | 'i';

/** A roster person, prepared for comparison. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** The roster that has the person. */
  readonly pack: string;
  /** Family names as keys of `Family`, with the given names that go with each: a former name has its own. */
  readonly names: readonly { readonly family: string; readonly given: readonly string[]; readonly former: boolean }[];
  readonly families: readonly string[];
  /** A day on which the person still bore a former family name. */
  readonly renamedAfter: string | undefined;
  /** Given names also used in print, one by one. */
  readonly nicknames: readonly string[];
  readonly middles: readonly string[];
  readonly suffix: string | undefined;
  readonly offices: readonly HeldOffice[];
  readonly parties: ReadonlySet<Party>;
  /** The state served or represented, `us` for the president. */
  readonly state: string;
  /** Highest level of a present office: `us`, `state`, `local`. */
  readonly level: 'us' | 'state' | 'local';
  /** Places (folded) that the person's district touches, or the city or county served. */
  readonly places: ReadonlySet<string>;
  /** First day of the first office, if known. */
  readonly since: string | undefined;
  /** Last day of the last office, of who has left them all. */
  readonly until: string | undefined;
}

const partyOf = (name: string): Party | undefined => parties.find(([said]) => said.test(name.toLowerCase()))?.[1];

/** Among whom a person is listed and has colleagues: `us` for a member of Congress, or a state. */
export const groupOf = ({ level, state }: Person): string => (level === 'us' ? 'us' : state);

export const stateOfOffice = (office: HeldOffice): string => office.state ?? office.jurisdiction.slice(0, 2);

const levelOf = ({ jurisdiction }: Office): Person['level'] =>
  jurisdiction === 'us' ? 'us' : jurisdiction.length === 2 ? 'state' : 'local';

const bare = (name: string): string[] => foldWords(name).filter((word) => !suffixes.has(word));

function namesOf({ given, family: surname, name, aliases, nicknames }: RosterPerson): Person['names'] {
  const family = bare(surname);
  const found: { family: string; given: string[]; former: boolean }[] = [];
  const add = (given: string[], of: string[], former: boolean): void => {
    const [whole, family] = [given.join(' '), of.join(' ')];
    const isKnown = found.some((one) => one.family === family && one.given.join(' ') === whole);
    if (family !== '' && whole !== '' && !isKnown) found.push({ family, given, former });
  };
  add(foldWords(given), family, false);
  for (const whole of [name, ...(aliases ?? [])]) {
    const words = bare(whole);
    const at = words.length - family.length;
    if (at > 0 && words.slice(at).join(' ') === family.join(' ')) add(words.slice(0, at), family, false);
    else if (words.length > 1) add(words.slice(0, -1), words.slice(-1), true);
  }
  for (const nickname of nicknames ?? []) add(foldWords(nickname), family, false);
  return found;
}

const oneWord = /^[A-Za-z]{4,}$/;

/** The family names of a person, without all their given names: asked of everybody, and mostly plain. */
function familiesOf(entry: RosterPerson): readonly string[] {
  const { given, family, name, aliases } = entry;
  const end = ` ${family}`;
  const isPlain = given !== '' && name.endsWith(end) && (aliases ?? []).every((alias) => alias.endsWith(end));
  if (!isPlain) return [...new Set(namesOf(entry).map((one) => one.family))];
  return [oneWord.test(family) ? family.toLowerCase() : bare(family).join(' ')];
}

const placesOf = ({ offices }: RosterPerson, { pack, byDistrict }: RosterContext): ReadonlySet<string> =>
  new Set(
    offices.flatMap(({ jurisdiction, district = '', end }) => {
      const [, place] = jurisdiction.split('/');
      if (place !== undefined) return [place.replaceAll('-', ' ').replace(ofCounty, '')];
      return jurisdiction === pack && end === undefined ? (byDistrict().get(district) ?? []) : [];
    }),
  );

/** The days on which offices begin or end, in order; undefined where one is open. */
const daysOf = (offices: readonly HeldOffice[], of: 'start' | 'end'): readonly string[] | undefined =>
  offices.some((office) => office[of] === undefined) ? undefined : offices.map((office) => office[of] as string).sort();

/** Legislatures are on record from 2011 on: who sat there then has this day, whenever the first term began. */
const recordsBegin = '2011-01-01';

/** What is asked of an office. One whose beginning is not on record has none. */
export type HeldOffice = Pick<Office, 'role' | 'jurisdiction' | 'state' | 'district' | 'start' | 'end'>;
const heldOf = ({ role, jurisdiction, state, district, start, end }: Office): HeldOffice => {
  return { role, jurisdiction, state, district, start: start === recordsBegin ? undefined : start, end };
};

/** What its people ask of a roster. */
export interface RosterContext {
  readonly pack: string;
  /** The places (folded) of each district. */
  readonly byDistrict: () => ReadonlyMap<string, readonly string[]>;
}

/** Somebody on a roster. Most are asked nothing but their family names: what else is asked is worked out then. */
class Listed implements Person {
  private ofNames?: Person['names'];
  private ofNicknames?: Person['nicknames'];
  private ofMiddles?: Person['middles'];
  private ofOffices?: Person['offices'];
  private ofParties?: Person['parties'];
  private ofPlaces?: Person['places'];
  private ofSince?: Person['since'];
  private ofUntil?: Person['until'];

  constructor(
    private readonly entry: RosterPerson,
    private readonly listing: RosterContext,
    readonly families: Person['families'],
    readonly id = entry.id,
    readonly name = entry.name,
    readonly pack = listing.pack,
    office = entry.offices[0],
    readonly state = office === undefined ? pack : stateOfOffice(office),
    readonly level = office === undefined ? 'local' : levelOf(office),
    readonly suffix = entry.suffix && fold(entry.suffix.replace('.', '')),
    readonly renamedAfter = entry.renamedAfter,
  ) {}

  get names() {
    return (this.ofNames ??= namesOf(this.entry));
  }
  get nicknames() {
    return (this.ofNicknames ??= (this.entry.nicknames ?? []).map(fold));
  }
  get middles() {
    return (this.ofMiddles ??= foldWords(this.entry.middle ?? ''));
  }
  get offices() {
    return (this.ofOffices ??= this.entry.offices.map(heldOf));
  }
  get parties() {
    return (this.ofParties ??= new Set(this.entry.offices.flatMap(({ party }) => partyOf(party ?? '') ?? [])));
  }
  get places() {
    return (this.ofPlaces ??= placesOf(this.entry, this.listing));
  }
  get since() {
    return (this.ofSince ??= daysOf(this.offices, 'start')?.[0]);
  }
  get until() {
    return (this.ofUntil ??= daysOf(this.offices, 'end')?.at(-1));
  }
}

export const personOf = (entry: RosterPerson, listing: RosterContext): Person =>
  new Listed(entry, listing, familiesOf(entry));
