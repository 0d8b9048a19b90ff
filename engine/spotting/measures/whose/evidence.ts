/**
 * Evidence of whose a measure is: what stands around the measure, how much each kind weighs, and the sum for each jurisdiction.
 */
import type { PackId } from '../../../identifiers';
import type { Reason } from '../../types';

/** How much each kind of evidence weighs. The words beside the number go before the outlet, the outlet before the article's drift. */
export const weights = {
  owns: 40,
  besides: 12,
  subject: 7,
  clauseFirm: 4,
  clauseNamed: 3,
  clauseWeak: 1,
  afterFirm: 3,
  afterNamed: 2.5,
  earlierInRun: 2.5,
  heading: 3,
  row: 6,
  officials: 3,
  officialsBeside: 2,
  outlet: 3,
  secondOutlet: 2,
  dateline: 3,
  drift: 2,
  soleState: 2,
  decided: 2,
  sameNumber: 4,
  stagedForm: 4,
  rareNumber: 1,
  rareSeries: 4,
  federalForm: 4,
  federalArticle: 3,
};

export interface Surroundings {
  run: number;
  /** Offsets of the sentence in the run. */
  sentence: { start: number; end: number };
  text: string;
  /** Whether the article writes of other measures as only Congress does. */
  federalArticle: boolean;
  /** The state in its row of a table, or in the heading over it. */
  over?: PackId | undefined;
  isInTable: boolean;
  /** The jurisdiction of all officials named in the run, where it is one. */
  present?: PackId | undefined;
  /** Officials named in the article, by jurisdiction. */
  company: Readonly<Record<PackId, number>>;
  /** Measures of the article that are decided, by jurisdiction. */
  decided: Readonly<Record<PackId, number>>;
  /** Jurisdiction decided for this kind and number elsewhere in the article. */
  sameNumber?: PackId;
}

/** Sum of the evidence for a jurisdiction; `near` if some of it stands in the sentence itself. */
export type Evidence = Map<PackId, { sum: number; near: boolean; reasons: { weight: number; reason: Reason }[] }>;

/** Adds to the evidence for a jurisdiction, with what the reader is told of it. */
export function add(evidence: Evidence, state: PackId, weight: number, reason?: Reason, near = false): void {
  const entry = evidence.get(state) ?? { sum: 0, near: false, reasons: [] };
  entry.sum += weight;
  entry.near ||= near;
  // The number of a Senate bill is told of once.
  const isTold = entry.reasons.some((told) => told.reason.code === reason?.code && reason?.code === 'number-band');
  if (reason && weight > 0 && !isTold) entry.reasons.push({ weight, reason });
  evidence.set(state, entry);
}
