/** Votes of Congress on a text that is not the one its measure is now named by: a bill can be the vehicle of another. */
import type { Roll } from '../../../records/shape';
import type { RawMeasure } from './measures';

interface OtherText {
  title?: string;
  replaced?: string;
}

/**
 * As reviewed, by roll call: chamber, measure, day. The House's own subject keeps the vehicle's name in these.
 * S. 1383: the House put the SAVE America Act in place of the Senate's text. H.R. 1834: the House voted on a substitute,
 * under a title that says nothing of it.
 */
const reviewed: Readonly<Record<string, OtherText>> = {
  'house S/1383 2026-02-11': { title: 'SAVE America Act', replaced: '2026-02-11' },
  'house HR/1834 2026-01-08': { replaced: '2026-01-08' },
};

const newTitle = /\bamendment to the title\b/i;

/**
 * What the roll call was on, if another text than the measure's of today.
 * @param subject as the chamber itself calls what it votes on
 */
export function otherText(
  { chamber, measure, date }: Pick<Roll, 'chamber' | 'measure' | 'date'>,
  subject: string,
  actions: RawMeasure['actions'],
): OtherText | undefined {
  const known = reviewed[`${chamber} ${measure} ${date}`];
  if (known) return known;
  const replaced = actions?.find(([day, , words]) => newTitle.test(words) && day > date)?.[0];
  return replaced === undefined ? undefined : { ...(subject && { title: subject }), replaced };
}
