/**
 * The whole history of a measure of Congress → its steps with their days, by a reviewed table. Most lines are procedure
 * that moves nothing: what no row names says nothing. Passages stand twice in the source, in the clerk's words and once
 * more behind "Passed/agreed to in": only the second counts.
 */
import type { Chamber } from '../../../engine/release/records';
import type { Step } from '../shape';
import { behind } from './committees';

/** Day, acting chamber ("" where the source names none) and words; the oldest first. */
export type Action = readonly [day: string, chamber: string, line: string];

const referral = /\b[Rr]eferred to the (?:House |Senate )?Committee on (.+?)(?:\.|$)/;

/** Line → letter; "" for lines that sound like a step of the measure and are none. */
const rows: readonly (readonly [line: RegExp, letter: string])[] = [
  [/^(?:Introduced|Submitted) in (?:the )?(?:House|Senate)\b/, 'A'],
  [/^Passed\/agreed to in House\b/, 'h'],
  [/^Passed\/agreed to in Senate\b/, 's'],
  [/^Failed of passage\/not agreed to in House\b/, 'x'],
  [/^Failed of passage\/not agreed to in Senate\b/, 'y'],
  [/^Presented to President\./, 'E'],
  [/^Signed by President\./, 'G'],
  [/^Vetoed by President\./, 'V'],
  [/^Became (?:Public|Private) Law No/, 'L'],
  // Amendments between the chambers: another vote on the whole.
  [
    /^Resolving differences -- House actions: .*(?:agree(?:d)? to (?:the )?Senate amendment.*(?:Agreed|pursuant)|concur in)/,
    'h',
  ],
  [/^Resolving differences -- Senate actions: Senate (?:agreed|concurred)/, 's'],
  [/^Indefinitely postponed by Senate|^On motion to table (?:the measure )?Agreed/, 'D'],
  [/^Pursuant to .*, H\. Res\. \d+ is laid on the table\.$|be laid on the table\. Agreed to without objection/, 'D'],
  [/^Subcommittee\b|^Motion to (?:[Dd]ischarge|proceed)|^NOTIFICATION|^Rules Committee Resolution|^Rule H/, ''],
  [/\b[Rr]eported (?:\(Amended\) )?by\b|[Rr]eported an original measure|^Reported adversely/, 'R'],
  [/[Oo]rdered to be [Rr]eported|\b[Dd]ischarged\b|[Pp]laced on (?:the |Senate |Union |House ).*Calendar/, 'R'],
];

/** Resolutions of one chamber alone are adopted by it for good. */
const ownOf: Readonly<Record<string, string>> = { HRES: 'H', SRES: 'S' };

/** @param known names of single committees, by which joint referrals are parted. */
export function stepsFrom(actions: readonly Action[], type: string, known: readonly string[]): Step[] {
  const origin: Chamber = type.startsWith('H') ? 'house' : 'senate';
  const steps: Step[] = [];
  const overridden = new Set<string>();
  for (const [day, acting, line] of actions) {
    const chamber: Chamber = acting === 'House' ? 'house' : acting === 'Senate' ? 'senate' : origin;
    const over = /^Passed (House|Senate) over veto/.exec(line)?.[1];
    if (over && overridden.add(over).size === 2) steps.push({ letter: 'O', day });
    const named = referral.exec(line)?.[1];
    for (const name of named ? behind(named, known) : [])
      steps.push({ letter: 'C', day, committee: { chamber, name } });
    if (named) continue;
    const letter = rows.find(([row]) => row.test(line))?.[1];
    if (!letter) continue;
    const said = 'hs'.includes(letter) ? (ownOf[type] ?? letter) : letter;
    const last = steps.at(-1);
    // Reported, placed on the calendar, ordered: one way out of committee; and a measure is brought in once.
    if ((said === 'R' && last?.letter === 'R') || (said === 'A' && steps.some((step) => step.letter === 'A'))) continue;
    steps.push({ letter: said, day });
  }
  return steps;
}
