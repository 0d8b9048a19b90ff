/**
 * Whose a list, a table or a card is: of pupils, clubs and trades, whose "senators", districts and bills are not ours ("ASUW
 * Senate", "Union stewards"), or of another state ("Oregon voter guide").
 */
import type { TextRun } from '../../types';

/** Places that a run names; see `article/state-cues.ts`. */
export type CuesIn = (run: number) => readonly { state: string; weight: number }[];

/** Bodies that play at lawmaking, wherever the text names them. */
const playedBody =
  /\b(?:AS(?:UW|WSU|EWU|WWU|B)|associated students|(?:students?[’']?|faculty|youth|young|teen|mock|model|junior)[- ](?:senat\w+|lawmakers|government|council|congress|legislat\w+|assembly|court|body|union|state|u\.?n\b)|(?:boys|girls) (?:state|nation)|youth (?:&|and|in) government|moot court|toastmasters)\b|\bcast of\b.*\bmusical\b/i;
/** Clubs, churches and trades that a heading is about; a line of text names them as the place or the host. */
const club =
  /\b(?:faculty|youth|mock|union stewards?|stewards?|teamsters|local \d+|sales(?! tax)|customers?|cast of|musical|(?:little|youth|bowling|softball|soccer) league|lodge|grange|rotary|kiwanis|(?:lions|service|garden|bridge|kennel|stamp) clubs?|lions district|elks|vfw|amvets|american legion|society|auxiliary|beekeepers?|ymca|4-h|ffa|homeroom|honor roll|special education|learning[- ]disabilit\w+|pupils?|class lists?|school groups?|essay|quilt|guild|convention delegates|volunteers?|synod|runners|prayer|church(?:es)?)\b|^\s*(?:the )?(?:cast|students?)\s*:?\s*$/i;
/** "Volunteers by district", "Grange supper": a heading, though the page does not mark it as one; no host and no place. */
const headOfClub =
  /^\s*(?!.*\b(?:by|at|with|will|ends?|hosts?|opens?|welcome|free)\b(?! district))[^,.;:?!\d]{3,40}\s*$/iu;
const ofLawmakers =
  /\b(?:legislatures?|lawmakers?|legislators?|legislative (?:session|update|delegation|town halls?|races?)|congressional delegation|senators and representatives|(?:house|senate) bill|[hs]b \d{4}|town halls?)\b/i;
const ofChamber = /\bstate (?:senators?|representatives?|house|senate)\b/i;
const titled = /\b(?:Sens?|Reps?)\. \p{Lu}/u;

/** Whether a text tells of a legislature: surnames alone stand in many lists. */
export const tellsOfLawmakers = (text: string): boolean =>
  ofLawmakers.test(text) || ofChamber.test(text) || titled.test(text);
/** Politicians stand below a heading that has a club in it, too: "Machinists Local 751 endorses", "How they voted on sales". */
const ofPolitics = /\b(?:endors\w+|voter guide|voted|candidates|congress|democrat\w*|republicans?)\b/i;

/** What a text says of whose a list is. */
type Sign = 'played' | 'club' | 'lawmakers';
function signsIn(text: string, isHeading: boolean): ReadonlySet<Sign> {
  const isShort = text.length <= longestLine;
  const signs = new Set<Sign>();
  if (playedBody.test(text)) signs.add('played');
  if (isShort && club.test(text)) signs.add('club');
  // Below a name of a club, too, stands "State Senator".
  if (ofLawmakers.test(text) || (isHeading && (tellsOfLawmakers(text) || ofPolitics.test(text))))
    signs.add('lawmakers');
  return signs;
}
/** "Model bills in other states" */
const severalStates = /\b(?:(?:in )?other states|across the (?:country|nation)|50 states|state by state)\b/i;
/** Longest line whose words are taken for a heading’s. */
const longestLine = 120;
/** Of a long block, so much is looked at. */
const longest = 2000;
/** Lines of a list that may stand between a name and the head of the list. */
const longestList = 10;

/** "State", over a column of states. */
const headOfStates = /^\s*(?:states?|jurisdictions?|provinces?|countr(?:y|ies)|parliament|legislature)\s*$/i;

/** Asks it of the lines of a page. */
export class ListOwners {
  private readonly signs = new Map<number, ReadonlySet<Sign>>();
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

  /** Whether the line, the line above its list or a heading tells of a body that plays at lawmaking. */
  isPlayed(run: number): boolean {
    const above = this.lineAbove(run);
    return [run, ...this.headingsOf(run), ...(above === undefined ? [] : [above])].some((at) =>
      this.tells(at, 'played'),
    );
  }

  /** Whether it is of such a body, or the heading of a club, and no line or heading tells of lawmakers. */
  isOfClub(run: number): boolean {
    if (this.isPlayed(run)) return true;
    const headings = this.headingsOf(run);
    if ([run, ...headings].some((at) => this.tells(at, 'lawmakers'))) return false;
    if (headings.some((at) => this.tells(at, 'club'))) return true;
    const above = this.lineAbove(run);
    return above !== undefined && headOfClub.test(this.textOf(above)) && this.tells(above, 'club');
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

  /** The line above a table or a list that tells of its body; the lines of a list are short. */
  private lineAbove(run: number): number | undefined {
    const start = this.startOf(run);
    const least = Math.max(0, start === run ? start - longestList : start - 1);
    for (let at = start - 1; at >= least; at -= 1) {
      const { kind, text } = this.runs[at] as TextRun;
      if (kind === 'heading' || text.length > longestLine) return undefined;
      if (kind !== 'nav' && (this.tells(at, 'played') || this.tells(at, 'club'))) return at;
    }
    return undefined;
  }

  private textOf(run: number): string {
    return (this.runs[run] as TextRun).text.slice(0, longest);
  }

  private tells(run: number, of: Sign): boolean {
    const known = this.signs.get(run) ?? signsIn(this.textOf(run), this.runs[run]?.kind === 'heading');
    this.signs.set(run, known);
    return known.has(of);
  }
}
