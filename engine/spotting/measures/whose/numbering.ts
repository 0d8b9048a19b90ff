/**
 * How an article's bills are numbered. Washington counts its House from 1000 and its Senate from 5000 on: several bills of
 * both houses that all fit are hardly another state's. New York's Senate comes as high, but its other house has no House bills; Virginia's
 * special sessions count both houses from 5000.
 */
import { mayBeOf, typeIn } from '../../number-bands';
import type { WrittenMeasure } from '../scan';

/** No biennium has come further; Florida's committees count from 7000. */
const lastOfSenate = 6999;
const fewest = 2;

/** Whether there are several bills of both houses, and all fit Washington's numbers and not Oregon's. */
export function isNumberedAsWashington(measures: readonly WrittenMeasure[]): boolean {
  const houses = { 'house-bill': new Set<number>(), 'senate-bill': new Set<number>() };
  let notOfOregon = 0;
  for (const { nature, number, style, only } of measures) {
    if ((nature !== 'house-bill' && nature !== 'senate-bill') || only || style === 'federal' || style === 'short')
      continue;
    if (typeIn('wa', nature, number) === undefined || (nature === 'senate-bill' && number > lastOfSenate)) return false;
    if (houses[nature].has(number)) continue;
    houses[nature].add(number);
    if (!mayBeOf('or', nature, number)) notOfOregon += 1;
  }
  return notOfOregon >= fewest && houses['house-bill'].size >= fewest && houses['senate-bill'].size >= fewest;
}
