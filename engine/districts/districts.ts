/**
 * Which districts a reader lives in. It stays in the extension's own storage: no content script ever sees it.
 */
import type { PackId } from '../identifiers';

/** Every part is optional: a reader may give only what they want to. */
export interface Districts {
  /** `wa`. */
  state?: PackId;
  /** "3": upper and lower chamber where one map serves both (Washington); else the upper chamber's. */
  legislative?: string;
  /** Lower chamber's district, where it differs. */
  legislativeLower?: string;
  /** "5". */
  congressional?: string;
  /** "spokane": with `council` and `commissioner` where known. */
  city?: string;
  council?: string;
  county?: string;
  commissioner?: string;
  /** Boundaries' vintage that the choice rests on: `2024` lines, `119` for Congress. */
  vintage?: string;
}
