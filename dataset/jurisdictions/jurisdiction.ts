/**
 * Where the facts of a state come from: what a build has to know of it beside its descriptor in `engine/jurisdictions`, which
 * ships. A state without such a file has its legislators and executive from the archive of all states.
 */
import type { Command } from 'commander';
import type { PackId } from '../../engine/identifiers';
import type { Hearing } from '../../engine/release/editorial';
import type { Source } from '../../engine/release/packs';
import type { Live } from '../clients/live-folder';
import type { Upstream } from '../clients/upstream/upstream';
import type { MeasureFacts, MoreFacts, Titled, TitlePart, Titles } from '../issues/facts';
import type { Report } from '../packs/report';
import type { RecordsInput } from '../records/input';
import type { SecondReader } from '../records/second-reader';
import type { SessionRecord } from '../records/shape';
import type { SessionFiles } from '../sources/record-files';
import type { Snapshot } from '../sources/snapshot';

/** Who sits, or is about to, on the day of fetching. */
export interface Sitting {
  /** `2025-2026`. */
  readonly biennium: string;
  /** 119. */
  readonly congress: number;
}

/** A legislature's record as it was copied once, by hand, with where it was found. */
export interface CopiedRecord extends SessionFiles {
  readonly source: Source;
}

/** A state of which everything that Open States has is kept: mayors and committees, too. */
export interface InFull {
  /** A member's page that is shown before any other: the legislature's own begins so. */
  readonly memberPage: string;
  /** Its statewide officers are fetched from elsewhere: Open States has the half of them. */
  readonly hasOfficers?: true;
  /**
   * Open States splits the time in one seat only where somebody came to it from another one, most from the other chamber:
   * the part before then says when they came to the legislature, not to this seat. Elsewhere a split is often but
   * another election.
   */
  readonly splitsAtMoves?: true;
  /** Told in the report of a build. @param mayors how many cities' there are. */
  readonly notes: (mayors: number) => readonly string[];
}

/** What the Census calls it, and which files of the snapshot hold its districts. */
export interface MapSources {
  readonly legislative: string;
  /** How finely shapes are drawn, in steps over the state's width: fine enough to agree, coarse enough to ship. */
  readonly grid: number;
  /** ZIPs with their place, county and a point, and the day of the file. */
  readonly zips?: { readonly file: string; readonly asOf: string };
}

/** What this legislature's words tell of a measure's issues, beside its tables in `<id>/issues`. */
export interface Sorting {
  /** Parts its titles as this legislature writes them. */
  readonly parts: (facts: MeasureFacts) => readonly TitlePart[];
  /** A measure's titles, where the record's title and description are not simply the short one and the long one. */
  readonly titles?: (measure: Titled) => Titles;
  /** What is fetched beyond the record, by key of the measure. */
  readonly more?: (snapshot: Snapshot) => ReadonlyMap<string, MoreFacts>;
  /** What a point of its committees' table counts, where that is not what it counts elsewhere. */
  readonly referral?: number;
  /** How its code is cited, and the chapter within a citation: "59.18" of "RCW 59.18.030". */
  readonly code?: { readonly cited: string; readonly chapter: RegExp };
}

export interface JurisdictionSources {
  readonly id: PackId;
  /** What `dataset:fetch -- all` asks for, in this order. */
  readonly fetched: (sitting: Sitting) => readonly Upstream[];
  /** A command of its own for the legislature's own services: a second source, asked one by one. */
  readonly services?: Command;
  readonly inFull?: InFull;
  /** Told in the report of a build. */
  readonly note?: string;
  /** How many files its contacts are dealt out to, where they are too many for one. */
  readonly contactFiles?: number;
  /** Bills, votes and what became of them, session by session. */
  readonly records?: (input: RecordsInput, report: Report) => Promise<readonly SessionRecord[]>;
  /** Reads the votes once more, apart from `records`, to hold the packs against them (`dataset:proof`). */
  readonly secondReader?: SecondReader;
  /** Without it measures have no issues. */
  readonly sorting?: Sorting;
  /** Hosts of the official texts that explanations are written from. Without them there are none. */
  readonly texts?: readonly string[];
  /** Hearings that are announced, where somebody has fetched them. */
  readonly hearings?: (live: Live) => readonly Hearing[];
  readonly map?: MapSources;
}
