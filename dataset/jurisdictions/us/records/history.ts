/**
 * The whole history of a measure of Congress → its steps with their days, by a reviewed table. Most lines are procedure
 * that moves nothing: what no row names says nothing. Passages stand twice in the source, in the clerk's words and once
 * more behind "Passed/agreed to in": only the second counts.
 */
import type { Chamber } from '../../../../engine/release/records';
import type { Roll, Step } from '../../../records/shape';
import { behind } from './committees';
import { fromRolls, ownOf } from './from-rolls';

/** Day, acting chamber ("" where the source names none) and words; the oldest first. */
export type Action = readonly [day: string, chamber: string, line: string];

const referral = /\b[Rr]eferred to the (?:House |Senate )?Committee on (.+?)(?:\.|$)/;

/** Line → letter; "" for lines that sound like a step of the measure and are none. */
const rows: readonly (readonly [line: RegExp, letter: string])[] = [
  // A motion to suspend the rules that fails leaves the measure where it was.
  [/^Failed of passage\/not agreed to in House:? On motion to suspend the rules\b/, ''],
  [/^Passed\/agreed to in House\b/, 'h'],
  [/^Passed\/agreed to in Senate\b/, 's'],
  [/^Pursuant to .* is considered passed House\b/, 'h'],
  [/^Failed of passage\/not agreed to in House\b/, 'x'],
  [/^Failed of passage\/not agreed to in Senate\b/, 'y'],
  [/^Presented to President\./, 'E'],
  [/^Signed by President\./, 'G'],
  [/^Vetoed by President\./, 'V'],
  [/^Became (?:Public|Private) Law No/, 'L'],
  // Amendments between the chambers: another vote on the whole.
  [
    /^Resolving differences -- House actions: .*(?:\bagreed? to (?:the )?Senate amendment.*(?:Agreed|pursuant)|concur in)/,
    'h',
  ],
  [/^Resolving differences -- Senate actions: Senate (?:agreed|concurred)/, 's'],
  [/^Indefinitely postponed by Senate|^On motion to table (?:the measure )?Agreed/, 'D'],
  [/^Pursuant to .*, H\. Res\. \d+ is laid on the table\.$|be laid on the table\. Agreed to without objection/, 'D'],
  [/^Subcommittee\b|^Motion to (?:[Dd]ischarge|proceed)|^NOTIFICATION|^Rules Committee Resolution|^Rule H/, ''],
  [/\b[Rr]eported (?:\(Amended\) )?by\b|[Rr]eported an original measure|^Reported adversely/, 'R'],
  [/[Oo]rdered to be [Rr]eported|\b[Dd]ischarged\b|[Pp]laced on (?:the |Senate |Union |House ).*Calendar/, 'R'],
];

/**
 * @param introduced the day that it was brought in: a measure that a committee wrote itself has no line for it.
 * @param known names of single committees, by which joint referrals are parted.
 */
export function stepsFrom(
  actions: readonly Action[],
  type: string,
  introduced: string | null,
  known: readonly string[],
): Step[] {
  const origin: Chamber = type.startsWith('H') ? 'house' : 'senate';
  // What is agreed to on the day on which it is brought in stands before that in the source.
  const steps: Step[] = introduced ? [{ letter: 'A', day: introduced }] : [];
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
    // Ordered, reported, placed on the calendar: one way out of committee.
    if (said === 'R' && last?.letter === 'R') continue;
    steps.push({ letter: said, day });
  }
  return steps;
}

/** The words behind a passage. */
const lineOf = (actions: readonly Action[], { letter, day }: Step): string =>
  actions.find(
    ([when, , line]) => when === day && line.startsWith(`Passed/agreed to in ${letter === 'h' ? 'House' : 'Senate'}`),
  )?.[2] ?? '';

/** From the whole history; roll calls that came after it was read are added. */
export function stepsWithDays(
  { introduced, law }: { introduced: string | null; law: string | null },
  actions: readonly Action[],
  type: string,
  rolls: readonly Roll[],
  known: readonly string[],
): Step[] {
  const told = stepsFrom(actions, type, introduced, known);
  const last = actions.at(-1)?.[0] ?? '';
  const steps = [...told, ...fromRolls(type, rolls).filter(({ day = '' }) => day > last)];
  const has = (letter: string) => steps.some((step) => step.letter === letter);
  const agreed = steps.filter(({ letter }) => 'hs'.includes(letter)).at(-1);
  if (!has('h') || !has('s') || !agreed?.day) return steps;
  // That both agreed stands nowhere: it is the last vote before the papers go to the president, or, where nobody signs, the last.
  const sent = steps.findIndex(({ letter }) => 'EGUVL'.includes(letter));
  const isDone = sent >= 0 || law !== null || type.endsWith('CONRES');
  const isOpen = type.endsWith('CONRES') && /with (?:an )?amendment/.test(lineOf(actions, agreed));
  const at = sent >= 0 ? sent : steps.lastIndexOf(agreed) + 1;
  return isDone && !isOpen ? [...steps.slice(0, at), { letter: 'B', day: agreed.day }, ...steps.slice(at)] : steps;
}
