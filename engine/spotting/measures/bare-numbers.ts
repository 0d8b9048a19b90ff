/**
 * Numbers without a head of their own: under the table head "HB", in a list under the heading "House bills", or said again
 * in the sentence that names the measure.
 */
import type { TextRun } from '../types';
import type { WrittenMeasure } from './scan';
import type { Nature } from './written-forms';

const heads: [RegExp, Nature][] = [
  [/^(?:HBs?|H\.B\.|house bills?)(?:\s(?:no|number|#)\.?)?$/i, 'house-bill'],
  [/^(?:SBs?|S\.B\.|senate bills?)(?:\s(?:no|number|#)\.?)?$/i, 'senate-bill'],
  [/^(?:HJM|house joint memorials?)$/i, 'house-memorial'],
  [/^(?:SJM|senate joint memorials?)$/i, 'senate-memorial'],
  [/^(?:HJR|house joint resolutions?)$/i, 'house-joint-resolution'],
  [/^(?:SJR|senate joint resolutions?)$/i, 'senate-joint-resolution'],
  [/^(?:bills?|measures?)(?:\s(?:no|number|#)\.?)?$/i, 'bill'],
];

/** The kind of measure whose numbers stand under such a head. */
export function natureOfHead(text: string): Nature | undefined {
  const words = text.trim().replace(/[:.]$/, '');
  return words.length > 30 ? undefined : heads.find(([pattern]) => pattern.test(words))?.[1];
}

/** Follows the heads while the runs go by, and reads the numbers under them. */
export function createHeadReader(): (run: TextRun) => WrittenMeasure | undefined {
  const columns = new Map<string, Nature | undefined>();
  let beside: { table: number; row: number; nature: Nature | undefined } | undefined;
  let heading: Nature | undefined;
  return ({ text, kind, cell }) => {
    if (kind === 'heading') heading = natureOfHead(text);
    if (cell?.head) columns.set(`${cell.table}:${cell.column}`, natureOfHead(text));
    const isAlone = cell && /^\s*#?(\d{3,4})\*?\s*$/.exec(text);
    const startsItem = kind === 'item' && /^\s*#?(\d{4})(?=\s*[:—–-]\s|,\s|\.\s|\s\()/.exec(text);
    const match = isAlone || startsItem;
    const nature = isAlone
      ? (columns.get(`${cell.table}:${cell.column}`) ??
        (beside && beside.table === cell.table && beside.row === cell.row ? beside.nature : undefined))
      : heading;
    if (cell) beside = { table: cell.table, row: cell.row, nature: cell.head ? undefined : natureOfHead(text) };
    if (!match || !nature) return undefined;
    const start = match[0].indexOf(match[1]!);
    const number = Number(match[1]);
    return {
      start,
      end: start + match[1]!.length,
      number,
      nature,
      style: nature === 'bill' ? 'short' : 'plain',
      ...(nature === 'bill' && { only: ['wa'] }),
    };
  };
}

const again =
  /(?:(?<!\p{L})(?:be|is|called|just|plain|numbered|as|for|against|support|oppose)\s|[“"‘])(\d{4})(?![\d\p{L}%]|[.,:-]\d)/gu;

/** The number of a measure said again in its sentence: "House Bill 2120 would still be 2120 to its friends". */
export function saidAgain(text: string, sentenceEnd: number, measure: WrittenMeasure): WrittenMeasure | undefined {
  if (measure.number < 1000) return undefined;
  const rest = text.slice(measure.end, sentenceEnd);
  for (const match of rest.matchAll(again)) {
    if (Number(match[1]) !== measure.number) continue;
    const end = measure.end + match.index + match[0].length;
    return { ...measure, start: end - match[1]!.length, end, sharesHeadOf: measure };
  }
  return undefined;
}

const pair = /(?<![\d\p{L}$#-])(\d{4}) and (\d{4})(?![\d\p{L}%]|[.,:-]\d)/gu;

/** Two numbers side by side, both of measures that the article names: "Of these, 1290 and 5260 have hearings this week". */
export function knownPairs(text: string, named: ReadonlyMap<number, WrittenMeasure>): WrittenMeasure[] {
  if (named.size < 2) return [];
  const found: WrittenMeasure[] = [];
  for (const match of text.matchAll(pair)) {
    const first = named.get(Number(match[1]));
    const second = named.get(Number(match[2]));
    if (!first || !second || first === second) continue;
    const end = match.index + match[0].length;
    const bare = (measure: WrittenMeasure, start: number): WrittenMeasure => ({
      number: measure.number,
      nature: measure.nature,
      style: measure.style,
      ...(measure.only && { only: measure.only }),
      ...(measure.inStates && { inStates: measure.inStates }),
      start,
      end: start + 4,
    });
    found.push(bare(first, match.index), bare(second, end - 4));
  }
  return found;
}
