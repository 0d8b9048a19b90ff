/**
 * The data of the active release, as far as it is loaded. Engine functions take it as a parameter;
 * `browser/store` decides what to load when.
 */
import type { IsoDate, IsoInstant, PackId } from '../identifiers';
import type { RecordReader } from '../record/reader';
import type { EditorialFile } from './editorial';
import type { Pack } from './packs';

/** Which release this is, and since when. */
export interface ReleaseInfo {
  /** Grows with each release; the bundled packs have one too. */
  version: number;
  issued: IsoInstant;
  /** The newest day for which any of its facts was checked. */
  asOf: IsoDate;
  /** `bundled` until a refresh has succeeded. */
  origin: 'bundled' | 'feed';
}

export interface LoadedRelease {
  info: ReleaseInfo;
  packs: Readonly<Record<PackId, Pack>>;
  /** Measures, votes and what is known of officials besides their names and offices. */
  record: RecordReader;
  editorial?: EditorialFile;
  /** Claim ids taken back since the files were made. Nothing that carries one of them is shown. */
  withdrawn: readonly string[];
}
