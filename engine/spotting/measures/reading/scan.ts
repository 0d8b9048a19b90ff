/** Finds written measures in a text: one pass for the forms, then the lists that share a head. */
import { lowerBound } from '../../../text/lower-bound';
import { designators } from './designators';
import { ended, link, plural } from '../tables/list-words';
import type { WrittenForm } from '../tables/written-form';

/** A place in a text. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

/** Whether any of some places in order has a part of another. */
export function overlaps(inOrder: readonly Spot[], { start, end }: Spot): boolean {
  const last = inOrder[lowerBound(inOrder, end) - 1];
  return last !== undefined && last.end > start;
}

/** Its place is that of head and number, or of the number alone in a list. */
export interface WrittenMeasure extends Pick<WrittenForm, 'nature' | 'style' | 'only' | 'inStates'>, Spot {
  readonly number: number;
  /** The first of the list, whose head this number shares. */
  readonly first: Spot | undefined;
}

/** A measure written in a form. */
export const writtenAs = (
  { nature, style, only, inStates }: WrittenForm,
  start: number,
  end: number,
  number: number,
  first?: Spot,
): WrittenMeasure => ({ nature, style, only, inStates, start, end, number, first });

/** All written measures of a text, in order, without overlaps. Linear; never throws. */
export function scanMeasures(text: string): WrittenMeasure[] {
  const found: WrittenMeasure[] = [];
  let covered = 0;
  const heads = [...designators(text)];
  if (heads.length > 1) heads.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const head of heads) {
    if (head.start < covered) continue;
    const numbers = [head, ...listBehind(text, head)];
    found.push(...numbers);
    covered = numbers.at(-1)!.end;
  }
  return found;
}

/** What a list says of a number: "1294 (pesticides), 1384 (wineries)". */
const gloss = /\s?(?:\([^()]{1,80}\)|\[[^[\]]{1,80}\])/y;

/** The numbers of a list behind the first, at once or behind what is said of the one before. */
function* listBehind(text: string, first: WrittenMeasure): Generator<WrittenMeasure> {
  const isMany = plural.test(text.slice(first.start, first.end));
  let last: Spot = first;
  for (;;) {
    gloss.lastIndex = last.end;
    const said = gloss.exec(text)?.[0].length;
    const next = numberAfter(text, last.end) ?? (said && numberAfter(text, last.end + said));
    if (!next || !follows(first, next.number, isMany)) return;
    const after = text.slice(next.end, next.end + 16);
    if (next.start > last.end + (said ?? Infinity) && !ended.test(after) && !/^\s?[([]/.test(after)) return;
    yield writtenAs(first, next.start, next.end, next.number, first);
    last = next;
  }
}

function numberAfter(text: string, from: number) {
  link.lastIndex = from;
  const match = link.exec(text);
  const end = from + (match?.[0].length ?? 0);
  return match ? { start: end - match[1]!.length, end, number: Number(match[1]) } : undefined;
}

export const isYear = (number: number): boolean => number >= 1990 && number <= 2039;

/** Whether a number behind "SB 5890," goes on with the list. After a singular head years and small numbers are something else. */
function follows({ number: head, style }: WrittenMeasure, number: number, isMany: boolean): boolean {
  if (isMany) return head < 1000 ? number < 20_000 : number >= 1000;
  const reach = style === 'federal' ? 100 : 3000;
  return style !== 'short' && head >= 1000 && number >= 1000 && Math.abs(number - head) < reach && !isYear(number);
}
