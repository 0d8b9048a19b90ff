/**
 * The one index over the loaded release that answers every look-up of a card. `recordOver` in this folder makes it from
 * the packs' files; tests make it from a few measures.
 */
import type { MeasureId } from '../cards/measure-key';
import type { IsoDate, OfficialId, PackId } from '../identifiers';
import type { OfficialDetails, Source } from '../release/packs';
import type { FilePath } from '../release/bundle';
import type { Act, Cited, Measure, RollCall } from './model';
import type { NamedMeasure } from './named';
import type { MeasureTitle } from './titles';

/** What an official's acts in the newest session of their pack come to, and from when to when roll calls are known. */
export interface Coverage {
  session: string;
  votesKnown?: { from: IsoDate; to: IsoDate } | undefined;
}

export interface RecordReader {
  /** Everything on a measure; undefined for one that the release has nothing on. */
  measure(id: MeasureId): Measure | undefined;
  /** As far as lists name it: no co-sponsors and no roll calls. Fewer files are read for it. */
  brief(id: MeasureId): Measure | undefined;
  /** A roll call by its id; `measure` is what it was on, if it was on one. */
  rollCall(id: string, measure: MeasureId | undefined): RollCall | undefined;
  /** Measures that are about an issue, among all of theirs. */
  onIssue(issue: string): readonly MeasureId[];
  /** Every recorded act of this official, in no order. */
  acts(official: OfficialId): readonly Act[];
  /** Undefined for people whose acts the release does not have. */
  coverage(official: OfficialId): Coverage | undefined;
  /** Contacts, committees and pages of an official. */
  details(official: OfficialId): (OfficialDetails & Cited) | undefined;
  /** The day for which a file's facts were checked, and where they come from. */
  head(file: FilePath): { asOf: IsoDate; sources: readonly Source[] } | undefined;
  /** What every measure of a pack is called, for finding one; many files are read for it. */
  titles(pack: PackId): readonly MeasureTitle[];
  /** Every measure on record of this kind and number, whatever its session. */
  named(pack: PackId, type: string, number: number): readonly NamedMeasure[];
  /** The members of a committee of this measure's legislature, as far as they are known, the chair first. */
  committee(measure: MeasureId, chamber: string, name: string): readonly OfficialId[];
}
