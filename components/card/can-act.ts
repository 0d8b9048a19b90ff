import type { CardContent } from '../../engine/cards/content';

/** Whether anybody's word about it can still reach somebody: an official in office, a measure that is under way. */
export function canAct(content: CardContent): boolean {
  if (content.kind === 'official') return content.contacts.some(({ kind }) => kind === 'call' || kind === 'email');
  return content.kind === 'measure' && content.reach !== undefined;
}
