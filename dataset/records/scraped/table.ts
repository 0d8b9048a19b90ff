/**
 * What differs between legislatures whose records come in the form of the Open States scrapers. A state is such a table in
 * its own folder; whatever it leaves out is read by the scrapers' own classes (`usual-words.ts`), which say less.
 */
import type { PackId } from '../../../engine/identifiers';
import type { OfficeRole } from '../../../engine/release/packs';
import type { Chamber, Effect, MotionCode } from '../../../engine/release/records';
import type { ScrapedBill } from '../../sources/scraped-session';
import type { Said } from '../../titles/plain-title';
import type { ShareRow } from '../needed';
import type { Measure, Roll } from '../shape';
import type { StepRow } from '../step-table';
import type { ToldRow } from './in-history';
import type { Who } from '../who';

/**
 * Words of a motion, and what it decided; `nothing` for amendments and procedure. A row may count for one chamber alone: as
 * amended by the other chamber is a concurrence, as amended by one's own is the passage.
 */
export type MotionRow = readonly [words: RegExp, code: MotionCode | 'nothing', chamber?: Chamber];

/** Somebody whom the record calls by a title, or by a name that the roster does not have. */
export interface CalledOtherwise {
  readonly chamber: Chamber;
  /** "Mr. Speaker". */
  readonly printed: string;
  /** As the roster has the surname, or the whole name; several where the title went from one to another. */
  readonly name: string | readonly string[];
}

/** What the lines of a bill's own history say of a vote. */
export interface VotesInHistory {
  /** Four counts: yeas, nays, absent, excused. Where it is given, a roll call that contradicts it stops the build. */
  readonly tally?: RegExp;
  /**
   * The yeas of a passage, and maybe the nays. Where it is given, a roll call is one on the whole if the history has as many
   * on that day.
   */
  readonly passed?: RegExp;
  /** What a motion decided where its words do not say it and a line of that day does. The first row that fits counts. */
  readonly told?: readonly ToldRow[];
  /**
   * Groups `yes`, `no` and `absent` with the names of those members: they tell two of one surname apart, and stand in where
   * an event's letters do not make its counts. `excused`, where it is given: members that the counts leave out. `casting`:
   * how whoever presides voted where the votes were equal (AYE or NAY).
   */
  readonly names?: RegExp;
}

/** What a measure is called. */
export type Called = Pick<Measure, 'title' | 'description' | 'short' | 'sortedBy'>;
/** @param said calls a measure by the rule for titles. */
export type Calling = (bill: ScrapedBill, said: (short: string, official: string, act?: string) => Said) => Called;

export interface StateTable {
  readonly id: PackId;
  /** Zone in which moments of the record are days; without it a moment that is another day elsewhere tells none. */
  readonly timeZone?: string;
  /** Sessions as the source names them, and as keys do; others are left out. */
  readonly sessions?: readonly (readonly [named: RegExp, session: string])[];
  /** Identifiers of measures, with groups `type` and `number`, and `tail` for letters behind it. Others are none. */
  readonly numbers?: RegExp;
  /** The legislature has one chamber: it stands in this one's place. */
  readonly single?: Chamber;
  /** Types of measures that one chamber adopts for good. */
  readonly ofOneChamber?: RegExp;
  /** Lines of histories. The first row that fits counts. */
  readonly steps?: readonly StepRow[];
  readonly motions?: readonly MotionRow[];
  /** The tables are of all lines and motions: classes are not asked, and an unknown line is told in the report. */
  readonly isWhole?: true;
  /** The chamber whose deed a line tells, where the source files lines under the wrong one. */
  readonly chamberIn?: (line: string, who: Who) => Chamber | undefined;
  /** The day that a line names, where it is not that of the line. */
  readonly dayIn?: (line: string) => string | undefined;
  /** The law that a line says it has become. @param year of the line; where the table is whole, the first of the session. */
  readonly lawIn?: (line: string, year: number) => Measure['law'];
  /** When a line says that the law takes effect. */
  readonly effectIn?: (line: string) => Effect | undefined;
  /** Measures that go together with one of the other chamber, both as `HB/1217`. @param parse reads an identifier. */
  readonly companions?: (
    bills: readonly ScrapedBill[],
    parse: (printed: string) => { type: string; number: number } | undefined,
  ) => ReadonlyMap<string, string>;
  /** The office that presides over the upper chamber, and votes where it is tied. */
  readonly presides?: OfficeRole;
  /** Parts of a motion's words that say nothing to a reader: numbers of roll calls. */
  readonly unsaid?: RegExp;
  /** The chamber's own number of the day within a motion's words. */
  readonly sequence?: RegExp;
  /** Letters of the scrapers' options, where they are not the usual ones. */
  readonly letters?: Readonly<Record<string, string>>;
  readonly inHistory?: VotesInHistory;
  readonly called?: readonly CalledOtherwise[];
  /** Whoever presides is counted among the yeas and not named: of so many yeas there is no name. */
  readonly unnamed?: number;
  /** The published counts within a motion's words, as groups `yes`, `no` and `other`, where the source counts wrong. */
  readonly counted?: RegExp;
  /** Longer surnames are cut off after so many letters. */
  readonly cut?: number;
  /** Whom a printed name lets vote in a member's place: "Stone (for Hall)". */
  readonly substitute?: (printed: string, chamber: Chamber) => string | undefined;
  readonly titles?: Calling;
  /** The prime sponsor stands by the printed name, put so, and no other is told: nearly all are committees. */
  readonly printedSponsors?: (printed: string) => string;
  readonly shares?: readonly ShareRow[];
  /** What is known of a measure, or of a roll call, beyond its record. */
  readonly measure?: (measure: Measure, session: string) => Measure;
  readonly roll?: (roll: Roll) => Roll;
}

/** `HB 1217` → `HB` and 1217; letters behind a number join the type. */
export function numbered(printed: string, { numbers }: StateTable): { type: string; number: number } | undefined {
  const usual = /^(?<type>[A-Z]{1,8}) ?0*(?<number>\d{1,5})$/;
  const { type, number, tail = '' } = (numbers ?? usual).exec(printed)?.groups ?? {};
  return type && number ? { type: type + tail, number: Number(number) } : undefined;
}

/** The session of keys that a source's session is part of. */
export function sessionOf(named: string, { sessions }: StateTable): string | undefined {
  const rows = sessions ?? [[/^\d{4}(?:-\d{4})?$/, '$&'] as const];
  const row = rows.find(([one]) => one.test(named));
  return row && named.replace(row[0], row[1]);
}
