/**
 * How an article's bills are numbered. Washington counts its House from 1000 and its Senate from 5000 on: bills of both, or
 * several of its Senate, are no other state's.
 */
import { mayBeOf, typeIn } from '../number-bands';
import type { WrittenMeasure } from '../scan';

/** Whether all bills of both houses, as far as states write them, fit Washington's numbers, and together no other state's. */
export function isNumberedAsWashington(measures: readonly WrittenMeasure[]): boolean {
  const houses = { 'house-bill': new Set<number>(), 'senate-bill': new Set<number>() };
  let notOfOregon = 0;
  for (const { nature, number, style, only } of measures) {
    if ((nature !== 'house-bill' && nature !== 'senate-bill') || only || style === 'federal' || style === 'short')
      continue;
    if (typeIn('wa', nature, number) === undefined) return false;
    if (houses[nature].has(number)) continue;
    houses[nature].add(number);
    if (!mayBeOf('or', nature, number)) notOfOregon += 1;
  }
  const ofHouse = houses['house-bill'].size;
  const ofSenate = houses['senate-bill'].size;
  return notOfOregon >= 2 && ofSenate > 0 && ofHouse + 2 * ofSenate >= (ofHouse > 0 ? 4 : 6);
}
