import type { Words } from '../language';

/** Words that several stages ask for. */
export interface CommonWords {
  /** Kinship, before or after a name: "wife", "hija". */
  kin: Words;
  /** Before a noun: "the", "her", "una". */
  determiners: Words;
  /** Join the names of a list: "and", "y". */
  connectors: Words;
}
