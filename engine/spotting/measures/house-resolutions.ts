/** "House Resolution 1": officially a simple resolution (H.Res.), in the papers often the bill H.R. 1. */
import type { PackId } from '../../identifiers';
import type { WrittenMeasure } from './scan';
import { reused } from './session-evidence';

/** No Congress has had so many simple resolutions of the House. */
const mostSimple = 2999;

/** The types that a loosely written measure of Congress can have, the likelier first; undefined if the form is not loose. */
export function chamberChoices({ style, number }: WrittenMeasure, jurisdiction: PackId): string[] | undefined {
  if (style !== 'loose' || jurisdiction !== 'us') return undefined;
  if (number > mostSimple) return ['HR'];
  return number < reused ? ['HR', 'HRES'] : ['HRES'];
}
