/**
 * What in the text may be a measure: written ones, numbers under heads, and numbers that stand alone.
 */
import { cleanText } from '../article';
import type { Mention, TextRun } from '../types';
import { knownNumbers } from './known-numbers';
import { type LinkedMeasure, measureOfLink } from './links';
import { scanMeasures, type WrittenMeasure } from './scan';
import { lawmakingWords, sentenceAt, sentenceStarts, somethingElse } from './surroundings';

/** A measure in the text, before it is decided. */
export interface Candidate {
  run: number;
  written: WrittenMeasure;
  form: Mention['form'];
  sentence: { start: number; end: number };
  linked?: LinkedMeasure;
}

/**
 * Everything in a run that is written like a measure, with the link over it if there is one.
 * @param isArticleOfLaw whether the page speaks of lawmaking throughout.
 */
export function candidatesIn(
  run: TextRun,
  index: number,
  underHead: readonly WrittenMeasure[],
  isArticleOfLaw: boolean,
): Candidate[] {
  const clean = cleanText(run.text);
  const written = scanMeasures(clean.text);
  for (const measure of written) {
    measure.start = clean.original(measure.start);
    measure.end = clean.original(measure.end - 1) + 1;
  }
  if (!written.length) written.push(...underHead);
  if (!written.length) return [];
  const isOfLaw = { run: lawmakingWords(run.text, 1) > 0, article: isArticleOfLaw };
  const starts = sentenceStarts(run.text);
  const links = (run.links ?? []).map((link) => ({ ...link, measure: measureOfLink(link.href) }));
  const found: Candidate[] = [];
  for (const measure of written) {
    if (somethingElse(run.text, measure, isOfLaw)) continue;
    const sentence = sentenceAt(starts, run.text.length, measure.start);
    const link = links.find(({ start, end }) => start < measure.end && measure.start < end)?.measure;
    const linked = link?.number === measure.number ? link : undefined;
    const bare = underHead.includes(measure) || measure.sharesHeadOf !== undefined;
    const candidate: Candidate = { run: index, written: measure, form: bare ? 'bare-number' : 'measure', sentence };
    if (linked) candidate.linked = linked;
    found.push(candidate);
  }
  return found;
}

/**
 * What two of one number are together, if they can be one: "H688", which only Idaho writes, and "House Bill 688"; not "H.R. 688",
 * which is Congress's.
 */
function merged(one: WrittenMeasure | null, other: WrittenMeasure): WrittenMeasure | null {
  if (one?.nature !== other.nature) return null;
  const [a, b] = [one.only?.join(), other.only?.join()];
  if (a === b || (a === undefined && isOfState(other))) return other;
  return b === undefined && isOfState(one) ? one : null;
}

const isOfState = ({ only }: WrittenMeasure): boolean => only !== undefined && !only.includes('us');

/** Adds the numbers that stand alone, where the article says elsewhere whose they are. */
export function addKnownNumbers(runs: readonly TextRun[], candidates: Candidate[]): void {
  const named = new Map<number, WrittenMeasure | null>();
  for (const { written } of candidates) {
    const other = named.get(written.number);
    named.set(written.number, other === undefined ? written : merged(other, written));
  }
  if (named.size === 0) return;
  // Ends tell them apart: a number is found once.
  const taken = runs.map(() => new Set<number>());
  for (const { run, written } of candidates) taken[run]!.add(written.end);
  runs.forEach(({ text }, run) => {
    const found = knownNumbers(text, named).filter(({ end }) => !taken[run]!.has(end));
    if (!found.length) return;
    const starts = sentenceStarts(text);
    for (const written of found)
      candidates.push({ run, written, form: 'bare-number', sentence: sentenceAt(starts, text.length, written.start) });
  });
}
