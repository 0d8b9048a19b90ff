/**
 * "House Resolution 1": officially a simple resolution (H.Res.), in the papers mostly the bill H.R. 1.
 */
import type { PackId } from '../../identifiers';
import type { WrittenMeasure } from './scan';

/** No Congress has had so many simple resolutions of the House. */
const mostSimple = 2999;

const lawWords =
  /\b(?:bill|act|law|signed|enacted|veto\w*|senate|tax|spending|budget|appropriat\w+|reconciliation|passed\sboth)\b/i;
const simpleWords =
  /\b(?:condemn\w*|honor\w*|recogniz\w*|commend\w*|congratulat\w*|impeach\w*|censur\w*|rules?\b|express\w*|declar\w*|expel\w*|remov\w*|sense\sof)\b/i;

/**
 * The types that a loosely written measure of Congress can have, the likelier first; undefined if the form is not loose.
 * One type if its other mentions or the words of the sentence tell, else both.
 */
export function chamberChoices(
  written: WrittenMeasure,
  jurisdiction: PackId,
  text: string,
  sentence: { start: number; end: number },
  others: readonly { type: string; candidate: { written: WrittenMeasure } }[],
): string[] | undefined {
  if (written.style !== 'loose' || jurisdiction !== 'us') return undefined;
  const named = others.find(
    ({ candidate }) => candidate.written.style !== 'loose' && candidate.written.number === written.number,
  );
  if (named && (named.type === 'HR' || named.type === 'HRES')) return [named.type];
  const words = text.slice(sentence.start, sentence.end);
  const bill = lawWords.test(words);
  const simple = simpleWords.test(words);
  if (written.number > mostSimple && !simple) return ['HR'];
  if (bill !== simple) return [bill ? 'HR' : 'HRES'];
  return ['HR', 'HRES'];
}
