/**
 * What a term of art in a title means, behind the whole of it: “Transparency ombuds study (ombuds: an office that looks into
 * complaints)”.
 */
import type { TitleTable } from './tables';

const longest = 290;
/** A name is not broken up: “Qualified Immunity Act of 2025”. */
const named = /^(.*? Act(?: of \d{4})?)((?:: .*)?)$/;

interface Found {
  term: string;
  end: number;
  meaning: string;
}

/** "Federal Motor Carrier Safety Administration" is a name, too. */
const isInName = (text: string, { term, end }: Found): boolean =>
  /^\p{Lu}/u.test(term) && text.length > term.length && /^ \p{Lu}/u.test(text.slice(end));

function firstIn(text: string, { terms }: TitleTable, isWhole: boolean): Found | undefined {
  for (const [term, meaning] of terms) {
    const found = term.exec(text);
    if (!found) continue;
    const end = found.index + found[0].length;
    const one = { term: found[0], end: isQuoted(text, end) ? quoteEnd(text, end) : end, meaning };
    if (isWhole || !isInName(text, one)) return one;
  }
  return undefined;
}

/** Some records have two single marks for a double one. */
const mark = /"|''/;
const isQuoted = (text: string, at: number): boolean => text.slice(0, at).split(mark).length % 2 === 0;
/** Behind the mark that closes what is quoted there. */
const quoteEnd = (text: string, at: number): number => {
  const closing = mark.exec(text.slice(at));
  return closing ? at + closing.index + closing[0].length : at;
};

/** The first of the capitals that the table knows: “the requirements of NEPA”. */
function capitalsIn(text: string, { acronyms, capitals }: TitleTable): Found | undefined {
  for (const found of text.matchAll(/(?<![\p{L}\d&-])\p{Lu}[\p{Lu}&]+(?![\p{L}\d&-])/gu)) {
    const meaning = capitals.has(found[0]) ? undefined : acronyms.get(found[0]);
    // What somebody is quoted with, or a place is called, stays: "… VA Clinic".
    if (meaning && !isQuoted(text, found.index)) return { term: found[0], end: found.index + found[0].length, meaning };
  }
  return undefined;
}

/**
 * A title is read without a stop: what explains it follows at its end, before the dot, and names its term unless that is the
 * last word.
 */
function explained(text: string, found: Found | undefined): string {
  if (!found) return text;
  const [, plain = text, dot = ''] = /^(.*?)(\.?)$/su.exec(text) ?? [];
  const told = found.end === plain.length ? found.meaning : `${found.term}: ${found.meaning}`;
  return `${plain} (${told})${dot}`;
}

/** The title with the meaning of one term that the table has; as it is where something is explained already. */
export function withTerm(title: string, table: TitleTable): string {
  if (title.includes('(') || title.endsWith('…')) return title;
  const [, name, purpose = ''] = named.exec(title) ?? [];
  const told = name === undefined ? title : purpose;
  const inName = name !== undefined && purpose === '' ? firstIn(name, table, true) : undefined;
  const said = inName
    ? `${title} (${inName.term}: ${inName.meaning})`
    : (name ?? '') + explained(told, firstIn(told, table, false) ?? capitalsIn(told, table));
  return said.length > longest ? title : said;
}
