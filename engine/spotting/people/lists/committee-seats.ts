/**
 * Who leads a committee, as lists of hearings say it: "House Transportation (Fey, chair), 4 p.m.", "Senate Law & Justice
 * (Chair: Dhingra)", or on lines below the committee's name: "Chair: Fey", "Ranking member: Barkis".
 */
import type { OfficeRole } from '../../../release/packs';
import type { TextRun } from '../../types';
import type { ReadRun, Sighting } from '../beside/sighting';
import { stateNamed } from '../words/states';
import { eitherChamber, lower, upper } from '../titles/offices';
import { officeOf } from '../titles/title-meaning';

const role =
  '(?:(?:vice|co)[ -]?)?chair(?:man|woman|person)?(?: presiding)?|(?:assistant )?ranking(?: minority)?(?: member)?|presiding(?: member| officer)?';
const roleBehind = new RegExp(`^(?:,| [–—-])? (?:the )?(?:${role})(?=\\s*(?:[);,.:|–—]|$))`, 'i');
const roleBefore = new RegExp(`(?:^|[\\n\\u2028.;,(|•–—])\\s*(?:${role})\\s?[:–—]?\\s(?:\\p{Lu}\\. ?)?$`, 'iu');
const roleAlone = new RegExp(`^\\s*(?:${role})s?\\s*$`, 'i');
const labelBefore = new RegExp(`(?:^|[\\n\\u2028.;,|•–—])\\s*(?:${role})\\s?[:–—]\\s$`, 'iu');

/** "House Transportation", "Senate Committee on Ways & Means", "Senate Early Learning & K-12 Education". */
const part = '(?:\\p{Lu}[\\p{L}\\d’-]*,?|&|and)';
const name = `(?<committee>(?:House|Senate|Joint) (?:(?:Standing )?Committee on )?${part}(?: ${part}){0,8})`;
/** What committees of lawmakers end in: "House Community Choir" sings. */
const subject =
  /\s(?:Administration|Affairs|Aging|Agriculture|Appropriations|Budget|Business|Care|Commerce|Conservation|Defense|Development|Education|Elections|Energy|Entrepreneurship|Environment|Ethics|Finance|Forestry|Government|Health|Housing|Infrastructure|Insurance|Intelligence|Judiciary|Justice|Labor|Means|Oversight|Pensions|Policy|Protection|Reform|Relations|Resources|Review|Rules|Safety|Science|Security|Services|Standards|Taxation|Technology|Trade|Transportation|Veterans|Welfare|Wellness|Workforce|Works)(?: (?:Subc|C)ommittee)?,?$/;
/** Not "Opera House Health": nothing with a capital stands before, but the state, a day or an article. */
const before =
  '(?:^|[^\\p{L}\\s]\\s*|[\\n\\u2028]|(?:^|\\s)(?:\\p{Ll}+|The|In|At|On|State|(?<state>Washington|Idaho|Oregon)|Monday|Tuesday|Wednesday|Thursday|Friday|[ap]\\.m\\.)\\s)';
const committeeAtEnd = new RegExp(`${before}${name}(?:, \\d{1,2}(?::\\d\\d)? [ap]\\.?m\\.?)?\\s*$`, 'u');
const committeeAtStart = new RegExp(`(?:^|[\\n\\u2028])[^\\p{L}\\n\\u2028]*${name}`, 'gu');
const labelAtStart = new RegExp(`^\\s*(?:${role})\\s?[:–—]`, 'iu');

/** Most characters from the bracket's opening to a name in it, of a committee's name, and of a line that is one. */
const longest = 90;
/** So much of a run before a name is looked at for lines. */
const reachOfRun = 500;
/** So many lines above may tell the committee. */
const linesAbove = 3;

const offices: Record<string, readonly OfficeRole[]> = { House: lower, Senate: upper, Joint: eitherChamber };

/** A committee's name, and its state where that stands before. */
interface Named {
  committee: string;
  state?: string;
}

/** Whether a committee's role stands beside a name, whatever is around. */
export const isBesideRole = (text: string, start: number, end: number): boolean =>
  roleBehind.test(text.slice(end, end + 40)) || roleBefore.test(text.slice(Math.max(0, start - 40), start));

/** Gives surnames beside a committee's name and role the offices of its chamber. */
export function committeeSeats(runs: readonly TextRun[], read: readonly ReadRun[]): void {
  const rows = new CommitteeRows(runs);
  for (const [at, { sightings }] of read.entries())
    for (const sighting of sightings) {
      if (sighting.otherGiven || (sighting.title !== undefined && !sighting.title.meaning.neutral)) continue;
      const run = runs[at] as TextRun;
      const committee = isBesideRole(run.text, sighting.start, sighting.end)
        ? (committeeAround(run.text, sighting) ?? committeeAbove(runs, at, sighting))
        : rows.of(run, sighting);
      if (committee !== undefined && subject.test(committee.committee)) seat(sighting, committee);
    }
}

function seat(sighting: Sighting, { committee, state }: Named): void {
  const roles = offices[committee.split(' ')[0] as string] as readonly OfficeRole[];
  sighting.title = { meaning: officeOf(roles), text: committee, notNow: false, ...(state !== undefined && { state }) };
  sighting.listed = true;
  delete sighting.doubt;
}

function namedBy(match: RegExpMatchArray): Named {
  const { committee = '', state } = match.groups ?? {};
  const code = state && stateNamed(state.toLowerCase());
  return { committee, ...(code && { state: code }) };
}

/** The committee before the bracket or the dash behind which the name stands. */
function committeeAround(text: string, { start }: Sighting): Named | undefined {
  const before = text.slice(Math.max(0, start - longest), start);
  const open = before.lastIndexOf('(');
  const isInside = open >= 0 && !before.includes(')', open);
  const dash = isInside ? undefined : /\s?[—–|:]\s(?:\p{Lu}\. ?)?$/u.exec(before)?.index;
  const match = committeeAtEnd.exec(before.slice(0, isInside ? open : (dash ?? 0)));
  return match === null ? undefined : namedBy(match);
}

/** The committee that a line of the run before the name begins with, or one of the lines above. */
function committeeAbove(runs: readonly TextRun[], at: number, { start }: Sighting): Named | undefined {
  const before = (runs[at] as TextRun).text.slice(Math.max(0, start - reachOfRun), start);
  if (!labelBefore.test(before.slice(-longest))) return undefined;
  for (let line = at; line >= 0 && line >= at - linesAbove; line -= 1) {
    const { text } = runs[line] as TextRun;
    const said = line === at ? before : text;
    if (said.length > longest && line < at) return undefined;
    const committee = [...said.matchAll(committeeAtStart)].at(-1);
    if (committee !== undefined) return namedBy(committee);
    // Between them stand only other roles; "Rotary Club" begins something else.
    if (!labelAtStart.test(text)) return undefined;
  }
  return undefined;
}

/** The committees of a table's rows, and the columns of those who lead them. */
class CommitteeRows {
  private readonly columns = new Set<string>();
  private readonly committees = new Map<string, Named>();

  constructor(runs: readonly TextRun[]) {
    for (const { cell, text } of runs) {
      if (cell === undefined || text.length > longest) continue;
      if (cell.head && roleAlone.test(text)) this.columns.add(`${cell.table}/${cell.column}`);
      const committee = cell.head ? undefined : [...text.matchAll(committeeAtStart)][0];
      if (committee !== undefined) this.committees.set(`${cell.table}/${cell.row}`, namedBy(committee));
    }
  }

  /** The committee of the row, if the name fills the cell of who leads it. */
  of({ cell, text }: TextRun, { start, end }: Sighting): Named | undefined {
    const fills = cell !== undefined && text.slice(0, start).trim() === '' && /^[\s.]*$/.test(text.slice(end));
    if (!fills || !this.columns.has(`${cell.table}/${cell.column}`)) return undefined;
    return this.committees.get(`${cell.table}/${cell.row}`);
  }
}
