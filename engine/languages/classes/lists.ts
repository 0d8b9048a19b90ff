import type { Words } from '../language';

/** Words of lists and tables of names. */
export interface ListWords {
  /** Labels of roll calls and of sponsor lines, before a colon: "Yeas", "cosponsors". */
  rollCalls: Words;
  /** Members of other bodies, by what their lists call them: "Present: Trustees Murphy, Bennett". */
  otherMembers: Words;
  /** Between a name and its place: "of". */
  ofPlace: Words;
  /** Heads over a column of names that say no office: "Member", "prime sponsor". */
  headsOfNames: Words;
  /** Heads over delegates, whom clubs, parties and unions have as well. */
  headsOfDelegates: Words;
  /** Heads over a column of grades and the like: "Low" below them is nobody. */
  headsOfGrades: Words;
  /** Between the last two surnames of a row. */
  rowJoints: Words;
  /** Behind these people stand: "written to Newhouse, Murray and Cantwell"; not "at Murray and Hill". */
  beforePeople: Words;
  /** Behind surnames of places and firms: "Murray and Hill law offices". */
  sharedNames: Words;
  /** Crime, games, weddings: who stands together there has other colleagues. */
  elsewhere: Words;
}
