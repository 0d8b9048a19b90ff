/**
 * A person of the rosters, as spotting asks of them.
 */
import type { Office, RosterPerson } from '../../../release/packs';
import { fold, foldWords } from '../words/tokens';
import { suffixes } from '../words/classes';
import { democrats, ofCounty } from './tables/of-rosters';

export type Party = 'd' | 'r' | 'i';

/** A roster person, prepared for comparison. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Family names as keys of `Family`, with the given names that go with each: a former name has its own. */
  readonly names: readonly { readonly family: string; readonly given: readonly string[]; readonly former: boolean }[];
  readonly families: readonly string[];
  /** Given names also used in print, one by one. */
  readonly nicknames: readonly string[];
  readonly middles: readonly string[];
  readonly suffix: string | undefined;
  readonly offices: readonly Office[];
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

function partyOf(name: string): Party | undefined {
  const bare = name.toLowerCase();
  if (bare.startsWith('democrat') || democrats.some((part) => bare.includes(part))) return 'd';
  if (bare.startsWith('republican')) return 'r';
  return bare.startsWith('independent') ? 'i' : undefined;
}

/** Among whom a person is listed and has colleagues: `us` for a member of Congress, or a state. */
export const groupOf = ({ level, state }: Person): string => (level === 'us' ? 'us' : state);

export const stateOfOffice = (office: Office): string => office.state ?? office.jurisdiction.slice(0, 2);

function levelOf(offices: readonly Office[]): Person['level'] {
  const office = offices[0];
  if (office === undefined) return 'local';
  if (office.jurisdiction === 'us') return 'us';
  return office.jurisdiction.length === 2 ? 'state' : 'local';
}

const bare = (name: string): string[] => foldWords(name).filter((word) => !suffixes.has(word));

function namesOf({ given, family: surname, name, aliases, nicknames }: RosterPerson): Person['names'] {
  const family = bare(surname);
  const found: { family: string; given: string[]; former: boolean }[] = [];
  const add = (given: string[], of: string[], former: boolean): void => {
    if (of.length > 0 && given.length > 0) found.push({ family: of.join(' '), given, former });
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
export function familiesOf(entry: RosterPerson): readonly string[] {
  const { given, family, name, aliases } = entry;
  const end = ` ${family}`;
  const isPlain = given !== '' && name.endsWith(end) && (aliases ?? []).every((alias) => alias.endsWith(end));
  if (!isPlain) return [...new Set(namesOf(entry).map((one) => one.family))];
  return [oneWord.test(family) ? family.toLowerCase() : bare(family).join(' ')];
}

const placesOf = (
  offices: readonly Office[],
  pack: string,
  byDistrict: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> =>
  new Set(
    offices.flatMap(({ jurisdiction, district = '', end }) => {
      const slash = jurisdiction.indexOf('/');
      if (slash > 0)
        return [
          jurisdiction
            .slice(slash + 1)
            .replaceAll('-', ' ')
            .replace(ofCounty, ''),
        ];
      return jurisdiction === pack && end === undefined ? (byDistrict.get(district) ?? []) : [];
    }),
  );

/** The days on which offices begin or end, in order; undefined where one is open. */
const daysOf = (offices: readonly Office[], of: 'start' | 'end'): readonly string[] | undefined =>
  offices.some((office) => office[of] === undefined) ? undefined : offices.map((office) => office[of] as string).sort();

/** Legislatures are on record from 2011 on: who sat there then has this day, whenever the first term began. */
const recordsBegin = '2011-01-01';

/** An office whose beginning is not on record has none. */
function withTrueStart(office: Office): Office {
  if (office.start !== recordsBegin) return office;
  const { start: _, ...rest } = office;
  return rest;
}

/** What its people ask of a roster. */
export interface Listing {
  readonly pack: string;
  /** The places (folded) of each district. */
  readonly byDistrict: () => ReadonlyMap<string, readonly string[]>;
}

/** Somebody on a roster. Most are asked nothing: all is worked out when it is asked for. */
class Listed implements Person {
  private seated: readonly Office[] | undefined;
  private called: Pick<Person, 'names' | 'nicknames' | 'middles' | 'suffix'> | undefined;
  private served: Pick<Person, 'parties' | 'places' | 'since' | 'until'> | undefined;

  constructor(
    private readonly entry: RosterPerson,
    private readonly listing: Listing,
  ) {}

  private calledAs() {
    const { middle, nicknames, suffix } = this.entry;
    return (this.called ??= {
      names: namesOf(this.entry),
      nicknames: (nicknames ?? []).map(fold),
      middles: foldWords(middle ?? ''),
      suffix: suffix === undefined ? undefined : fold(suffix.replace('.', '')),
    });
  }

  private servedAs() {
    const { offices } = this.entry;
    return (this.served ??= {
      parties: new Set(offices.map((one) => partyOf(one.party ?? '')).filter((one) => one !== undefined)),
      places: placesOf(offices, this.listing.pack, this.listing.byDistrict()),
      since: daysOf(this.offices, 'start')?.[0],
      until: daysOf(offices, 'end')?.at(-1),
    });
  }

  get id() {
    return this.entry.id;
  }
  get name() {
    return this.entry.name;
  }
  get families() {
    return familiesOf(this.entry);
  }
  get offices() {
    return (this.seated ??= this.entry.offices.map(withTrueStart));
  }
  get state() {
    const office = this.entry.offices[0];
    return office === undefined ? this.listing.pack : stateOfOffice(office);
  }
  get level() {
    return levelOf(this.entry.offices);
  }
  get names() {
    return this.calledAs().names;
  }
  get nicknames() {
    return this.calledAs().nicknames;
  }
  get middles() {
    return this.calledAs().middles;
  }
  get suffix() {
    return this.calledAs().suffix;
  }
  get parties() {
    return this.servedAs().parties;
  }
  get places() {
    return this.servedAs().places;
  }
  get since() {
    return this.servedAs().since;
  }
  get until() {
    return this.servedAs().until;
  }
}

export const personOf = (entry: RosterPerson, listing: Listing): Person => new Listed(entry, listing);
