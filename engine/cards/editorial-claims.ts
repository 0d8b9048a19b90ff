/** The organisation's own claims about a measure, as far as they may be shown on a given day. */
import type { IsoDate, MeasureKey } from '../identifiers';
import type { EditorialFile, Evidence, Explanation, Stance } from '../release/editorial';
import type { LoadedRelease } from '../release/release';
import { isWithdrawn } from './records';

/** What every claim carries, whatever it claims. */
export interface Claim {
  id: string;
  status: 'live' | 'corrected' | 'withdrawn';
  sources: Evidence[];
  author: string;
  reviewer: string;
  reviewed: IsoDate;
  expires: IsoDate;
}

/** A claim is shown while it is live, sourced, checked by a second person, and not past its day. */
export function isShown(release: LoadedRelease, claim: Claim, today: IsoDate): boolean {
  return (
    claim.status !== 'withdrawn' &&
    !isWithdrawn(release, claim.id) &&
    claim.sources.length > 0 &&
    claim.reviewer !== claim.author &&
    claim.reviewed <= today &&
    today <= claim.expires
  );
}

/**
 * Whether opinions on this measure rest because of an election. A measure of Congress concerns every state,
 * and the card cannot know the reader's: it rests as soon as one state does.
 */
export function isQuiet(editorial: EditorialFile, measure: MeasureKey, today: IsoDate): boolean {
  const state = measure.slice(0, 2);
  return editorial.quietPeriods.some(
    (period) => (state === 'us' || period.state === state) && period.from <= today && today <= period.until,
  );
}

/** The stance on this measure that may be shown that day; with `id`, only that one. */
export function findStance(
  release: LoadedRelease,
  measure: MeasureKey,
  today: IsoDate,
  id?: string,
): Stance | undefined {
  const { editorial } = release;
  if (!editorial || isQuiet(editorial, measure, today)) return undefined;
  return editorial.stances.find(
    (stance) => stance.measure === measure && (id === undefined || stance.id === id) && isShown(release, stance, today),
  );
}

/** The plain words about a measure that may be shown. They are explanation, not opinion, and so do not rest. */
export const findExplanation = (release: LoadedRelease, measure: MeasureKey, today: IsoDate): Explanation | undefined =>
  release.editorial?.explanations.find(
    (explanation) => explanation.measure === measure && isShown(release, explanation, today),
  );

/** Measures that an explanation puts under one issue. */
export const measuresOn = (release: LoadedRelease, issue: string, today: IsoDate): MeasureKey[] =>
  (release.editorial?.explanations ?? [])
    .filter((explanation) => explanation.issues.includes(issue) && isShown(release, explanation, today))
    .map(({ measure }) => measure);

/** The organisation's own words, and the language that they are in. */
export interface Said {
  text: string;
  /** BCP 47. */
  lang: string;
}

/** The text in the language asked for, in its base language, or in English. */
export function inLanguage(text: { en: string } & Record<string, string>, language: string): Said {
  const [base = ''] = language.split('-');
  const lang = [language, base].find((tag) => text[tag] !== undefined) ?? 'en';
  return { text: text[lang] ?? text.en, lang };
}
