/** The part of a language's messages that a card needs: it travels to the page with the card's content. */
import type en from '../../locales/en.json';

export type Messages = typeof en;

/** The sections a card speaks from. The rest belongs to the extension's own pages. */
const cardSections = [
  'common',
  'state',
  'place',
  'office',
  'party',
  'chamber',
  'vote',
  'voted',
  'measureType',
  'session',
  'why',
  'card',
  'link',
  'clock',
  'issue',
  'contact',
] as const satisfies readonly (keyof Messages)[];

/** Picks the card's sections. Pure, so that the background can call it without loading a view. */
export function cardMessages(messages: Messages): Record<string, unknown> {
  const sections = Object.fromEntries(cardSections.map((section) => [section, messages[section]]));
  // Of acting, what becomes public by it: told on the card itself in private windows.
  return { ...sections, act: { record: messages.act.record } };
}
