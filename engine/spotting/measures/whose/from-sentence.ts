/**
 * What the sentence says of whose a measure is: the states named in it, and signs of Congress.
 */
import type { PackId } from '../../../identifiers';
import type { Article, StateCue } from '../../article';
import type { Reason } from '../../types';
import { firstFrom } from '../first-from';
import type { WrittenMeasure } from '../scan';
import { near } from '../surroundings';
import { add, type Evidence, type Surroundings, weights } from './evidence';
import { forVoters, ownsIt, isBesideIt, inAtHead, ownsNext } from '../tables/whose-words';

/** Cues of one sentence that are looked at. */
const mostCues = 12;

/** Adds what the sentence says. Answers the state that it plainly names before the number, if it does. */
export function fromSentence(
  written: WrittenMeasure,
  article: Article,
  around: Surroundings,
  evidence: Evidence,
): PackId | undefined {
  const { text, run } = around;
  const head = written.sharesHeadOf ?? written;
  if (written.style === 'plain' && written.nature.endsWith('joint-resolution') && forVoters.test(near(text, head)))
    add(evidence, 'us', -weights.officials);
  const cues = article.cuesIn(run);
  const following = firstFrom(cues, head.start);
  const before = cues.slice(Math.max(0, following - mostCues), following).reverse();
  const { nearest, named } = fromCuesBefore(before, head.start, around, evidence);
  fromCueBehind(cues.slice(following), written.end, around, nearest, evidence);
  return named;
}

/** Adds what the cues in front of a number say, the nearest first. Answers the state of the nearest, and the nearest plainly named. */
function fromCuesBefore(
  cues: readonly StateCue[],
  number: number,
  { sentence, text }: Surroundings,
  evidence: Evidence,
): { nearest: PackId | undefined; named: PackId | undefined } {
  let nearest: PackId | undefined;
  let named: PackId | undefined;
  for (const cue of cues) {
    if (cue.start < sentence.start) {
      if (nearest === undefined) add(evidence, cue.state, weights.earlierInRun, said(cue, text));
      break;
    }
    const full = weightBefore(cue, number, sentence.start, text);
    // The cue nearest to the number governs; one before it, of another state, was about something else.
    const weight = nearest === undefined ? full : nearest === cue.state ? 0.5 : full / 4;
    add(evidence, cue.state, weight, said(cue, text), true);
    nearest ??= cue.state;
    if (cue.weight > 1) named ??= cue.state;
  }
  return { nearest, named };
}

/** What a cue in front of a number weighs, by the words between. */
function weightBefore(cue: StateCue, number: number, sentenceStart: number, text: string): number {
  const between = text.slice(cue.end, number);
  // "Idaho’s Senate Bill 1217", where the cue goes on into the bill; "Texas’ HB 8": whatever else the page is about.
  if (cue.end > number || ownsIt.test(text.slice(cue.end - 2, number))) return weights.owns;
  // "Washington state House Bill 1217", "Idaho SB 1217"
  if (isBesideIt.test(between)) return weights.besides;
  // "In Montana, HB 355 is dead"
  if (/^,\s$/.test(between) && inAtHead.test(text.slice(Math.max(0, cue.start - 5), cue.start))) return weights.besides;
  // "Montana did this last year with House Bill 318": the state that the sentence is about.
  if (cue.start === sentenceStart && /^\s[a-zß-öø-ɏа-яḀ-ỿ]/.test(between) && cue.weight === 2) return weights.subject;
  if (cue.weight === 3) return weights.clauseFirm;
  return cue.weight === 2 ? weights.clauseNamed : weights.clauseWeak;
}

/** Adds what the first cue behind a number says, if it is close. */
function fromCueBehind(
  cues: readonly StateCue[],
  end: number,
  { sentence, text }: Surroundings,
  nearest: PackId | undefined,
  evidence: Evidence,
): void {
  const cue = cues.find(({ start }) => start >= end);
  if (!cue || cue.end > sentence.end || cue.start - end > 60 || cue.weight === 1) return;
  if (ownsNext.test(text.slice(cue.end - 2, cue.end + 20))) {
    return;
  }
  const weight = cue.weight === 3 ? weights.afterFirm : weights.afterNamed;
  add(evidence, cue.state, nearest && nearest !== cue.state ? weight / 4 : weight, said(cue, text), true);
}

const said = ({ start, end, state }: StateCue, text: string): Reason => ({
  code: 'state-named',
  values: { state, words: text.slice(start, end).trim() },
});
