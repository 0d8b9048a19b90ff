/**
 * What the article says of whose a measure is, beyond the sentence: its outlet, its headings, whom and what it is about.
 */
import type { PackId } from '../../../identifiers';
import type { Article } from '../../article';
import { keyedJurisdictions } from '../../../jurisdictions/numbers';
import type { Batch } from '../batch';
import type { Candidate } from '../candidates';
import type { WrittenMeasure } from '../scan';
import weights from '../../weights.json';
import { type Claim, claim } from './evidence';
import { ofOthers } from '../tables/whose-words';
import { typeOf } from './from-form';

/**
 * What the article says.
 * @param owner whose another of the same kind and number is
 * @param named the state that the sentence names: what speaks for another counts half
 */
export function fromArticle(
  { run, written }: Candidate,
  { article, memory, runs, soleOfficials, stateOver }: Batch,
  owner: PackId | undefined,
  named: PackId | undefined,
): readonly Claim[] {
  const prior = (state: PackId, weight: number) => (named && named !== state ? weight / 2 : weight);
  const { text, cell } = runs[run]!;
  const [main, ...others] = article.outletStates;
  const dateline = article.datelineState;
  const over = stateOver(run);
  const sole = main === undefined && !ofOthers.test(text) ? soleState(article) : undefined;
  const present = soleOfficials(run);
  return [
    ...(main ? [claim(main, prior(main, weights['owner.outlet']), 'outlet')] : []),
    ...others.map((other) => claim(other, prior(other, weights['owner.second-outlet']), 'outlet')),
    ...(dateline ? [claim(dateline, prior(dateline, weights['owner.dateline']), 'dateline')] : []),
    ...(over
      ? [claim(over, cell ? weights['owner.row'] : weights['owner.heading'], 'state-heading', cell !== undefined)]
      : []),
    ...shares(written, memory.officials, weights['owner.officials'], 2, 'officials-named'),
    // A single word is no drift: the share is of six at least.
    ...shares(written, article.stateWeights(), weights['owner.drift'], 6, 'article-about'),
    ...(sole ? [{ state: sole, weight: weights['owner.sole-state'] }] : []),
    // "a rent cap, HB 1217, which Gov. Ferguson signed": nobody else is named in the paragraph.
    ...(present && present !== 'us'
      ? [{ state: present, weight: prior(present, weights['owner.officials-beside']) }]
      : []),
    ...(owner ? [claim(owner, weights['owner.same-number'], 'named-before')] : []),
  ];
}

/** A lawmaking body named once, or the state three times in passing. */
const firm = 3;
/** The one state that the article names, and plainly: "in Olympia", "Idaho lawmakers"; not of a story from elsewhere. */
function soleState(article: Article): PackId | undefined {
  const { us: _, ...ofStates } = article.stateWeights();
  const [named, ...others] = Object.entries(ofStates);
  if (!named || others.length > 0 || named[1] < firm) return undefined;
  return article.datelineState === undefined || article.datelineState === named[0] ? named[0] : undefined;
}

/** Whether the article is from a state, or speaks of it plainly. */
export const isIn = (article: Article, state: PackId): boolean =>
  article.outletStates.includes(state) || article.datelineState === state || article.stateWeight(state) >= 2;

/**
 * Shares a weight out by how much of the article speaks for each jurisdiction. Those that cannot have such a measure are
 * left aside, and Congress where the form is a state's: its members are in every paper, whatever bill is meant.
 */
function shares(
  written: WrittenMeasure,
  amounts: Readonly<Record<PackId, number>>,
  weight: number,
  atLeast: number,
  code?: string,
): readonly Claim[] {
  const states = Object.entries(amounts).filter(([state]) =>
    keyedJurisdictions.includes(state)
      ? typeOf(written, state) !== undefined
      : !written.only || written.only.includes(state),
  );
  const isStateForm = written.style === 'plain' || written.style === 'staged';
  const total = states.reduce((sum, [state, amount]) => sum + (isStateForm && state === 'us' ? 0 : amount), 0);
  return states.map(([state, amount]) => ({
    state,
    weight: weight * Math.min(1, amount / Math.max(total, atLeast)),
    reason: code === undefined ? undefined : { code, values: { state } },
  }));
}
