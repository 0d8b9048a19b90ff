/** The sentence that says where the reader stands, with what the record has of the official. */
import type { TFunction } from 'i18next';
import { approachTo } from '../../../engine/actions/approach';
import type { Wish } from '../../../engine/actions/approach';
import type { Position } from '../../../engine/cards/content';

interface Stand {
  wish: Wish | undefined;
  /** The reader's own words. */
  reason: string;
  acts: readonly Position[];
  isOpen: boolean;
}

/** What asks something wants an answer, and so does not say that none is needed. */
export function asksBack({ wish, acts, isOpen }: Omit<Stand, 'reason'>): boolean {
  if (!wish) return false;
  const { kind } = approachTo(wish, acts, isOpen);
  return kind === 'question' || kind === 'why' || kind === 'ask';
}

/** Without a wish, the place where it belongs; without a reason, the place where that belongs. */
export function positionWords(t: TFunction, { wish, reason, acts, isOpen }: Stand): string {
  const own = reason.trim() || t('act.sheet.say.reason');
  if (!wish) return t('act.sheet.say.none');
  const approach = approachTo(wish, acts, isOpen);
  if (approach.kind === 'question') return reason.trim() ? own : t('act.sheet.say.question');
  const said =
    'deed' in approach
      ? t(`act.sheet.say.${approach.kind}.${approach.deed}`)
      : t(`act.sheet.say.${approach.kind}.${approach.wish}`);
  return `${said} ${own}`;
}
