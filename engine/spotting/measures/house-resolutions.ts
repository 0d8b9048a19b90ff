/** "House Resolution 1": officially a simple resolution (H.Res.), in the papers often the bill H.R. 1. */
import type { PackId } from '../../identifiers';
import type { WrittenMeasure } from './scan';
import { reused } from './session-evidence';
import { anAct } from './tables/words';

/** No Congress has had so many simple resolutions of the House. */
const mostSimple = 2999;

/** So much behind a number tells that it is an act. */
const reach = 100;

/**
 * The types that a loosely written measure of Congress can have, the likelier first; undefined if the form is not loose.
 * @param text in which it stands
 */
export function chamberChoices(
  { style, number, end }: WrittenMeasure,
  jurisdiction: PackId,
  text: string,
): string[] | undefined {
  if (style !== 'loose' || jurisdiction !== 'us') return undefined;
  if (number > mostSimple || anAct.test(text.slice(end, end + reach))) return ['HR'];
  return number < reused ? ['HR', 'HRES'] : ['HRES'];
}
