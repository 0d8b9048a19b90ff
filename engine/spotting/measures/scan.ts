/**
 * Finds written measures in a text: one pass for the forms, then the lists that share a head.
 */
import type { Nature } from '../../jurisdictions';
import { natureOf, whereNumbersAreApart } from '../../jurisdictions/numbers';
import { headsIn } from './heads';
import type { WrittenForm } from './written-forms';

export interface WrittenMeasure {
  /** The mention: head and number, or the number alone in a list. */
  start: number;
  end: number;
  number: number;
  nature: Nature;
  style: WrittenForm['style'];
  only?: WrittenForm['only'];
  inStates?: WrittenForm['inStates'];
  /** The packs' record of Washington's bill of this number agrees with the text. */
  isRecorded?: boolean;
  /** The mention whose head this number shares. */
  sharesHeadOf?: WrittenMeasure;
}

/** What a list says of a number: "1294 (pesticides), 1384 (wineries)", "1294 — pesticides — and 1384", "1294, pesticides; 1384", "1294 in 2025, 1384 this year". */
const gloss =
  /\s?(?<bracket>\([^()]{1,80}\)|\[[^[\]]{1,80}\])|\s?[—–]\s?[^—–;.\d]{2,60}(?:\s?[—–]|(?=[,;]))|,\s[^,;.\d]{2,60}(?=;|,\s(?:(?:and|or|y|o)\s)?\d)|\s(?:in\s(?:19|20)\d\d|(?:this|last)\s(?:year|session))(?=[,;]\s)/uy;
/** "Senate Bill 5011, which concerns breakfasts, and 5012, a clean-up": of the second it is said that it is one. */
const glossed = /^,\s(?:an?|the|its)\s(?:[\p{Ll}-]+\s){0,2}(?:clean-?up|bill|measure|companion|version|twin|fix)\b/u;
/** Between the numbers of a list. */
const link =
  /\s{0,3}(?:,\s{0,3}(?:(?:and|or|y|o|và|e)\s|&\s?)?|&|;\s(?:(?:and|or|y|o)\s)?|\/|[–-]|(?:and|or|through|thru|to|y|o|và|e)\s|(?:,\s)?and\sits\s(?:companion|twin|cousin|sister|sibling)\s)\s{0,3}#?(\d{1,5})(?![\d%°\p{Script=Latin}]|[.,:]\d|[-–]\d|\s{0,2}(?:percent|per\scent|people|votes?|members|million|billion|years?|days?|a\.m|p\.m))/uy;
/** "H.R. 1047, 3015 and 3062": of three and more, without a noun behind. */
const longList = /^(?:,\s(?!19|20)\d{4})+,?\sand\s(?!19|20)\d{4}(?=[,;:.)]|\s(?:would|will|were|are|have|passed)\b|$)/;
const plural = /(?:bills|memorials|resolutions|initiatives|B\.?s|M\.?s|R\.?s)\b/i;

/** Heads that small or rare numbers make into something else: a letter or two before them must not belong to initials. */
const initials = /(?:(?<!\p{L})\p{Lu}\.\s?|(?<!(?:19|20)\d)\d\s)$/u;

/** "S-146" is a bill only after another bill of Congress. */
const dashed = /^S[\-\u2010-\u2013]/;
const isOfCongress = ({ style, only, inStates }: WrittenMeasure): boolean =>
  style === 'federal' || only?.includes('us') === true || inStates !== undefined;

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
  let isAfterCongress = false;
  for (const head of heads) {
    if (head.start < covered || (dashed.test(text.slice(head.start, head.end)) && !isAfterCongress)) continue;
    found.push(head);
    isAfterCongress ||= isOfCongress(head);
    covered = head.end;
    const many =
      plural.test(text.slice(head.start, head.end)) ||
      (head.style === 'federal' && longList.test(text.slice(head.end, head.end + 60)));
    let last = head;
    for (let next = listed(text, last.end); next; next = listed(text, last.end)) {
      const { gloss: told, ...place } = next;
      const after = text.slice(next.end, next.end + 16);
      const isEnd = ended.test(after) || (told !== undefined && /^\s?[([—–]/.test(after));
      // Behind what was said of one, another number may be of other things.
      const isNeighbour = glossed.test(after) && Math.abs(next.number - last.number) < 100;
      const isPlain =
        told === undefined || (isEnd && (many || isNeighbour || (told === 'bracket' && /^\s?[([]/.test(after))));
      if (!isPlain) break;
      const twin = told === undefined && twinOf(head, next.number, text.slice(last.end, next.start));
      if (!twin && !follows(head, next.number, many, isEnd)) break;
      last = { ...head, ...twin, ...place, sharesHeadOf: head };
      found.push(last);
      covered = last.end;
    }
  }
  return found;
}

interface Listed {
  start: number;
  end: number;
  number: number;
  /** How something is said of the number before, if anything is. */
  gloss?: 'bracket' | 'aside';
}

/** The number that goes on with a list, at once or behind what is said of the one before. */
function listed(text: string, from: number): Listed | undefined {
  const next = numberAfter(text, from);
  if (next) return next;
  gloss.lastIndex = from;
  const match = gloss.exec(text);
  const behind = match && numberAfter(text, from + match[0].length);
  return behind ? { ...behind, gloss: match.groups?.bracket ? 'bracket' : 'aside' } : undefined;
}

function numberAfter(text: string, from: number): Listed | undefined {
  link.lastIndex = from;
  const match = link.exec(text);
  if (!match) return undefined;
  const end = from + match[0].length;
  return { start: end - match[1]!.length, end, number: Number(match[1]) };
}

/** Behind the last number of a list, or one within it. */
const ended = /^(?:[,;:.)]|\s(?:and|or|would|will|were|was|are|is|have|has|had|passed|died|failed)\b|$)/;

const isYear = (number: number): boolean => number >= 1990 && number <= 2039;

/** "SB 5852 / 2105": behind a slash, in the band of the other chamber, the companion, where numbers alone tell the chamber. */
function twinOf({ nature, number }: WrittenMeasure, other: number, gap: string): Twin | undefined {
  if (!/^\s?\/\s?$/.test(gap) || isYear(other) || !(nature in twins)) return undefined;
  const only = whereNumbersAreApart.filter(
    (home) => natureOf(home, number) === nature && natureOf(home, other) === twins[nature],
  );
  return only.length > 0 ? { nature: twins[nature]!, only } : undefined;
}
type Twin = Required<Pick<WrittenMeasure, 'nature' | 'only'>>;
const twins: Partial<Record<Nature, Nature>> = { 'house-bill': 'senate-bill', 'senate-bill': 'house-bill' };

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
