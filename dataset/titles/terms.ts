/** What a term of art in a title means, behind it: “Public defense (lawyers for people who can’t afford one) services”. */
import type { TitleTable } from './tables';

const longest = 260;
/** A name is not broken up: “Qualified Immunity Act of 2025”. */
const named = /^(.*? Act(?: of \d{4})?)((?:: .*)?)$/;

function firstIn(text: string, { terms }: TitleTable): { term: string; end: number; meaning: string } | undefined {
  for (const [term, meaning] of terms) {
    const found = term.exec(text);
    if (found) return { term: found[0], end: found.index + found[0].length, meaning };
  }
  return undefined;
}

const explained = (text: string, found: ReturnType<typeof firstIn>): string =>
  found ? `${text.slice(0, found.end)} (${found.meaning})${text.slice(found.end)}` : text;

/** The title with the meaning of one term that the table has; as it is where something is explained already. */
export function withTerm(title: string, table: TitleTable): string {
  if (title.includes('(') || title.endsWith('…')) return title;
  const [, name, purpose = ''] = named.exec(title) ?? [];
  const inName = name !== undefined && purpose === '' ? firstIn(name, table) : undefined;
  const said = inName
    ? `${title} (${inName.term}: ${inName.meaning})`
    : (name ?? '') +
      explained(name === undefined ? title : purpose, firstIn(name === undefined ? title : purpose, table));
  return said.length > longest ? title : said;
}
