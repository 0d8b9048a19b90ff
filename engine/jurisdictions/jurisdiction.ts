/**
 * What has to be known of a state, or of Congress: one value of this type in a file of its own. Nothing else in the code
 * names a state; `docs/add-a-state.md` says how one is added. What is not known for sure is left out: each part that is
 * absent turns off what needs it, and nothing is guessed in its place.
 */
import type { IsoDate, OfficialId, PackId } from '../identifiers';
import type { OfficeRole } from '../release/packs';
import type { YearlyDay } from './days';
import type { Season } from './season';

export type Chamber = 'house' | 'senate';

/** What kind of measure it is, in whatever chamber. A joint memorial and a memorial of one chamber are two kinds. */
export type Kind = 'bill' | 'joint-memorial' | 'memorial' | 'joint-resolution' | 'concurrent-resolution' | 'resolution';

/** What kind of measure it is. `bill` by whichever chamber: "Bill 1217", told by the number. */
export type Nature = `${Chamber}-${Kind}` | 'bill' | 'initiative' | 'referendum';

/** Numbers that a kind of measure can have, both ends included. Drawn as wide as sources allow. */
export interface Series {
  readonly first: number;
  readonly last: number;
  /** In years of this kind only: Oregon's short sessions count from elsewhere. */
  readonly years?: 'odd' | 'even';
}

/** One kind of measure, as this legislature has it. */
export interface MeasureKind {
  /** As keys name it: `HB`, `H`, `HCONRES`. */
  readonly type: string;
  /** As printed before the number, where that is not the type: "H.R.". */
  readonly printed?: string;
  readonly numbers: readonly Series[];
  /** Honours people and days, and decides nothing. */
  readonly ceremonial?: true;
  /** No governor or president signs it: what both chambers have passed is adopted. */
  readonly unsigned?: true;
  /** Proposes an amendment to the constitution: what both chambers have passed goes to the voters, who decide. */
  readonly toVoters?: true;
}

export interface Measures {
  readonly kinds: Readonly<Partial<Record<Nature, MeasureKind>>>;
  /** Versions are written before the number as only this legislature does: "ESHB 1217", "2SSB 5263". */
  readonly isStaged?: true;
  /**
   * Each series has numbers of its own, so that a number alone tells chamber and kind: "Bill 1217", "SB 5852 / 2105".
   * Absent where the chambers count from the same number.
   */
  readonly areApart?: true;
  /** Few other legislatures have numbers from here to there: one of them speaks for this one. */
  readonly rare?: {
    readonly from: number;
    readonly to: number;
    /** Of these kinds hardly any other legislature has such numbers. */
    readonly alone?: readonly Nature[];
  };
  /** Measures that voters decide, numbered in series of their own. */
  readonly ballot?: Ballot;
  /** An official title without the forms that every such title has, and that tell nothing of what it is about. */
  readonly shorter?: (title: string) => string;
  /** Words that an official description may begin with and that tell nothing: "Concerning …". */
  readonly opening?: RegExp;
}

/** Ballot measures. All numbers are those printed: "I-2066" is 2066. */
export interface Ballot {
  /** Initiatives have no higher number yet; from `telling` on nothing else is written so. */
  readonly initiatives: { readonly last: number; readonly telling: number };
  readonly referenda: { readonly last: number };
  /** Letters of series that begin anew each year: "IL26-001". */
  readonly serials?: readonly string[];
  /** Interstate highways of three digits here and next door. */
  readonly interstates: readonly number[];
  /** Legislative districts: "R-6" behind a name is one of them. */
  readonly districts: number;
}

export interface Sessions {
  /**
   * How keys name a session: by the two years of a biennium (`2025-2026`), by the number of the Congress (`119`), or by
   * its year (`2026`). Special sessions go by the year or biennium in which they are held: they go on with its numbers.
   */
  readonly named: 'biennium' | 'congress' | 'year';
  /** First day of the regular session, by law. A year without one has none: keys go by the last, as its special sessions do. */
  readonly opens: { readonly odd?: YearlyDay; readonly even?: YearlyDay };
  /** Most days of a regular session, both ends included, where law limits them and bills do not outlive them. */
  readonly most?: { readonly odd?: number; readonly even?: number };
  /** Sessions as they were held, by year, where no law fixes the day: from the legislature's own journal. */
  readonly held?: Readonly<Record<string, { readonly from?: IsoDate; readonly to?: IsoDate }>>;
  /** Whether what has not passed dies with each regular session, or goes on until the next odd year's. */
  readonly diesWith: 'session' | 'biennium';
  /** From this day on a number is one of the year's new session, if nothing else is said; 1 January if absent. */
  readonly countsFrom?: YearlyDay;
  /** Filing ahead of a new biennium. */
  readonly prefiling?: {
    /** In the year before: from here on a low number may be one of the session that comes. */
    readonly talkedOf: YearlyDay;
    /** First day on which it can be filed. */
    readonly from: YearlyDay;
    /** Highest numbers that come in before the session opens, by type. */
    readonly reach: Readonly<Record<string, number>>;
  };
  /** Special sessions whose measures have addresses of their own. */
  readonly special?: readonly SpecialSession[];
}

export interface SpecialSession {
  /** The session of its measures' keys. */
  readonly session: string;
  /** As the official site calls it: `2025S1`. */
  readonly site: string;
  readonly from: IsoDate;
  /** Its measures, by type: first and last number. */
  readonly numbers: Readonly<Record<string, readonly [first: number, last: number]>>;
}

/** A measure in one session. */
export interface Numbered {
  readonly type: string;
  readonly number: number;
  /** As in the key. */
  readonly session: string;
}

/** A measure that an address shows: without a session where the address names none. */
export type LinkedNumber = Omit<Numbered, 'session'> & { readonly session?: string };

/** A roll call, as its own page names it. */
export interface RollNumber {
  readonly session: string;
  readonly chamber: Chamber;
  readonly year: number;
  readonly number: number;
}

/** What became law, as its legislature numbers it. */
export interface LawNumber {
  readonly number: string;
  readonly year?: string;
}

/** Pages of the legislature. A form that is not proven is left out, so that a link is never a guess. */
export interface Official {
  /** Front page of the legislature's own site. */
  readonly site: string;
  /** Hosts of the legislature whose pages show measures, and that of `site`; their subdomains are included. */
  readonly hosts: readonly string[];
  /** The page of exactly this measure in exactly this session. */
  readonly measure?: (measure: Numbered) => string | undefined;
  /** The measure that a page of `hosts` shows. The path has no slash in front. */
  readonly measureAt?: (path: string, query: string) => LinkedNumber | undefined;
  /** Where the public comments on a measure of the sitting session; becomes public. */
  readonly comment?: (measure: Numbered) => string | undefined;
  /** A roll call's own page; the measure's page shows it where there is none. */
  readonly rollCall?: (roll: RollNumber) => string | undefined;
  /** Where the text of a law is read, by its number as recorded: "119-21", or a state's chapter with its year. */
  readonly law?: (law: LawNumber) => string | undefined;
  /** Who publishes the pages of a host: a reader trusts a name, not a host. */
  readonly publishers: Readonly<Record<string, string>>;
}

/** What can be said at a hearing, and until when. */
export interface Testimony {
  /** Kinds of meetings at which people are heard, as their notices call them. */
  readonly heardAt: RegExp;
  /** Signing in closes so many hours before the hearing is set to begin … */
  readonly signInCloses: number;
  /** … and written testimony is taken until so many hours after that. */
  readonly writtenCloses: number;
}

/** The law by which councils and county boards meet in the open, and hear people before they decide. */
export interface OpenMeetings {
  /** Where it is read. */
  readonly law: string;
  /** Agendas of regular meetings are online so many hours before. */
  readonly agendaHours: number;
}

/** Elections that the whole state holds. */
export interface Elections {
  readonly primary: YearlyDay;
  readonly general: YearlyDay;
  /** Only in even years: odd years' elections are those of cities and counties. */
  readonly evenYearsOnly?: true;
  /** Registering online or by mail ends so many days before. */
  readonly registerBefore: number;
  /** Where voters register. */
  readonly register: string;
}

/** What newspapers write, and which they are. Lists of words and hosts are parted by blanks, lists of places by bars. */
export interface Press {
  /** Hosts of outlets that write for this state: `kuow.org`. */
  readonly outlets?: string;
  /** Hosts of outlets whose name needs no ending: `seattletimes` under `.com`, `.org`, `.net` or `.co`. */
  readonly names?: string;
  /** Hosts of another state's outlets that write for this one, too. */
  readonly neighbours?: string;
  /** A place in a host's name that says where its readers live. */
  readonly inName?: RegExp;
  /** Cities that stand alone in a dateline, in small letters. Not those that a reader elsewhere takes for another. */
  readonly datelines?: string;
  /** Cities whose name alone, in running text, speaks for the state. */
  readonly cities?: string;
  /** Nothing else is called as the capital is: it speaks for the state without an "in" before it. */
  readonly isCapitalAlone?: true;
  /** The state and its cities as papers in other scripts write them. */
  readonly inOtherScripts?: string;
  /** What only those write who follow this legislature: its hashtag, its host. */
  readonly signs?: string;
  /** Hosts where the reader runs from the start. All others are the reader's own choice, site by site. */
  readonly readFromTheStart?: string;
}

export interface ChamberFacts {
  /** In English: "House of Representatives". Other languages know chambers and seats by role (`role.…` in the locales). */
  readonly name: string;
  readonly seats: number;
  /** Years. */
  readonly term: number;
  /** Letters that tell the seats of one district apart in print ("4A"): they name no district. */
  readonly seatLetters?: string;
}

/** Where districts lie. */
export interface Boundaries {
  /** File of `public/boundaries` with the districts' shapes. */
  readonly file: string;
  /** File with the ZIPs, where there is one. */
  readonly zips?: string;
  /** Parts of the map where many small districts lie close together: west, south, east, north in degrees. */
  readonly closeUps: Readonly<Record<string, readonly [number, number, number, number]>>;
}

/** From a day up to another, open while it lasts, and whose: nobody's that the rosters know where no id stands. */
export type SpeakerTerm = readonly [from: IsoDate, to: IsoDate | undefined, official?: OfficialId];

/** Terms that the law lets begin on a day of every second or fourth year. */
export interface OfficeTerms {
  readonly roles: readonly OfficeRole[];
  /** Between the days on which some or all of them begin: 2 or 4. */
  readonly every: number;
  /** Any year in which they do. */
  readonly from: number;
  readonly on: YearlyDay;
  /** How many years one lasts. */
  readonly term: number;
}

export interface Jurisdiction {
  /** Two small letters; `us` for Congress. */
  readonly id: PackId;
  /** IANA time zone of the capitol. */
  readonly timeZone: string;
  readonly chambers: Readonly<Record<Chamber, ChamberFacts>>;
  /**
   * The day on which those chosen at the last general election take their seats, in odd years or in even ones. Absent where
   * that is not every second year: `seating.ts` has the row.
   */
  readonly turns?: { readonly years: 'odd' | 'even'; readonly on: YearlyDay };
  /** When other offices' terms begin, by its law: for those whose end no source gives. */
  readonly terms?: readonly OfficeTerms[];
  /** Offices that the whole state elects. */
  readonly statewide: readonly OfficeRole[];
  /** Who has presided over the House, the earliest first. */
  readonly speakers?: readonly SpeakerTerm[];
  readonly measures: Measures;
  readonly sessions: Sessions;
  readonly official: Official;
  readonly press: Press;
  readonly testimony?: Testimony;
  readonly season?: Season;
  readonly openMeetings?: OpenMeetings;
  readonly elections?: Elections;
  readonly boundaries?: Boundaries;
  /** Pages on which councils announce what they decide next, by place: `spokane`. */
  readonly councilPages?: Readonly<Record<string, string>>;
}
