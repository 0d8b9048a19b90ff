/** A place in the text where a family name from the rosters stands as a name, with all that the words around it say. */
import type { TextRun } from '../../types';
import type { Apposition } from './apposition';
import type { GivenNameMatch } from '../names/given-name-match';
import type { CommonWordDoubt } from './common-word-doubt';
import type { Family, Person } from '../names/names-index';
import type { Tag } from './party-tag';
import type { PrivateNews } from './sentence-context';
import type { TitleMention } from '../titles/titles';
import type { TopicWord } from '../lexicon/topic-words';
import { type Word } from '../../../text';
import { statedPlace, type StatedPlace } from '../lexicon/places';

/** What the surnames beside one say of whom it means. */
interface RowSupport {
  readonly person: Person;
  /** How much likelier, as a power of ten, the surnames alone beside it are those of its colleagues than of anybody. */
  readonly support: number;
}

/** How plainly words beside a name describe its bearer as somebody who is no official, whatever the words are. */
export type Described = 'plainly' | 'perhaps';

/** Where somebody is said to come from, next to the name: "Kentucky’s Hal Rogers", "Adrian Smith of Nebraska". */
export interface Origin extends StatedPlace {
  readonly text: string;
}
/** Where somebody comes from, by the place and the state that the words name. */
export function originFrom(named: string | undefined, ofState: string | undefined, text: string): Origin {
  const { state, place } = statedPlace(named, ofState);
  return { state, place, text };
}

/** The name as it is printed. */
interface PrintedName {
  readonly family: Family;
  /** Fits of the given names before it; empty when none stands there or none fits. */
  readonly fits: readonly GivenNameMatch[];
  /** Folded given names as printed, '' when there are none. */
  readonly given: string;
  /** Somebody else's given names stand before it. */
  readonly otherGiven: boolean;
  /** The given name stands behind the surname. */
  readonly lastFirst: boolean;
  /** The suffix as printed. */
  readonly suffix: string | undefined;
}

/** What stands beside the name, as papers introduce officials. */
interface StatedOffice {
  readonly title: TitleMention | undefined;
  readonly tag: Tag | undefined;
  readonly after: Apposition | undefined;
  readonly from: Origin | undefined;
  /** The district behind the name in a list or a table; see `district-behind.ts`. */
  readonly district: string | undefined;
}

/** What the sentence says of its bearer. */
interface SentenceContext {
  /** What a column of private people’s news says; see `sentence-context.ts`. */
  readonly news: PrivateNews | undefined;
  /** The text says that this is not the official. */
  readonly denied: boolean;
  /** The sentence tells of a lawmaker's work: "voted", "cosponsored". */
  readonly legislates: boolean;
  /** Does what people do in news: "Schoesler: Ritzville needs", "Thune sets", "said Liias". */
  readonly acts: boolean;
}

/** The list that the name stands in. */
interface ListContext {
  /** The title is that of the list: "Reps. Hill, Ormsby and Schmick". */
  readonly isTitled: boolean;
  /** How many of its names some official of a state (or of Congress, `us`) bears with that title. */
  readonly counts: ReadonlyMap<string, number> | undefined;
  /** It is a row of surnames alone that colleagues bear; see `row-support.ts`. */
  readonly support: RowSupport | undefined;
}

/** What next to the name speaks against an official. */
interface Doubts {
  readonly kin: boolean;
  readonly credit: boolean;
  /** Described as somebody who is no official: "a farrier", "The ranger,". */
  readonly described: Described | undefined;
  /** An unknown capital word right before the given names: "Mary Patty Murray". */
  readonly stray: boolean;
  /** How doubtful a bare surname is here; see `commonWordDoubt`. A slight doubt gives way to an introduction in the same block. */
  readonly commonWord: CommonWordDoubt | undefined;
}

/** Made once, in `read-sighting.ts`; what lists and other parts of a page say is laid over it, group by group. */
export interface Sighting extends PrintedName, StatedOffice {
  readonly run: number;
  readonly kind: TextRun['kind'];
  /** Span of the name alone, in UTF-16 units of the run. */
  readonly start: number;
  readonly end: number;
  readonly sentence: SentenceContext;
  readonly list: ListContext;
  readonly doubts: Doubts;
}

export const noList: ListContext = { isTitled: false, counts: undefined, support: undefined };

/** What something else on the page says of a name: whole groups of the named, and of what is stated. */
export type SightingUpdate = Partial<StatedOffice & Pick<Sighting, 'sentence' | 'list' | 'doubts'>>;
/** A sighting with what something on the page says of it. All are made here or in `read-sighting.ts`, that all have one shape. */
export const mergeSighting = (one: Sighting, update: SightingUpdate): Sighting => ({ ...one, ...update });
/** What lists and other parts of a page say of names, to be laid over what was read at the names themselves. */
export type SightingUpdates = ReadonlyMap<Sighting, SightingUpdate>;

/** Whether an office stands before the name. */
export const isTitled = ({ title }: Partial<Pick<Sighting, 'title'>>): boolean =>
  (title?.meaning.roles.length ?? 0) > 0;

/** Whether an office or a party stands beside the name. */
export const speaksForOffice = ({ after, tag, title }: Partial<Sighting>): boolean =>
  tag !== undefined || ((title ?? after)?.meaning?.roles.length ?? 0) > 0;

/** A run, read. */
export interface ReadRun {
  readonly words: readonly Word[];
  /** Most longer words begin with a capital: a headline in title case, or all capitals. */
  readonly titleCase: boolean;
  /** A line of its own that is no sentence: a headline, a teaser, an author's name. What stands around it may be other stories. */
  readonly line: boolean;
  /** What its words are signs of. */
  readonly topicWords: readonly TopicWord[];
  /** Different words of public affairs in it. */
  readonly civic: ReadonlySet<string>;
  /** It tells of a private life, and says nothing of public affairs. */
  readonly isPrivate: boolean;
  readonly sightings: readonly Sighting[];
}
