/**
 * Whose a list, a table or a card is: of pupils, clubs and trades, whose "senators", districts and bills are not ours ("ASUW
 * Senate", "Union stewards"), or of another state ("Oregon voter guide").
 */
import type { TextRun } from '../../types';

/** Places that a run names; see `article/state-cues.ts`. */
export type CuesIn = (run: number) => readonly { state: string; weight: number }[];

/** Bodies that play at lawmaking, and those of clubs, wherever the text names them. */
const playedBody =
  /\b(?:AS(?:UW|WSU|EWU|WWU|B)|associated students|(?:students?[’']?|faculty|youth|teen|mock|model|junior)[- ](?:senat\w+|government|council|congress|legislat\w+|assembly|court|body|union|state|un)|(?:boys|girls) (?:state|nation)|youth (?:&|and|in) government|ymca|moot court|toastmasters|teamsters|grange|homeroom|4-h|ffa|honor roll|special education|learning[- ]disabilit\w+)\b/i;
/** Words that tell it in a heading or a short line, where an article’s sentence may use them of anything. */
const club =
  /\b(?:faculty|youth|mock|union stewards?|stewards?|local \d+|sales(?! tax)|customers?|cast of|musical|(?:little|youth|bowling|softball|soccer) league|lodge|rotary|kiwanis|lions club|elks|vfw|pupils?|class lists?|school groups?|essay|quilt|guild|convention delegates|volunteers?|synod|runners|prayer|church(?:es)?)\b|^\s*(?:the )?(?:cast|students?)\s*:?\s*$/i;
/** "Model bills in other states" */
const severalStates = /\b(?:(?:in )?other states|across the (?:country|nation)|50 states|state by state)\b/i;
/** Longest line whose words are taken for a heading’s. */
const longestLine = 120;
/** Of a long block, so much is looked at. */
const longest = 2000;
/** Blocks around a line that tell of its list. */
const above = 10;
const below = 2;

/** "State", over a column of states. */
const headOfStates = /^\s*(?:states?|jurisdictions?|provinces?|countr(?:y|ies)|parliament|legislature)\s*$/i;

/** Asks it of the lines of a page. */
export class ListOwners {
  private readonly clubs = new Map<number, boolean>();
  private readonly others = new Map<string, boolean>();
  /** For each run the last heading above, and the first block of its table. */
  private readonly headings: number[] = [];
  private first = -1;
  private readonly tables = new Map<number, number>();
  private readonly ofStates = new Set<number>();

  constructor(
    private readonly runs: readonly TextRun[],
    private readonly cuesIn: CuesIn,
  ) {
    let heading = -1;
    for (const [at, { cell, kind, text }] of runs.entries()) {
      if (kind === 'heading' && text.trim() !== '') heading = at;
      if (this.first < 0) this.first = heading;
      this.headings.push(heading);
      if (cell === undefined) continue;
      if (!this.tables.has(cell.table)) this.tables.set(cell.table, at);
      if (cell.head && headOfStates.test(text)) this.ofStates.add(cell.table);
    }
  }

  /** Whether the table tells of each row of which state it is. */
  hasStates(run: number): boolean {
    const table = this.runs[run]?.cell?.table;
    return table !== undefined && this.ofStates.has(table);
  }

  /** Whether the line, the lines around it or the heading above tell of a club or a play. */
  isOfClub(run: number): boolean {
    const start = this.startOf(run);
    if (this.tellsOfClub(run)) return true;
    for (let at = Math.max(0, start - above); at <= start + below && at < this.runs.length; at += 1)
      if (this.tellsOfClub(at)) return true;
    return this.headingsOf(run).some((at) => this.tellsOfClub(at));
  }

  /** Whether the line, the line above its table or a heading names another state and not this one. */
  isOfOtherState(run: number, own: string): boolean {
    const start = this.startOf(run);
    const asked = [run, ...(start === run ? [] : [start - 1]), ...this.headingsOf(run)];
    return asked.some((at) => at >= 0 && this.namesOther(at, own));
  }

  private namesOther(run: number, own: string): boolean {
    const key = `${run}/${own}`;
    let known = this.others.get(key);
    if (known === undefined) {
      const states = new Set(this.cuesIn(run).flatMap(({ state, weight }) => (weight >= 2 ? [state] : [])));
      states.delete('us');
      const isNamed = this.cuesIn(run).some(({ state }) => state === own);
      known = !isNamed && (states.size > 0 || severalStates.test((this.runs[run] as TextRun).text.slice(0, longest)));
      this.others.set(key, known);
    }
    return known;
  }

  private startOf(run: number): number {
    const table = this.runs[run]?.cell?.table;
    return table === undefined ? run : (this.tables.get(table) ?? run);
  }

  /** The heading above, and the page’s first. */
  private headingsOf(run: number): number[] {
    const last = this.headings[run] ?? -1;
    return [last, this.first].filter((at) => at >= 0 && at <= run);
  }

  private tellsOfClub(run: number): boolean {
    let known = this.clubs.get(run);
    if (known === undefined) {
      const text = (this.runs[run] as TextRun).text.slice(0, longest);
      known = playedBody.test(text) || (text.length <= longestLine && club.test(text));
      this.clubs.set(run, known);
    }
    return known;
  }
}
