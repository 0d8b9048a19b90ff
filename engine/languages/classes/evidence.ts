import type { Words } from '../language';

/** Words of offices, besides what titles mean. */
export interface EvidenceWords {
  /** What committees and caucuses call their heads: "chair", "whip". */
  chairs: Words;
  /** Heads of committees whom clubs do not have: "ranking member". */
  rankingMembers: Words;
  /** Who runs for an office: "challenger". */
  running: Words;
  /** What many lawmakers are besides: "attorney", "farmer". */
  trades: Words;
}
