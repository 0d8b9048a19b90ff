/**
 * Adds up the evidence.
 */
import type { Reason } from '../../types';
import type { Pair, Weighed } from './evidence';
import { rules } from './evidence-rules';
import type { Person } from '../names/names-index';

export interface Judgement {
  person: Person;
  score: number;
  /** What speaks for the person, strongest first. */
  reasons: Reason[];
  /** What each rule that applies weighs: for whoever looks after the rules. */
  parts: readonly { rule: string; weight: number }[];
  /** A title, a party, a place beside the name or a list of colleagues is among it: others may lean on that. */
  isBeyondDoubt: boolean;
  /** Few people have the name. */
  isRare: boolean;
}

const shown = 5;
const plainSigns: ReadonlySet<string> = new Set(['title', 'party', 'place', 'listed']);

/** Adds up the evidence for one candidate. */
export function judge(pair: Pair): Judgement {
  let score = 0;
  const parts: { rule: string; weight: number }[] = [];
  const speaking: { code: string; weighed: Weighed }[] = [];
  for (const rule of rules) {
    const weighed = rule.weigh(pair);
    if (weighed === undefined) continue;
    score += weighed.weight;
    parts.push({ rule: rule.code, weight: weighed.weight });
    if (weighed.weight > 0.25)
      speaking.push({ code: pair.fit?.former === true && rule.code === 'name' ? 'former-name' : rule.code, weighed });
  }
  speaking.sort((a, b) => b.weighed.weight - a.weighed.weight);
  const reasons = speaking
    .slice(0, shown)
    .map(({ code, weighed }) => ({ code, ...(weighed.values === undefined ? {} : { values: weighed.values }) }));
  return {
    person: pair.person,
    score,
    reasons,
    parts,
    isBeyondDoubt: speaking.some(({ code }) => plainSigns.has(code)),
    isRare: speaking.some(({ code }) => code === 'rare-name'),
  };
}
