/**
 * What in the text may be a measure: written ones, numbers under heads, and numbers that stand alone.
 */
import { cleanText } from '../article';
import type { Mention, RunLink, TextRun } from '../types';
import { knownNumbers, numbersUnderHeads } from './bare-numbers';
import { type LinkedMeasure, measureOfLink } from './links';
import { scanMeasures, type Spot, type WrittenMeasure } from './scan';
import { lawmakingWords, sentenceAt, sentencesOf, somethingElse } from './surroundings';

/** A measure in the text, before it is decided. */
export interface Candidate {
  readonly run: number;
  readonly written: WrittenMeasure;
  readonly form: Mention['form'];
  readonly sentence: Spot;
  readonly linked?: LinkedMeasure | undefined;
}

/** No honest page writes more measures; hostile ones repeat one for megabytes. */
const mostCandidates = 5000;

/**
 * Everything in the runs that is written like a measure, with the link over it if there is one.
 * @param isArticleOfLaw whether the page speaks of lawmaking throughout.
 */
export function writtenIn(runs: readonly TextRun[], isArticleOfLaw: boolean): readonly Candidate[] {
  const underHeads = numbersUnderHeads(runs);
  return runs
    .flatMap((run, index) => candidatesIn(run, index, underHeads[index]!, isArticleOfLaw))
    .slice(0, mostCandidates);
}

function candidatesIn(
  run: TextRun,
  index: number,
  underHead: readonly WrittenMeasure[],
  isArticleOfLaw: boolean,
): Candidate[] {
  const { text, links = [] } = run;
  const scanned = scannedIn(text);
  const written = scanned.length ? scanned : underHead;
  if (!written.length) return [];
  const isOfLaw = { run: lawmakingWords(text, 1) > 0, article: isArticleOfLaw };
  const sentences = sentencesOf(text);
  return written
    .filter((measure) => !somethingElse(text, measure, isOfLaw))
    .map((measure) => ({
      run: index,
      written: measure,
      form: written === underHead || measure.first ? 'bare-number' : 'measure',
      sentence: sentenceAt(sentences, measure.start),
      linked: linkedAt(links, measure),
    }));
}

/** The written measures of a text that may hold invisible characters. */
function scannedIn(source: string): readonly WrittenMeasure[] {
  const { text, original } = cleanText(source);
  const found = scanMeasures(text);
  const placed = ({ start, end }: Spot): Spot => ({ start: original(start), end: original(end - 1) + 1 });
  return text === source
    ? found
    : found.map((one) => ({ ...one, ...placed(one), ...(one.first && { first: placed(one.first) }) }));
}

/** The measure that the link over a written one leads to, if it is of the same number. */
function linkedAt(links: readonly RunLink[], { start, end, number }: WrittenMeasure): LinkedMeasure | undefined {
  for (const link of links) {
    const measure = link.start < end && start < link.end ? measureOfLink(link.href) : undefined;
    if (measure) return measure.number === number ? measure : undefined;
  }
  return undefined;
}

const isFederal = ({ style }: WrittenMeasure): boolean => style === 'federal';

/** The numbers that stand alone, where the article says elsewhere whose they are. */
export function aloneIn(runs: readonly TextRun[], candidates: readonly Candidate[]): readonly Candidate[] {
  const named = new Map<number, WrittenMeasure | null>();
  for (const { written } of candidates) {
    const other = named.get(written.number);
    // "H688" and "House Bill 688" are one; "H.R. 688" is another.
    const isOne = !other || (other.nature === written.nature && isFederal(other) === isFederal(written));
    named.set(written.number, other !== null && isOne ? written : null);
  }
  if (named.size === 0) return [];
  // Ends tell them apart: a number is found once.
  const taken = new Set(candidates.map(({ run, written }) => `${run}:${written.end}`));
  return runs.flatMap(({ text, links = [] }, run) => {
    const found = knownNumbers(text, named).filter(({ end }) => !taken.has(`${run}:${end}`));
    const sentences = found.length > 0 ? sentencesOf(text) : [];
    return found.map((written) => ({
      run,
      written,
      form: 'bare-number' as const,
      sentence: sentenceAt(sentences, written.start),
      linked: linkedAt(links, written),
    }));
  });
}
