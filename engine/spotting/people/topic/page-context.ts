/** What the page around a name tells of public affairs, places and time. */

/** What the page as a whole contributes. */
export interface PageContext {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** States of the outlet and the dateline; empty for national and unknown outlets. */
  readonly homeStates: Pick<ReadonlySet<string>, 'has' | 'size'>;
  /** Whether its dateline is of another country. */
  readonly isAbroad: boolean;
  /** How much the text speaks of a state; 3 is a clear sign. */
  stateWeight(state: string): number;
  /** Whether the text names the place (folded). */
  speaksOf(place: string): boolean;
  /** How much the text is about public affairs; see `civicScore`. */
  readonly civic: number;
  /** Whether it is about the politics of the whole country. */
  readonly national: boolean;
  /** Whether a run is a line of its own, and says nothing of public affairs. */
  isStray(run: number): boolean;
  /** Whether a run tells of a private life, and says nothing of public affairs. */
  isPrivate(run: number): boolean;
  /** Whether a run is of a report of a game. */
  isOfGame(run: number): boolean;
  /** Whether a run is of a column of private people’s news. */
  isOfColumn(run: number): boolean;
}
