/** What cards of every kind are made of: links, offices, how old a fact is, and what an organisation says. */
import type { IsoDate, MentionKey } from '../../identifiers';
import type { IssueId } from '../../issues';
import type { ContactOffice, OfficeRole } from '../../release/packs';
import type { Reason } from '../../spotting/types';
import type { Said } from '../editorial-claims';

/** The page's part in a card: what else it names, and when it was published. */
export interface CardPage {
  /** All keys marked on the page, in order of first mention. */
  keys: readonly MentionKey[];
  published?: IsoDate;
  /** The issue that the page's own words tell, where they do: see engine/page/subject.ts. */
  issue?: IssueId;
}

/** A link by id: the page side never holds an address it could be made to open; the background looks it up again. */
export interface CardLink {
  id: string;
  kind:
    | 'call'
    | 'email'
    | 'form'
    | 'page'
    | 'comment'
    | 'source'
    | 'measure'
    | 'law'
    | 'site'
    /** A council's: its meetings, how its members voted, the law of open meetings. */
    | 'meetings'
    | 'roll'
    | 'rule';
  /** What is shown besides the kind's own label: a phone number, an address, a publisher. */
  detail?: string;
  /** Which of the official's offices a call reaches. */
  office?: Pick<ContactOffice, 'kind' | 'label'> & { miles?: number };
}

/** An office in words' raw material; the view puts it into the interface language. */
export interface OfficeLine {
  role: OfficeRole;
  jurisdiction: string;
  state?: string;
  district?: string;
  party?: string;
  start?: IsoDate;
  end?: IsoDate;
}

/** The organisation's opinion. Never without its reason. */
export interface StanceLine {
  id: string;
  organisation: string;
  position: 'supports' | 'opposes' | 'watching';
  reason: Said;
  reviewed: IsoDate;
  source: CardLink;
}

/** An organisation's ask that is open: opinion, like a stance. */
export interface AskLine {
  id: string;
  organisation: string;
  title: Said;
  /** ms since 1970. */
  closes: number;
}

/** What can be done now. Clocks count from `at`, ms since 1970. */
export interface OpenNow {
  at?: number;
  asks?: AskLine[];
}

/** What a card claims, each kind with an age of its own. */
export const claims = ['votes', 'status', 'office', 'contacts'] as const;
export type Claim = (typeof claims)[number];

/** How old what is told is. */
export interface Dated {
  /** The oldest of the days for which what is shown was checked. */
  asOf: IsoDate;
  /** The day of each kind of claim, where they are not all of one day. */
  claims?: { of: Claim; asOf: IsoDate }[];
  /** They are older than a reader would think. */
  isOld?: boolean;
}

/** What every card has. */
export interface CardBase extends Dated {
  key: MentionKey;
  why: Reason[];
  sources: { publisher: string; link: CardLink; retrieved: IsoDate }[];
}
