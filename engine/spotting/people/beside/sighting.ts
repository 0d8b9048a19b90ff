/**
 * A place in the text where a family name from the rosters stands as a name, with all that the words around it say.
 */
import type { TextRun } from '../../types';
import type { Aftermath } from './after-name';
import type { Fit } from '../names/alignment';
import type { Gender } from '../names/commonness';
import type { Described } from './described';
import type { Doubt } from './doubts';
import type { Family, Person } from '../names/names-index';
import type { Tag } from './tag';
import type { PrivateNews } from './private-news';
import type { TitleHit } from '../titles/title-before';
import type { Sign } from '../words/fields';
import type { Word } from '../words/tokens';

/** What the surnames beside one say of whom it means. */
interface Together {
  person: Person;
  /** How much likelier, as a power of ten, the surnames alone beside it are those of its colleagues than of anybody. */
  support: number;
  /** Colleagues beside it whom the article introduces elsewhere. */
  colleagues: readonly Person[];
  /** It leads a paragraph of the story, as its colleagues do others. */
  leads?: boolean;
}

export interface Sighting {
  run: number;
  kind: TextRun['kind'];
  /** Span of the name alone, in UTF-16 units of the run. */
  start: number;
  end: number;
  family: Family;
  /** Fits of the given names before it; empty when none stands there or none fits. */
  fits: Fit[];
  /** Folded given names as printed, '' when there are none. */
  given: string;
  /** Somebody else's given names stand before it. */
  otherGiven: boolean;
  /** The suffix as printed. */
  suffix?: string;
  title?: TitleHit;
  /** The title is that of the list the name stands in: "Reps. Hill, Ormsby and Schmick". */
  listed: boolean;
  /** How many names of that list some official of a state (or of Congress, `us`) bears with that title. */
  list?: ReadonlyMap<string, number>;
  /** How many names stand in that list, ours or not. */
  listSize?: number;
  tag?: Tag;
  after?: Aftermath;
  /** Where the person is said to come from, next to the name: "Kentucky’s Hal Rogers", "Adrian Smith of Nebraska". */
  from?: { state?: string; place?: string; text: string };
  /** The district behind the name in a list or a table; see `district-behind.ts`. */
  district?: string;
  /** Evidence against, seen next to this place. */
  kin: boolean;
  credit: boolean;
  /** Described as somebody who is no official; see `described.ts`. */
  described?: Described;
  /** The description leads to the name, as an introduction does: "the ranger, Pat Murray,". */
  byRole?: boolean;
  /** What a column of private people’s news says of it; see `private-news.ts`. */
  news?: PrivateNews;
  /** Called as only women or only men are: "Ms. Hill". */
  gender?: Gender;
  /** A wife, a husband or a couple is spoken of near the name. */
  ofCouple: boolean;
  /** Told apart in Chinese by whose or which it is: "賓頓的Brown", "另一位Brown". */
  setApart?: boolean;
  /** "the other Sam Low": a namesake, in passing. */
  another?: boolean;
  /** The text says that this is not the official; see `denial.ts`. */
  denied: boolean;
  /** The sentence tells of a lawmaker's work: "voted", "cosponsored". */
  legislates: boolean;
  /** Does what people do in news: "Schoesler: Ritzville needs", "Thune sets", "said Liias". */
  acts: boolean;
  /** Stands between a quotation and a verb of speech: "“I asked,” Chapman said". */
  isQuoted: boolean;
  /** An unknown capital word right before the given names: "Mary Patty Murray". */
  stray: boolean;
  /** It stands on a line of nothing but capitalised words: a tag, the label of a topic or a picture. */
  onLabel?: boolean;
  /** How doubtful a bare surname is here; see `doubts`. A slight doubt gives way to an introduction in the same block. */
  doubt?: Doubt;
  /** It stands in a row of surnames alone that colleagues bear; see `together.ts`. */
  together?: Together;
  /** It stands in the lines right below the page's headline, which the story explains. */
  inDeck?: boolean;
  lastFirst: boolean;
  inQuote: boolean;
}

/** Whether an office stands before the name. */
export const isTitled = ({ title }: Sighting): boolean => (title?.meaning.roles.length ?? 0) > 0;

/** Whether an office or a party stands beside the name. */
export const speaksForOffice = ({ after, tag, title }: Sighting): boolean =>
  tag !== undefined || ((title ?? after)?.meaning?.roles.length ?? 0) > 0;

/** A run, read. */
export interface ReadRun {
  words: Word[];
  /** Most longer words begin with a capital: a headline in title case, or all capitals. */
  titleCase: boolean;
  /** A line of its own that is no sentence: a headline, a teaser, an author's name. What stands around it may be other stories. */
  line: boolean;
  /** What its words are signs of. */
  signs: readonly Sign[];
  /** Different words of public affairs in it. */
  civic: ReadonlySet<string>;
  /** It tells of a private life, and says nothing of public affairs. */
  isPrivate: boolean;
  sightings: Sighting[];
}
