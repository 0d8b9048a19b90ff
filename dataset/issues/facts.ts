/** What the official sources say of a measure, as far as it tells what the measure is about. */
import * as z from 'zod/mini';
import type { PackId } from '../../engine/identifiers';

export interface MeasureFacts {
  readonly state: PackId;
  /** HB, SJR, HRES … */
  readonly kind: string;
  readonly title: string;
  readonly longTitle?: string;
  readonly otherTitles: readonly string[];
  /** In order of referral. */
  readonly committees: readonly { readonly chamber: string; readonly name: string }[];
  /** Chapters of the state's code that it would change: 59.18. */
  readonly sections: readonly string[];
  /** The legislature's own subject words. */
  readonly subjects: readonly string[];
}

export type Titles = Pick<MeasureFacts, 'title' | 'longTitle' | 'otherTitles'>;

/** As the record of a session has it. */
export interface Titled {
  readonly title: string;
  readonly description?: string;
}

/** What a source says beyond a measure's own record. */
export type MoreFacts = Omit<MeasureFacts, 'state' | 'kind' | 'subjects'>;

/**
 * Where in a title words stand, which tells how much they say of what the measure is about: the head (what it relates to),
 * the law it changes, a name given to it, and the rest.
 */
export type Zone = 'head' | 'rest' | 'law' | 'name';

export interface TitlePart {
  readonly zone: Zone;
  readonly text: string;
}

/** Referrals as sources have them: chamber and committee. */
export const Referrals = z.array(z.tuple([z.string(), z.string()]));

export const named = (pairs: z.infer<typeof Referrals>): MeasureFacts['committees'] =>
  pairs.map(([chamber, name]) => ({ chamber, name }));

/** @param session `wa/2025-2026`. @param bill "HB 1217". */
export const keyOf = (session: string, bill: string): string => `${session}/${bill.replace(' ', '/')}`;
