/**
 * What a title says about its bearer.
 */
import type { OfficeRole } from '../../../release/packs';

export type Level = 'us' | 'state' | 'local';

/** What a title says about its bearer. */
export interface TitleMeaning {
  /** Offices that go by it; empty for a title that tells no office ("Democrat", "Mr."). */
  roles: readonly OfficeRole[];
  plural: boolean;
  /** An office or occupation that no official in the rosters has by that name: "coach", "judge", "actor". */
  foreign: boolean;
  /** Said of any office-holder, or a courtesy: neither for nor against. */
  neutral: boolean;
  /** Said of the head of a state's department: no office of the rosters, but one that officials come from or go to. */
  appointed?: boolean;
  /** Said of the one who presides over a House: see `presidedOver`. */
  presides?: boolean;
  level?: Level;
  party?: 'd' | 'r' | 'i';
}

/** What a title says that stands for offices, and for whatever else is told of it. */
export const officeOf = (roles: readonly OfficeRole[], more?: Partial<TitleMeaning>): TitleMeaning => ({
  roles,
  plural: false,
  foreign: false,
  neutral: false,
  ...more,
});
