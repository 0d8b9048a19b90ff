/**
 * What the way a measure is written, and its number, say of whose it is.
 */
import type { PackId } from '../../../identifiers';
import { jurisdictions } from '../../../jurisdictions';
import { typeIn } from '../../../jurisdictions/numbers';
import type { WrittenMeasure } from '../scan';
import weights from '../../weights.json';
import { type Claim, claim } from './evidence';

/** The measure's kind as the jurisdiction's keys name it, if it can be one of its measures. */
export function typeOf({ nature, inStates, only, number }: WrittenMeasure, jurisdiction: PackId): string | undefined {
  if (only && !only.includes(jurisdiction)) return undefined;
  return typeIn(jurisdiction, jurisdiction === 'us' ? nature : (inStates ?? nature), number);
}

/** States that write a bill's stages before its letters. */
const stagedStates = jurisdictions.filter(({ measures }) => measures.isStaged).map(({ id }) => id);

/** States with numbers that few others have. */
const rareNumbers = jurisdictions.flatMap(({ id, measures: { rare } }) => (rare ? [{ id, rare }] : []));

/** States that have such a measure of this number, where few others have. */
export const rareOwners = (written: WrittenMeasure): readonly PackId[] =>
  rareNumbers
    .filter(({ id, rare: { from, to } }) => written.number >= from && written.number <= to && typeOf(written, id))
    .map(({ id }) => id);

const isInSeries = ({ nature }: WrittenMeasure): boolean =>
  ['memorial', 'joint', 'concurrent'].some((part) => nature.includes(part));

/** Memorials and joint or concurrent resolutions with four digits: no other state numbers them so. */
export const isOfRareSeries = (written: WrittenMeasure): boolean =>
  isInSeries(written) && stagedStates.some((state) => typeOf(written, state) !== undefined);

/** Written in letters alone: "HB 1217", not "House Bill 1217". */
export const isInLetters = ({ start, first }: WrittenMeasure, text: string): boolean =>
  /^[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я]{1,6}[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я.\s\-\u2010-\u2013]{0,8}\d/.test(text.slice(first?.start ?? start));

/** What the form and the number say, in the text of its run. */
export function fromForm(written: WrittenMeasure, text: string): readonly Claim[] {
  const { style, nature } = written;
  // Congress writes "S. Con. Res.".
  const isStateForm =
    style === 'plain' &&
    (nature === 'house-bill' ||
      nature === 'senate-bill' ||
      (nature.includes('concurrent') && isInLetters(written, text)));
  // No other state numbers memorials and resolutions from 4000 and 8000; few have bills of 5000 and more.
  const rare = isInSeries(written) ? weights['owner.rare-series'] : weights['owner.rare-number'];
  return [
    ...(style === 'staged'
      ? stagedStates.map((state) => claim(state, weights['owner.staged-form'], 'state-form'))
      : []),
    ...(style === 'federal'
      ? [{ state: 'us', weight: weights['owner.federal-form'], reason: { code: 'federal-form' } }]
      : []),
    ...(isStateForm ? [{ state: 'us', weight: -weights['owner.state-form'] }] : []),
    ...rareOwners(written).map((state) => claim(state, rare, 'number-band')),
  ];
}
