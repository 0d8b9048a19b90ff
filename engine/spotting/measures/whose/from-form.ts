/**
 * What the way a measure is written, and its number, say of whose it is.
 */
import type { PackId } from '../../../identifiers';
import { typeIn } from '../../../jurisdictions/numbers';
import type { WrittenMeasure } from '../scan';
import { add, type Evidence, weights } from './evidence';

/** The measure's kind as the jurisdiction's keys name it, if it can be one of its measures. */
export function typeOf({ nature, inStates, only, number }: WrittenMeasure, jurisdiction: PackId): string | undefined {
  if (only && !only.includes(jurisdiction)) return undefined;
  return typeIn(jurisdiction, jurisdiction === 'us' ? nature : (inStates ?? nature), number);
}

/** Memorials and joint or concurrent resolutions with four digits. */
export function isWashingtonSeries(written: WrittenMeasure): boolean {
  return /memorial|joint|concurrent/.test(written.nature) && typeOf(written, 'wa') !== undefined;
}

/** Written in letters alone: "HB 1217", not "House Bill 1217". */
export const isInLetters = ({ start, sharesHeadOf }: WrittenMeasure, text: string): boolean =>
  /^\p{Lu}{1,6}[\p{Lu}.\s\-\u2010-\u2013]{0,8}\d/u.test(text.slice((sharesHeadOf ?? { start }).start));

/** Adds what the form and the number say. */
export function fromForm(written: WrittenMeasure, isLetters: boolean, evidence: Evidence): void {
  const { style, nature, number } = written;
  if (style === 'washington')
    add(evidence, 'wa', weights.washingtonForm, { code: 'state-form', values: { state: 'wa' } });
  if (style === 'federal') add(evidence, 'us', weights.federalForm, { code: 'federal-form' });
  // Congress writes "S. Con. Res.".
  const isStateForm =
    nature === 'house-bill' || nature === 'senate-bill' || (isLetters && nature.includes('concurrent'));
  if (style === 'plain' && isStateForm) add(evidence, 'us', -2.5);
  // No other state numbers memorials and resolutions from 4000 and 8000; few have bills of 5000 and more.
  if (written.isRecorded) add(evidence, 'wa', weights.recorded, { code: 'number-band', values: { state: 'wa' } });
  else if (number >= 4000 && number < 9000 && typeOf(written, 'wa')) {
    const weight = isWashingtonSeries(written) ? weights.washingtonSeries : weights.washingtonBand;
    add(evidence, 'wa', weight, { code: 'number-band', values: { state: 'wa' } });
  }
}
