/**
 * "House Resolution 1": officially a simple resolution (H.Res.), in the papers mostly the bill H.R. 1.
 */
import type { PackId } from '../../identifiers';
import type { WrittenMeasure } from './scan';

/** No Congress has had so many simple resolutions of the House. */
const mostSimple = 2999;

/**
 * The types that a loosely written measure of Congress can have, the likelier first; undefined if the form is not loose.
 * One type if its number or its other mentions tell, else both.
 */
export function chamberChoices(
  { style, number }: WrittenMeasure,
  jurisdiction: PackId,
  others: readonly { type: string; candidate: { written: WrittenMeasure } }[],
): string[] | undefined {
  if (style !== 'loose' || jurisdiction !== 'us') return undefined;
  const named = others.find(({ candidate: { written } }) => written.style !== 'loose' && written.number === number);
  if (named && (named.type === 'HR' || named.type === 'HRES')) return [named.type];
  return number > mostSimple ? ['HR'] : ['HR', 'HRES'];
}
