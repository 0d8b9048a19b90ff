import type { Patterns, Words } from '../language';

/** Words by which a page, a column or a block shows what it is about. */
export interface SettingWords {
  /** Heads of columns of private people’s news, never a headline’s subject: "People on the move", "Marriage licenses". */
  columns: Words;
  /** What headlines are about, too: "Deaths", "Arrests", "Home sales". */
  topics: Words;
  /** In front of a topic that heads a column: "Recent deaths". */
  beforeTopics: Words;
  /** What goes on behind the head of a column: "honor roll for May", "marriage licenses issued". */
  behindColumns: Words;
  /** Words of public affairs in the heads of no such column: "House retirements". */
  publicAffairs: Words;
  /** Heads of other parts of a paper. */
  sections: Words;

  /** What only a game is told with, each kind a sign of its own. */
  innings: Words;
  fielders: Words;
  plays: Words;
  hits: Words;
  football: Words;
  basketball: Words;
  goals: Words;
  seasons: Words;
  athletics: Words;
  rackets: Words;
  /** Results: "beat Ferris 21-7", "a 6-2 win". */
  results: Patterns;
  /** Letters that stand for what players have done, before a dash. */
  boxScores: Patterns;
  /** What opens a score that is one of votes: "Republicans 52, Democrats 47". */
  notTeams: Words;
}
