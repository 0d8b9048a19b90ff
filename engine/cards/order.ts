/**
 * Which of an official's many acts a card tells, and in which order. One rule for every official and every party; it
 * is told to readers in docs/methodology.md.
 */
import type { IsoDate, MeasureKey } from '../identifiers';
import { makesNoLaw } from '../jurisdictions/numbers';
import type { Act } from '../record/model';
import type { MeasureId } from './measure-key';

export const isCeremonial = (measure: MeasureId | undefined): boolean =>
  measure !== undefined && makesNoLaw(measure.pack, measure.type);

const wasCast = ({ value }: Act) =>
  value !== undefined && value !== 'Excused' && value !== 'Absent' && value !== 'Not Voting';

/**
 * What an act says of the official's position, the most telling first: a vote cast when the chamber decided the measure,
 * or what a governor did; having brought it in; having put one's name to it; an absence; any other vote.
 */
function rank(act: Act): number {
  if (act.kind === 'sponsorship') return 1;
  if (act.kind === 'cosponsorship') return 2;
  if (act.kind !== 'vote') return 0;
  if (!act.decided) return 4;
  return wasCast(act) ? 0 : 3;
}

/** Numbers of one day's roll calls count up: 9 comes before 10. */
const byNumber = new Intl.Collator('en', { numeric: true });

const newestFirst = (a: Act, b: Act) =>
  b.date.localeCompare(a.date) || byNumber.compare(b.rollCall ?? '', a.rollCall ?? '');

/**
 * All acts of one official on one measure. The first stands for the position: of several votes by which their chamber
 * decided the measure the last one cast, which was on its final form, as the last one stands for the chamber. In an
 * older story what was done by its day comes before the rest.
 */
export function onOneMeasure(acts: readonly Act[], published?: IsoDate): Act[] {
  const isLater = ({ date }: Act) => (published !== undefined && date > published ? 1 : 0);
  return [...acts].sort((a, b) => isLater(a) - isLater(b) || rank(a) - rank(b) || newestFirst(a, b));
}

/** Acts by measure, in the order of first occurrence. */
export function byMeasure(acts: readonly Act[]): Map<MeasureKey, Act[]> {
  const groups = new Map<MeasureKey, Act[]>();
  for (const act of acts) {
    if (act.measure === undefined) continue;
    const group = groups.get(act.measure.key);
    if (group) group.push(act);
    else groups.set(act.measure.key, [act]);
  }
  return groups;
}

/** The one act for each measure that stands for the position on it. Acts on nothing but a person stand for themselves. */
export function standingActs(acts: readonly Act[]): Act[] {
  return [
    ...[...byMeasure(acts).values()].flatMap((group) => onOneMeasure(group).slice(0, 1)),
    ...acts.filter(({ measure }) => measure === undefined),
  ];
}

/** A vote on which at least this share was outvoted was contested. */
const contested = 0.2;

/** How much an act tells among acts on many measures: 0 is the most. */
function weight(act: Act): number {
  const isCeremony = isCeremonial(act.measure) ? 8 : 0;
  const isAgreed = act.kind === 'vote' && (act.outvoted ?? 0) < contested ? 2 : 0;
  return isCeremony + rank(act) + isAgreed;
}

/** The most telling first: contested votes on the whole, a governor's acts, what they brought in; the newest within each. */
export const mostTelling = (acts: readonly Act[]): Act[] =>
  [...acts].sort((a, b) => weight(a) - weight(b) || newestFirst(a, b));

/** Among acts that tell as much, those first of which a card can say in plain words what they were about. */
export const explainedFirst = (acts: readonly Act[], isExplained: (act: Act) => boolean): Act[] =>
  [...acts].sort((a, b) => weight(a) - weight(b) || Number(isExplained(b)) - Number(isExplained(a)));

/** The newest first; of one day the most telling. Ceremonies come last, whatever their day. */
export function latestOf(acts: readonly Act[]): Act[] {
  const isCeremony = ({ measure }: Act) => (isCeremonial(measure) ? 1 : 0);
  return [...acts].sort(
    (a, b) =>
      isCeremony(a) - isCeremony(b) ||
      b.date.localeCompare(a.date) ||
      weight(a) - weight(b) ||
      (a.measure?.key ?? '').localeCompare(b.measure?.key ?? ''),
  );
}
