/**
 * Finds written measures in a text: one pass for the forms, then the lists that share a head.
 */
import type { Nature } from '../../jurisdictions';
import { firstFrom } from '../first-from';
import { headsIn } from './heads';
import type { WrittenForm } from './tables/written-form';
import { link, plural, ended } from './tables/list-words';

/** A place in a text. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Whether any of some places in order has a part of another. */
export function overlaps(inOrder: readonly Spot[], { start, end }: Spot): boolean {
  const last = inOrder[firstFrom(inOrder, end) - 1];
  return last !== undefined && last.end > start;
}

/** Its place is that of head and number, or of the number alone in a list. */
export interface WrittenMeasure extends Spot {
  readonly number: number;
  readonly nature: Nature;
  readonly style: WrittenForm['style'];
  readonly only?: WrittenForm['only'];
  readonly inStates?: WrittenForm['inStates'];
  /** The first of the list, whose head this number shares. */
  readonly first?: Spot;
}

/** What a list says of a number: "1294 (pesticides), 1384 (wineries)". */
const gloss = /\s?(?:\([^()]{1,80}\)|\[[^[\]]{1,80}\])/y;

/** Heads that small or rare numbers make into something else: a letter or two before them must not belong to initials. */
const initials = /(?:(?<![A-Za-zÀ-ɏЀ-ӿḀ-ỿ\u3040-\u9fff\uac00-\ud7af])[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я]\.\s?|(?<!(?:19|20)\d)\d\s)$/;

/** All written measures of a text, in order, without overlaps. Linear; never throws. */
export function scanMeasures(text: string): WrittenMeasure[] {
  const heads: WrittenMeasure[] = [];
  for (const { form, start, end, number } of headsIn(text)) {
    const isInitiative = form.nature === 'initiative';
    // "the $30 I-976"
    if (form.exact && initials.test(text.slice(Math.max(0, start - 6), start).replace(isInitiative ? /\d\s$/ : '', '')))
      continue;
    heads.push({
      start,
      end,
      number,
      nature: form.nature,
      style: form.style,
      ...(form.only && { only: form.only }),
      ...(form.inStates && { inStates: form.inStates }),
    });
  }
  heads.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: WrittenMeasure[] = [];
  let covered = 0;
  for (const head of heads) {
    if (head.start < covered) continue;
    found.push(head);
    covered = head.end;
    const many = plural.test(text.slice(head.start, head.end));
    let last = head;
    for (let next = listed(text, last.end); next; next = listed(text, last.end)) {
      const after = text.slice(next.end, next.end + 16);
      const isEnd = ended.test(after) || (next.isGlossed === true && /^\s?[([]/.test(after));
      if ((next.isGlossed && !isEnd) || !follows(head, next.number, many, isEnd)) break;
      const { isGlossed: _, ...place } = next;
      last = { ...head, ...place, first: head };
      found.push(last);
      covered = last.end;
    }
  }
  return found;
}

interface Listed extends Spot {
  readonly number: number;
  /** Something is said of the number before. */
  readonly isGlossed?: boolean;
}

/** The number that goes on with a list, at once or behind what is said of the one before. */
function listed(text: string, from: number): Listed | undefined {
  const next = numberAfter(text, from);
  if (next) return next;
  gloss.lastIndex = from;
  const match = gloss.exec(text);
  const behind = match && numberAfter(text, from + match[0].length);
  return behind ? { ...behind, isGlossed: true } : undefined;
}

function numberAfter(text: string, from: number): Listed | undefined {
  link.lastIndex = from;
  const match = link.exec(text);
  if (!match) return undefined;
  const end = from + match[0].length;
  return { start: end - match[1]!.length, end, number: Number(match[1]) };
}

const isYear = (number: number): boolean => number >= 1990 && number <= 2039;

/** Whether a number after "SB 5890," goes on with the list. `isEnd`: no noun follows it. After a singular head years and small numbers are something else. */
function follows(head: WrittenMeasure, number: number, many: boolean, isEnd: boolean): boolean {
  if (head.nature === 'initiative')
    return number >= 100 && number < 3000 && (many || (number >= 1000 && !isYear(number)));
  if (many) return head.number < 1000 ? number < 20_000 : number >= 1000;
  // "H.J. Res. 104, 105 and 106 would": neighbours in the list of what Congress has introduced.
  if (head.style === 'federal') return isEnd && number > head.number && number - head.number <= 100;
  // "HB 588 and 590, liquor licenses": neighbours in Idaho’s list.
  if (head.number >= 100 && head.number < 1000) return isEnd && number > head.number && number - head.number <= 5;
  if (head.style === 'short' || head.number < 1000) return false;
  return number >= 1000 && Math.abs(number - head.number) < 3000 && !isYear(number);
}
