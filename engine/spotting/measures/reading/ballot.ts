/**
 * Initiatives and referenda of states that number them in series of their own, not by session: `wa/I/2066`, `wa/R/90`, and
 * by year `wa/IL26/001`.
 */
import type { MeasureKey, PackId } from '../../../identifiers';
import { jurisdictions } from '../../../jurisdictions';
import type { Mention, Reason, TextRun } from '../../types';
import type { Batch } from './batch';
import type { Candidate } from './candidates';
import { matchesOf } from '../../../text/matches';
import { textAround } from './surroundings';
import { initiativeByNumber, roads, votes, warmth, zones } from '../tables/ballot-words';

const homes = jurisdictions.flatMap(({ id, measures: { ballot } }) => (ballot ? [{ state: id, ballot }] : []));

const gap = '[\\s\\-\u2010-\u2013]';
const serials = homes.flatMap(({ ballot }) => ballot.serials ?? []).join('|') || '(?!)';
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}/@-])(${serials})${gap}{0,2}(\\d{2})${gap}{1,2}(\\d{3})(?![\\p{L}\\d])`,
  'gu',
);
const begun = new RegExp(`(?:${serials})${gap}{0,2}\\d{2}${gap}`);

export const ballotForm: Reason = { code: 'ballot-form' };

/** "IL26-001", "IL 26-001": a form that nobody else uses. */
export function newStyleMentions(runs: readonly TextRun[], packs: readonly PackId[]): readonly Mention[] {
  if (!runs.some(({ text }) => begun.test(text))) return [];
  return runs.flatMap(({ text }, run) =>
    matchesOf(text, numbered).flatMap(({ 0: all, 1: letters = '', 2: year, 3: number, index }) => {
      const home = homes.find(({ state, ballot }) => packs.includes(state) && ballot.serials?.includes(letters));
      const key = `${home?.state}/${letters}${year}/${number}`;
      const place = { run, start: index, end: index + all.length };
      return home ? { ...place, kind: 'measure' as const, key, form: 'ballot' as const, why: [ballotForm] } : [];
    }),
  );
}

/** Whether the form is anywhere in a text whose blocks are run together. */
export const mightBeNewStyle = (text: string): boolean => begun.test(text);

const interstates = new Set(homes.flatMap(({ ballot }) => ballot.interstates));

/**
 * Decides whether "I-2066" or "Referendum 90" is a ballot measure, and whose. Interstate highways have one to three
 * digits, R-values and refrigerants two: those numbers need words of voting near them and the state around them.
 * @param isNamed whether the article names the same number in full elsewhere.
 */
export const ballotKey = (candidate: Candidate, batch: Batch, isNamed: boolean): MeasureKey | undefined =>
  homes
    .filter(({ state }) => batch.packs.includes(state))
    .map((home) => keyAt(home, candidate, batch, isNamed))
    .find((key) => key !== undefined);

function keyAt(
  { state, ballot }: (typeof homes)[number],
  { run, written, sentence: place }: Candidate,
  { article, runs, namesInitiatives }: Batch,
  isNamed: boolean,
): MeasureKey | undefined {
  const { nature, style, number, start, end } = written;
  const nearby = runs[run]!.text;
  const sentence = textAround(nearby, written, place);
  const isElsewhere = article.cuesIn(run).some((cue) => cue.state !== state && cue.state !== 'us' && cue.weight >= 2);
  const isOfOutlet = article.outletStates.includes(state);
  const isAway = article.outletStates.length > 0 && !isOfOutlet;
  const isHere = isOfOutlet || article.datelineState === state || article.stateWeight(state) >= 2;
  if (nature === 'initiative') {
    const { last, telling } = ballot.initiatives;
    if (number < (style === 'short' ? 100 : 1) || number > last) return undefined;
    const isVoted = votes.test(sentence);
    if (style === 'short' && roads.test(sentence) && (number < telling || !isVoted)) return undefined;
    const key = `${state}/I/${number}`;
    if (number >= telling) return isHere || !(isElsewhere || isAway) ? key : undefined;
    // A club calls its plan “Initiative 500”.
    if (/[“"‘]/.test(nearby.charAt(start - 1)) && !votes.test(sentence.replace(initiativeByNumber, '')))
      return undefined;
    // Where one initiative is named in full, short ones are others, but for roads.
    const isKnown = isNamed || (namesInitiatives && !interstates.has(number)) || isVoted;
    return isHere && !isElsewhere && isKnown ? key : undefined;
  }
  if (number < 1 || number > ballot.referenda.last || !isHere || isElsewhere) return undefined;
  // "Jeff Holy, R-6": a party and a district.
  const isDistrict = number <= ballot.districts && /,\s$/.test(nearby.slice(Math.max(0, start - 2), start));
  const isOther = isDistrict || warmth.test(sentence) || (!isNamed && zones.test(sentence));
  if (style === 'short' && (isOther || (!isNamed && !votes.test(textAround(nearby, { start, end }))))) return undefined;
  return `${state}/R/${number}`;
}
