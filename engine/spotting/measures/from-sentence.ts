/**
 * What the sentence says of whose a measure is: the states named in it, and signs of Congress.
 */
import type { PackId } from '../../identifiers';
import type { Article, StateCue } from '../article';
import type { Candidate } from './candidates';
import { firstFrom } from '../first-from';
import weights from '../weights.json';
import type { Claim } from './claims';
import { ownsIt, isBesideIt, inAtHead } from './tables/whose-words';

/** Cues of one sentence that are looked at. */
const mostCues = 12;

/** What the sentence says, and the state that it plainly names before the number, if it does. */
export function fromSentence(
  { run, written, sentence }: Candidate,
  article: Article,
  text: string,
): { readonly claims: readonly Claim[]; readonly named: PackId | undefined } {
  const head = written.first ?? written;
  const cues = article.cuesIn(run);
  const following = firstFrom(cues, head.start);
  const within = cues
    .slice(Math.max(0, following - mostCues), following)
    .reverse()
    .filter(({ start }) => start >= sentence.start);
  const [nearest] = within;
  const claims = within.map((cue) => {
    const { start, end, state } = cue;
    const full = weightBefore(cue, head.start, sentence.start, text);
    // The cue nearest to the number governs; one before it, of another state, was about something else.
    const weight = cue === nearest ? full : nearest?.state === state ? 0.5 : full / 4;
    const reason = { code: 'state-named', values: { state, words: text.slice(start, end).trim() } };
    return { state, weight, near: true, reason };
  });
  return { claims, named: within.find(({ weight }) => weight > 1)?.state };
}

/** What a cue in front of a number weighs, by the words between. */
function weightBefore(cue: StateCue, number: number, sentenceStart: number, text: string): number {
  const between = text.slice(cue.end, number);
  // "Idaho’s Senate Bill 1217", where the cue goes on into the bill; "Texas’ HB 8": whatever else the page is about.
  if (cue.end > number || ownsIt.test(text.slice(cue.end - 2, number))) return weights['owner.owns'];
  // "Washington state House Bill 1217", "Idaho SB 1217"
  if (isBesideIt.test(between)) return weights['owner.besides'];
  // "In Montana, HB 355 is dead"
  if (/^,\s$/.test(between) && inAtHead.test(text.slice(Math.max(0, cue.start - 5), cue.start)))
    return weights['owner.besides'];
  // "Montana did this last year with House Bill 318": the state that the sentence is about.
  if (cue.start === sentenceStart && /^\s[a-zß-öø-ɏа-яḀ-ỿ]/.test(between) && cue.weight === 2)
    return weights['owner.subject'];
  if (cue.weight === 3) return weights['owner.clause-firm'];
  return cue.weight === 2 ? weights['owner.clause-named'] : weights['owner.clause-weak'];
}
