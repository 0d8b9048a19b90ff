/** The short forms that stand in a title: words with a dot, slashes, and capitals that nobody explains. */
import { spelledOut } from './meanings';
import type { TitleTable } from './tables';

export type ShortForm = 'dot' | 'slash' | 'capitals';

/** Official titles end in a dot: they are sentences. Short titles never do, unless by an abbreviation. */
const sentence = /^(?:An? |To |[A-Z][a-z]+(?:ing|s) )|^(?:\S+ ){7}/;
/**
 * A name is explained by its purpose or its full form behind it: "SAFE Ride Act: to …", "HELP Act (Higher Education …)"; the
 * meaning of a term ("ombuds: an office …") explains no more than that term.
 */
const namedFirst = /^[^:(]{2,120}(?:: (?=to [a-z])| \((?=\S+ .*\S+\)$)(?![^:()]*: ))/;

/** A word between whatever stands around it: "(dev.:" is "dev.", "U.S." itself. */
export const wordParts = (word: string): [before: string, word: string, after: string] => {
  const [, before = '', inner = '', after = ''] = /^([("“‘[]*)(.*?)([)"”’\],:;]*)$/u.exec(word) ?? [];
  return [before, inner, after];
};

const isInitials = (word: string): boolean => /^(?:\p{Lu}\.)+$/u.test(word);

export const isDotted = (word: string, table: TitleTable): boolean =>
  /^[\p{L}’'&-]+\.$/u.test(word) && !isInitials(word) && !table.dotted.has(word.slice(0, -1).toLowerCase());

const roman = /^[IVXL]+$/;
/** "PRA", "ADUs", "B&O"; not "I", "K-12", or a number's letters. */
export const isCapitals = (word: string, table: TitleTable): boolean =>
  /^\p{Lu}[\p{Lu}&]+\d*s?$/u.test(word) && !roman.test(word) && !table.capitals.has(word.replace(/s$/, ''));

/** By its own words elsewhere in the title, or as what they are called: "food assistance (SNAP)". */
const isExplained = (word: string, title: string): boolean => {
  if (title.includes(`(${word})`)) return true;
  const rest = title.replaceAll(word, ' ');
  return spelledOut(word.replace(/s$/, '').replace(/[^A-Z]/g, ''), rest) !== undefined;
};

/** What a reader would stumble over; nothing where the title is plain. */
export function shortFormsIn(title: string, table: TitleTable): ShortForm[] {
  const told = title.replace(namedFirst, '');
  const said = sentence.test(told) ? told.replace(/\.$/, '') : told;
  const words = said.split(/[\s–—/]+/).map((word) => wordParts(word.replace(/[’']s$/, ''))[1]);
  const found: ShortForm[] = [];
  if (words.some((word) => isDotted(word, table))) found.push('dot');
  if (/\p{L}\.?\/|\/\p{L}/u.test(title)) found.push('slash');
  if (words.some((word) => isCapitals(word, table) && !isExplained(word, title))) found.push('capitals');
  return found;
}
