/** A defence that a unit test holds, and not a case of the lists. */
import type { Edit } from './take-out';

export interface TestedDefence {
  /** The file of the test. */
  test: string;
  /** Words of the test's name. */
  name: string;
  what: string;
  edits: readonly Edit[];
}

/** One that a single edit takes out. */
export const one = (test: string, name: string, what: string, file: string, from: string, to = ''): TestedDefence => ({
  test,
  name,
  what,
  edits: [{ file, from, to }],
});
