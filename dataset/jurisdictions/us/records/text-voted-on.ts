/** Votes of Congress on a text that is not the one its measure is now named by: a bill can be the vehicle of another. */
import type { Measure, Roll } from '../../../records/shape';
import type { RawMeasure } from './measures';

interface OtherText {
  title?: string;
  replaced?: string;
}

const newTitle = /\bamendment to the title\b/i;

/**
 * What the roll call was on, if another text than the measure's of today.
 * @param subject as the chamber itself calls what it votes on
 */
export function otherText(
  { date }: Pick<Roll, 'date'>,
  subject: string,
  actions: RawMeasure['actions'],
): OtherText | undefined {
  const replaced = actions?.find(([day, , words]) => newTitle.test(words) && day > date)?.[0];
  return replaced === undefined ? undefined : { ...(subject && { title: subject }), replaced };
}

/** A measure that carries another text than the one it was brought in with. */
export interface Vehicle {
  /** What it is called now, where its own title is still that of the first text. */
  title?: string;
  then: NonNullable<Measure['then']>;
}

/**
 * As reviewed, from each measure's titles and actions. S. 1383: the House put the SAVE America Act in place of the text
 * of the Senate, and did not change the title; so it did with S. 1318, which was about graves of soldiers.
 */
const vehicles: Readonly<Record<string, Vehicle>> = {
  'S/1383': {
    title: 'SAVE America Act',
    then: { title: 'Veterans Accessibility Advisory Committee Act of 2025', replaced: '2026-02-11' },
  },
  'S/1318': {
    title: 'Foreign Intelligence Accountability Act',
    then: { title: 'Fallen Servicemembers Religious Heritage Restoration Act', replaced: '2026-04-29' },
  },
  'HR/1834': { then: { replaced: '2026-01-08' } },
  'HR/5334': {
    then: { title: 'Supporting Early-childhood Educators’ Deductions Act', replaced: '2026-08-07' },
  },
  'HR/6500': { then: { title: 'AGOA Extension Act', replaced: '2026-08-08' } },
};

/** By the other chamber: one's own amends titles to fit what its committee made of the same bill. */
const retitledBy: Readonly<Record<string, RegExp>> = {
  H: /^Passed\/agreed to in Senate: .*\bwith an amendment and an amendment to the title\b/i,
  S: /^Passed\/agreed to in House: .*\bwith an amendment and an amendment to the title\b/i,
};

/**
 * What a measure was brought in as, if its text is another now.
 * @param measure `HR/6500`
 */
export function vehicleOf(measure: string, actions: RawMeasure['actions']): Vehicle | undefined {
  const known = vehicles[measure];
  if (known) return known;
  const replaced = actions?.find(([, , words]) => retitledBy[measure.charAt(0)]?.test(words))?.[0];
  return replaced === undefined ? undefined : { then: { replaced } };
}
