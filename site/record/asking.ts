import type { PackId } from '../../engine/identifiers';
import type { LoadedRelease } from '../../engine/release/release';
import type { Base } from '../shared/release';

/** The record as its pages ask it: only the files that an answer needs are fetched. */
export interface Asking {
  base: Base;
  today: string;
  ask<T>(question: (release: LoadedRelease) => T): Promise<T>;
  /** The same where the question goes through every bill. */
  askBroad<T>(question: (release: LoadedRelease) => T): Promise<T>;
  /** The same through every bill of one pack. */
  askOf<T>(pack: PackId, question: (release: LoadedRelease) => T): Promise<T>;
}
