/** What in the text may be a measure: written ones, numbers under heads, and numbers that stand alone. */
import type { Nature } from '../../../jurisdictions';
import { tellingInitiatives, whereNumbersAreApart } from '../../../jurisdictions/numbers';
import { foundInClean } from '../../article';
import type { Mention, RunLink, TextRun } from '../../types';
import { type LinkedMeasure, measureOfLink } from './links';
import { matchesOf } from '../../../text/matches';
import { isYear, scanMeasures, type Spot, writtenAs, type WrittenMeasure } from './scan';
import { heads, numbersOfCell } from '../tables/heads-of-tables';
import {
  acts,
  another,
  counted,
  countedBefore,
  does,
  done,
  ends,
  otherThing,
  roomBehind,
} from '../tables/number-words';
import type { WrittenForm } from '../tables/written-form';
import { countLawmakingWords, rowOf, sentenceAt, sentencesOf, numbersSomethingElse } from './surroundings';

/** A measure in the text, before it is decided. */
export interface Candidate {
  readonly run: number;
  readonly written: WrittenMeasure;
  readonly form: Mention['form'];
  readonly sentence: Spot;
  readonly linked?: LinkedMeasure | undefined;
}

/**
 * Everything in the runs that is written like a measure, with the link over it if there is one.
 * @param isArticleOfLaw whether the page speaks of lawmaking throughout.
 */
export function designatedMeasures(runs: readonly TextRun[], isArticleOfLaw: boolean): readonly Candidate[] {
  const underHeads = numbersUnderHeads(runs);
  const found: Candidate[] = [];
  runs.forEach((run, index) => {
    const { text } = run;
    const scanned = /\d/.test(text) ? foundInClean(text, scanMeasures) : [];
    const written = scanned.length > 0 ? scanned : underHeads[index]!;
    if (written.length === 0) return;
    const isOfLaw = countLawmakingWords(text, 1) > 0;
    const measures = written.filter(
      (measure) => isNothingElse(measure) || !numbersSomethingElse(text, measure, isOfLaw, isArticleOfLaw),
    );
    addPlaced(found, measures, run, index, scanned.length === 0);
  });
  return found;
}

/** "I-2109": no road and no ware has such a number. */
const isNothingElse = ({ nature, number }: WrittenMeasure): boolean =>
  nature === 'initiative' && number >= tellingInitiatives;

/** Adds what is written in a run, with its sentences, and with the links over it. */
function addPlaced(
  found: Candidate[],
  measures: readonly WrittenMeasure[],
  { text, links = [] }: TextRun,
  run: number,
  areBare: boolean,
): void {
  const sentences = measures.length > 0 ? sentencesOf(text) : [];
  for (const written of measures) {
    const form = written.first || areBare ? 'bare-number' : 'measure';
    const sentence = sentenceAt(sentences, written.start);
    found.push({ run, written, form, sentence, linked: linkedAt(links, written) });
  }
}

/** The measure that the link over a written one leads to, if it is of the same number. */
function linkedAt(links: readonly RunLink[], { start, end, number }: WrittenMeasure): LinkedMeasure | undefined {
  for (const link of links) {
    const measure = link.start < end && start < link.end ? measureOfLink(link.href) : undefined;
    if (measure) return measure.number === number ? measure : undefined;
  }
  return undefined;
}

/** The numbers that stand alone, where the article says elsewhere whose they are. */
export function bareNumbers(runs: readonly TextRun[], candidates: readonly Candidate[]): readonly Candidate[] {
  const named = new Map<number, WrittenMeasure | null>();
  for (const { written } of candidates) {
    const other = named.get(written.number);
    // "H688" and "House Bill 688" are one; "H.R. 688" is another.
    const isOne = (one: WrittenMeasure) =>
      one.nature === written.nature && (one.style === 'federal') === (written.style === 'federal');
    named.set(written.number, other === undefined || (other && isOne(other)) ? written : null);
  }
  if (named.size === 0) return [];
  // Ends tell them apart: a number is found once.
  const taken = new Set(candidates.map(({ run, written }) => `${run}:${written.end}`));
  const found: Candidate[] = [];
  runs.forEach((run, index) => {
    if (!/\d{3}/.test(run.text)) return;
    const others = knownNumbers(run.text, named).filter(({ end }) => !taken.has(`${index}:${end}`));
    addPlaced(found, others, run, index, true);
  });
  return found;
}

const lone = /(?<![\dA-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ$€£.,:=–-])(?<!\d\s)(\d{3,4})(?![\dA-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ%°]|[.,:]\d|[–-]\d)/g;
/** As much of the text on each side is looked at, in UTF-16 units. */
const beside = 24;

/** Whether it reads like a measure's, in an article that names a measure of this number. */
function readsLikeMeasure(number: number, before: string, after: string): boolean {
  if (otherThing.test(before) || roomBehind.test(after)) return false;
  // Three digits are most often an amount; four without a comma seldom are, but for round ones.
  const isLong = number > 999 && number % 1000 !== 0;
  const verb = after.replace(another, '');
  const isCounted = countedBefore.test(before) || (counted.test(after) && !does.test(verb));
  if (isLong && (!isCounted || /^\s?[號号番]/.test(after))) return true;
  return (done.test(before) && ends.test(after)) || (acts.test(before) && does.test(verb));
}

/**
 * The lone numbers of a text that read like measures; years are left out.
 * @param named the article's measures by number; null where two have the same.
 */
function knownNumbers(text: string, named: ReadonlyMap<number, WrittenMeasure | null>): readonly WrittenMeasure[] {
  const found: WrittenMeasure[] = [];
  for (const { 0: digits, index: start } of matchesOf(text, lone)) {
    const known = named.get(Number(digits));
    if (!known || isYear(known.number)) continue;
    const end = start + digits.length;
    const before = text.slice(Math.max(0, start - beside), start);
    if (readsLikeMeasure(known.number, before, text.slice(end, end + beside)))
      found.push(writtenAs(known, start, end, known.number));
  }
  return found;
}

/** By run, the numbers that stand under a head. */
function numbersUnderHeads(runs: readonly TextRun[]): readonly (readonly WrittenMeasure[])[] {
  const columns = new Map<string, Nature | undefined>();
  const rows = new Map<string, Nature>();
  return runs.map(({ text, cell }) => {
    if (!cell) return [];
    const column = `${cell.table}:${cell.column}`;
    const row = rowOf(cell);
    // A number is no head, though the first row of a table without heads is taken for one.
    if (numbersOfCell.test(text)) {
      const nature = columns.get(column) ?? rows.get(row);
      if (!nature) return [];
      const form: WrittenForm =
        nature === 'bill' ? { nature, style: 'short', only: whereNumbersAreApart } : { nature, style: 'plain' };
      return matchesOf(text, /\d{3,4}/g).map(({ 0: digits, index: start }) =>
        writtenAs(form, start, start + digits.length, Number(digits)),
      );
    }
    const head = text.trim().replace(/[:.]$/, '');
    const nature = heads.find(([pattern]) => pattern.test(head))?.[1];
    if (cell.head) columns.set(column, nature);
    if (nature) rows.set(row, nature);
    else if (!cell.head) rows.delete(row);
    return [];
  });
}
