/** The interface's languages. One file each; a volunteer edits that file and nothing else. */
import type { Messages } from '../components/card-messages';

export interface Language {
  /** BCP 47. */
  tag: string;
  /** In the language itself. */
  name: string;
  load(): Promise<{ default: Messages }>;
}

const english: Language = { tag: 'en', name: 'English', load: () => import('./en.json') };

export const languages: readonly Language[] = [english];

/** The language that the reader has chosen, else the first of the browser's that there is, else English. */
export function pickLanguage(chosen: string | undefined, preferred: readonly string[]): Language {
  const wanted = [...(chosen === undefined ? [] : [chosen]), ...preferred];
  for (const tag of wanted) {
    const exact = languages.find((language) => language.tag === tag);
    const base = languages.find((language) => language.tag === tag.split('-')[0]);
    const found = exact ?? base;
    if (found) return found;
  }
  return english;
}
