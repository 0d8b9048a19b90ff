/**
 * Washington's initiatives and referenda: numbered in series of their own, not by session. `wa/I/2066`, `wa/R/90`,
 * and since 2025 `wa/IL26/001` (to the Legislature) and `wa/IP26/001` (to the people).
 */
import type { MeasureKey } from '../../identifiers';
import type { Article } from '../article';
import type { Reason } from '../types';
import type { WrittenMeasure } from './scan';
import { lawmakingWords, near } from './surroundings';
import { isInWashington } from './whose/signs-of-washington';

export interface BallotMention {
  start: number;
  end: number;
  key: MeasureKey;
  why: Reason[];
}

const numbered =
  /(?<![\p{L}\p{N}/@-])I([LP])[\s\-\u2010-\u2013]{0,2}(\d{2})[\s\-\u2010-\u2013]{1,2}(\d{3})(?![\p{L}\d])/gu;

/** "IL26-001", "IL 26-001": a form that nobody else uses. */
export function newStyleBallotMeasures(text: string): BallotMention[] {
  if (!/I[LP]/.test(text)) return [];
  return [...text.matchAll(numbered)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: `wa/I${match[1]}${match[2]}/${match[3]}`,
    why: [{ code: 'ballot-form' }],
  }));
}

/** Whether the form is anywhere in a text whose blocks are run together. */
export const mayBeNewStyle = (text: string): boolean =>
  /I[LP][\s\-\u2010-\u2013]{0,2}\d{2}[\s\-\u2010-\u2013]/.test(text);

/** Interstate highways of three digits in Washington and its neighbours. */
const interstates = new Set([105, 182, 184, 205, 405, 505, 605, 705]);
export const isInterstate = (number: number): boolean => interstates.has(number);

const roads =
  /\b(?:roads?|lanes?|traffic|interstate|freeways?|highways?|exits?|interchange|northbound|southbound|eastbound|westbound|milepost|ramps?|crash|bridge|drove|drive|driving|corridor)\b/i;
/** R-values of insulation and names of refrigerants. */
const warmth = /\b(?:insulat\w+|R-values?|attics?|coolants?|refrigerants?|foam|walls?)\b/i;
/** Zones of a city: "R-12". */
const zones = /\b(?:zon(?:e|es|ed|ing)|residential|lots?|parcels?)\b/i;
/** Washington's legislative districts: 1 to 49. */
const districts = 49;
const votes =
  /(?<![a-zß-ʯа-яḀ-ỿ])(?:initiatives?|referend(?:um|a)|ballots?|voters?|measures?|sponsors?|signatures?|repeal[a-zß-ʯа-яḀ-ỿ]*|approved|rejected|passed|campaign|yes on|no on|iniciativa|votantes|cử tri|选民|選民|유권자)(?![a-zß-ʯа-яḀ-ỿ])/iu;

/** Initiatives of which papers speak without saying what they are: "cuts that I-976 could bring". */
const wellKnown = new Set([200, 502, 594, 601, 695, 722, 728, 732, 747, 776, 872, 900, 912, 937, 940, 960, 976]);
/** "Form I-601", "the I-912 was denied": papers of the immigration office have such numbers, too. */
const ofImmigration = /\b(?:immigra\w+|visas?|green cards?|uscis|asylum|petitions?|waivers?|forms?|deport\w+)\b/i;
/** What is looked at beside such a number, in UTF-16 units. */
const beside = 400;

function isWellKnown(number: number, text: string, start: number): boolean {
  if (!wellKnown.has(number)) return false;
  const around = text.slice(Math.max(0, start - beside), start + beside);
  return lawmakingWords(around, 2) > 1 && !ofImmigration.test(around);
}

const isQuoted = (text: string, start: number): boolean => /[“"‘]/.test(text.charAt(start - 1));

/**
 * Decides whether "I-2066" or "Referendum 90" is Washington's ballot measure. Interstate highways have one to three
 * digits, R-values and refrigerants two: those numbers need words of voting near them and Washington around them.
 */
export function ballotKey(
  { nature, style, number, start, end }: WrittenMeasure,
  article: Article,
  run: number,
  sentence: string,
  /** The whole run. */
  nearby: string,
  /** Whether the article names the same number, or other initiatives, in full elsewhere. */
  known: boolean,
): { key: MeasureKey; why: Reason[] } | undefined {
  const elsewhere = article.cuesIn(run).some(({ state, weight }) => state !== 'wa' && state !== 'us' && weight >= 2);
  const away = article.outletStates.length > 0 && !article.outletStates.includes('wa');
  const here = isInWashington(article);
  const why: Reason[] = [{ code: 'ballot-form' }];
  // "Ref. 26-P1384"
  if (/^[-–]\p{L}/u.test(nearby.slice(end, end + 2))) return undefined;
  if (nature === 'initiative') {
    if (number < (style === 'short' ? 100 : 1) || number > 2999) return undefined;
    if (style === 'short' && roads.test(sentence) && (number < 1000 || !votes.test(sentence))) return undefined;
    const rare = number >= 1000;
    const isKnownHere = known || votes.test(sentence) || isWellKnown(number, nearby, start);
    if (!rare && (!here || elsewhere || !isKnownHere)) return undefined;
    // A club calls its plan “Initiative 500”.
    if (!rare && isQuoted(nearby, start) && !votes.test(sentence.replace(/initiative\s\d+/i, ''))) return undefined;
    if (rare && !here && (elsewhere || away)) return undefined;
    return { key: `wa/I/${number}`, why };
  }
  if (number < 1 || number > 99 || !here || elsewhere) return undefined;
  // "Jeff Holy, R-6": a party and a district.
  if (style === 'short' && number <= districts && /,\s$/.test(nearby.slice(Math.max(0, start - 2), start)))
    return undefined;
  if (style === 'short' && !known && !votes.test(near(nearby, { start, end }))) return undefined;
  if (style === 'short' && (warmth.test(sentence) || (!known && zones.test(sentence)))) return undefined;
  return { key: `wa/R/${number}`, why };
}
