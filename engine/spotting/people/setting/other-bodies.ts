/**
 * Councils, boards and commissions, whose members have legislators' surnames and vote as these do: "Ayes: Davis, Miller,
 * Moore", "Jurors: Murray, Hill and Smith".
 */
import type { TextRun } from '../../types';

const body =
  /\b(?:(?:city|town|village|tribal|county|student) council|council ?members|school (?:board|district)|board (?:members|of (?:trustees|directors|education|commissioners|supervisors|regents|health|adjustment|appeals))|trustees|regents|(?:planning|county|port|parks?|library|utility) (?:commission(?:ers)?|board)|(?:fire|water|sewer|library|park|port|hospital) district)\b/i;
/** Likewise, but a heading may have them for its subject. */
const gathering = /\b(?:homeowners|jur(?:y|ors)|church|parish|rotary|shareholders)\b/i;
const chamber =
  /\b(?:House|Senate|Senators?|Representatives?|Sens|Reps|Legislature|Congress|lawmakers|legislators|Bill|HB|SB|H\.R)\b/;
/** What the clerks of such bodies write, and those of legislatures do not. */
const minutes =
  /\bmoved\b[^.]{0,80}\bseconded\b|\bSecond(?:ed)? by\b|\bMotion (?:carried|passed|failed|approved)\b|\bapprov\w+ the minutes\b|\b[Mm]inutes of the (?:[\p{L}’'-]+ ){0,4}(?:meeting|board|council|commission)\b/u;
const journal = /\bjournal of the\b/i;
/** Who stands in a list by another part than a lawmaker's. */
export const otherMembers =
  /^(?:trustees?|directors?|regents?|jurors?|judges?|justices?|students?|coach(?:es)?|elders?|deacons?)$/;

/** Blocks above a list whose last heading or words tell whose it is. */
const reach = 12;
/** Of a block, so much is looked at. */
const longest = 4000;

/** Asks of a block whether votes in it are those of such a body. */
export class OtherBodies {
  private isOfMinutes: boolean | undefined;
  private readonly found = new Map<number, boolean>();

  constructor(private readonly runs: readonly TextRun[]) {}

  isOfOther(run: number): boolean {
    let known = this.found.get(run);
    if (known === undefined) this.found.set(run, (known = this.pageIsOfMinutes() || this.isHeadedSo(run)));
    return known;
  }

  /** Whether the page as a whole is such a body’s minutes. */
  private pageIsOfMinutes(): boolean {
    return (this.isOfMinutes ??= (() => {
      const parts = this.runs.map(({ text }) => text.slice(0, longest));
      return parts.some((text) => minutes.test(text)) && !parts.some((text) => journal.test(text));
    })());
  }

  /** Whether the block itself, or the last heading above, speaks of such a body and of no chamber. */
  private isHeadedSo(run: number): boolean {
    for (let at = run; at >= 0 && at > run - reach; at -= 1) {
      const { kind, text } = this.runs[at] as TextRun;
      if (at < run && kind !== 'heading') continue;
      const said = text.slice(0, longest);
      const isOfBody = body.test(said) || (at === run && gathering.test(said));
      if (isOfBody && !chamber.test(said)) return true;
      if (at < run) return false;
    }
    return false;
  }
}
