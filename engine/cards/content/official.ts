/** What the card of an official says. */
import type { IsoDate } from '../../identifiers';
import type { ActCounts, OnIssue, Position } from './acts';
import type { CardBase, CardLink, OfficeLine, OpenNow } from './basics';

/** What can be done about a council or county board. */
export interface LocalLines {
  /** `wa/spokane`, `wa/spokane-county`. */
  place: string;
  /** The next regular meetings by its own rule, which holidays change; the hour is local. */
  next?: { days: IsoDate[]; at: string };
  /** Where it meets, as printed. */
  where?: string;
  /** Where a law has agendas published ahead, and people heard: so many hours. */
  agendaHours?: number;
  links: CardLink[];
}

export interface OfficialCard extends CardBase, OpenNow {
  kind: 'official';
  name: string;
  /** Office on the article's day, where that differs from today's. */
  then?: OfficeLine;
  /** Office today; absent for a person who has left office as far as the data knows. */
  now?: OfficeLine;
  /** The last office known, for a person without one today. */
  last?: OfficeLine;
  /** Set where a term has ended, or may have, since the facts were checked: nobody can say who holds the seat. */
  unconfirmed?: boolean;
  /**
   * Acts on this story's measures, measure by measure in the page's order. The first on each measure stands for the
   * position on it; in an older story that is what was done by its day.
   */
  inThisStory: Position[];
  /** Acts on other measures of the one or two issues that this story is about. */
  onIssues: OnIssue[];
  /** The newest acts on any other measure, one for each. */
  latest: Position[];
  /** First and last day of the roll calls of their chamber that the data has while they sat, in the session of `counts`. */
  votesKnown?: { from: IsoDate; to: IsoDate };
  /** Absent for people whose acts the data does not have. */
  counts?: ActCounts & { session: string };
  committees: { name: string; role?: string }[];
  /** Empty for people who no longer hold office. */
  contacts: CardLink[];
  /** The office's own address, as printed. */
  address?: string;
  /** There for an office of a city or county. */
  local?: LocalLines;
}

/** Today's office or else the last one known, and whether it's sure. */
export type OfficialHeld = Pick<OfficialCard, 'now' | 'last' | 'unconfirmed'>;
