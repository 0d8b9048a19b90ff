/** The interface's languages. One file each; a volunteer edits that file and nothing else. */
import type { IsoDate } from '../engine/identifiers';

export interface Language {
  /** BCP 47; the file is named for it. */
  tag: string;
  /** In the language itself. */
  name: string;
  /** The day on which a fluent speaker last read all of it; null while nobody has; absent for the original. */
  reviewed?: IsoDate | null;
}

const english: Language = { tag: 'en', name: 'English' };

export const languages: readonly Language[] = [
  english,
  { tag: 'vi', name: 'Tiếng Việt', reviewed: null },
  { tag: 'zh-Hans', name: '简体中文', reviewed: null },
  { tag: 'zh-Hant', name: '繁體中文', reviewed: null },
  { tag: 'ko', name: '한국어', reviewed: null },
  { tag: 'tl', name: 'Tagalog', reviewed: null },
  { tag: 'ja', name: '日本語', reviewed: null },
  { tag: 'ru', name: 'Русский', reviewed: null },
  { tag: 'es', name: 'Español', reviewed: null },
  { tag: 'hi', name: 'हिन्दी', reviewed: null },
];

/** Filipino is written as Tagalog here. */
const aliases: Record<string, string> = { fil: 'tl' };

/** The language of a BCP 47 tag: `zh-TW` is written in traditional characters, `es-MX` in Spanish. */
function languageOf(tag: string): Language | undefined {
  const exact = languages.find((language) => language.tag === tag);
  if (exact || !isWellFormed(tag)) return exact;
  const { language, script } = new Intl.Locale(tag).maximize();
  const base = aliases[language] ?? language;
  return languages.find((one) => one.tag === base || one.tag === `${base}-${script}`);
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The language that the reader has chosen, else the first of the browser's that there is, else English. */
export function pickLanguage(chosen: string | undefined, preferred: readonly string[]): Language {
  const wanted = [...(chosen === undefined ? [] : [chosen]), ...preferred];
  for (const tag of wanted) {
    const found = languageOf(tag);
    if (found) return found;
  }
  return english;
}

/** Messages by section and name, nested. */
export interface Tree {
  [key: string]: string | Tree;
}

const pluralForm = /(_ordinal)?_(zero|one|two|few|many|other)$/;
const isPlural = (key: string) => pluralForm.test(key);
const familyOf = (key: string) => key.replace(pluralForm, '');

/** A language's messages with English in its holes. Plural forms go together: English has others. */
export function completed(english: Tree, own: Tree): Tree {
  const ownFamilies = new Set(Object.keys(own).map(familyOf));
  const holes = Object.entries(english).filter(([key]) => !(isPlural(key) && ownFamilies.has(familyOf(key))));
  const merged: Tree = { ...Object.fromEntries(holes), ...own };
  for (const [key, value] of Object.entries(own)) {
    const base = english[key];
    if (typeof value === 'object' && typeof base === 'object') merged[key] = completed(base, value);
  }
  return merged;
}
