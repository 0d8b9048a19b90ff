/** What every part of the companion's "Act" is told, and what it may ask for. */
import type { CalendarEntry } from '../../engine/actions/calendar';
import type { IsoDate, MentionKey } from '../../engine/identifiers';
import type { AboutMe } from './AboutMeFields';
import type { DoneLine } from './Done';
import type { Draft, Drafts } from './sheet/drafts';
import type { Texts } from './ScriptWords';

export interface ActFacts {
  /** ms since 1970; grows while the view is open. */
  now: number;
  /** The reader's day. */
  today: IsoDate;
  aboutMe: AboutMe;
  /** What the reader has typed of it and not saved. */
  aboutMeTyped?: AboutMe | undefined;
  /** When the reader is to be reminded of what, by the id of the ask or hearing. */
  reminders: Readonly<Record<string, number>>;
  /** What the reader has begun to write. */
  drafts: Drafts;
  /** What the reader has done. */
  reached: readonly DoneLine[];
}

export interface ActCallbacks {
  /** Keeps what goes into the words. */
  onAboutMe(aboutMe: AboutMe): void;
  /** Keeps what the reader has typed of it until it is saved. */
  onTypeAboutMe(aboutMe: AboutMe): void;
  /** Puts the reader's own facts into words. */
  fill(texts: Texts): Texts;
  onLink(key: MentionKey, link: string): void;
  onCopy(text: string): Promise<void>;
  onDone(entry: Omit<DoneLine, 'at'>): void;
  onCalendar(entry: Pick<CalendarEntry, 'id' | 'summary' | 'start'> & { url: string | undefined }): void;
  onRemind(id: string, at: number, title: string, text: string): void;
  onForget(id: string): void;
  /** Keeps what the reader has typed; undefined forgets it. */
  onDraft(key: string, draft: Draft | undefined): void;
}
