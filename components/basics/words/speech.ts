/** What every group of words is made with: a language, and its messages. */
import type { i18n, TFunction } from 'i18next';

export interface Speech {
  t: TFunction;
  i18n: i18n;
  language: string;
  /** For keys made from data: the message, or `fallback` where the language (and English) has none. */
  say(key: string, values: Record<string, unknown>, fallback: string): string;
}

/** Between two facts that stand in one line: it may end a line, and never begins one. */
export const dot = '\u00a0· ';
