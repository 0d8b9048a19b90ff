/**
 * Words that know the record: what a reader wants, and what an official has done, decide whether the words thank, ask
 * why, or ask how it will be. One rule for every official and every party.
 */
import type { Position } from '../cards/content';
import type { Power } from './powers';

/** Where the reader stands. Their choice alone; nothing suggests one. */
export type Wish = 'support' | 'oppose' | 'question';

/** What the record has of an official on a measure, as far as it takes a side. */
export type Deed = 'yes' | 'no' | 'brought' | 'signed' | 'vetoed';

export type Approach =
  | { kind: 'thank'; deed: Deed }
  | { kind: 'why'; deed: Deed }
  /** Nothing on record, and their office can still decide it. */
  | { kind: 'ask' | 'sign' | 'override'; wish: 'support' | 'oppose' }
  /** Nothing on record, and nothing of theirs to decide. */
  | { kind: 'tell'; wish: 'support' | 'oppose' }
  | { kind: 'question' };

const cast: Partial<Record<string, Deed>> = { Yea: 'yes', Aye: 'yes', Nay: 'no', No: 'no' };

/** Undefined for an absence, and for acts that take no side. */
export function deedOf({ kind, value }: Pick<Position, 'kind' | 'value'>): Deed | undefined {
  if (kind === 'vote') return cast[value ?? ''];
  if (kind === 'sponsorship' || kind === 'cosponsorship') return 'brought';
  return kind === 'signed' || kind === 'vetoed' ? kind : undefined;
}

/**
 * Whether it was on the text that the measure carries now. Nobody is thanked for a bill, or asked why, on the ground of an
 * act on another one that had its number before.
 */
export const isOnTextOfNow = ({ date, textReplaced }: Pick<Position, 'date' | 'textReplaced'>): boolean =>
  textReplaced === undefined || date >= textReplaced;

const isFor: Record<Deed, boolean> = { yes: true, brought: true, signed: true, no: false, vetoed: false };

/** What is still theirs to decide, and how it is asked for. */
const asking: Partial<Record<Power, 'ask' | 'sign' | 'override'>> = {
  'vote-in-committee': 'ask',
  vote: 'ask',
  sign: 'sign',
  override: 'override',
};

/**
 * @param acts one official's acts on the measure, the one that stands for their position first.
 * @param power what their office can still do about it.
 */
export function approachTo(wish: Wish, acts: readonly Position[], power: Power | undefined): Approach {
  if (wish === 'question') return { kind: 'question' };
  const deed = acts.map(deedOf).find((one) => one !== undefined);
  if (!deed) return { kind: (power && asking[power]) ?? 'tell', wish };
  return isFor[deed] === (wish === 'support') ? { kind: 'thank', deed } : { kind: 'why', deed };
}
