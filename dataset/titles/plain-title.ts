/**
 * A title that a neighbor can read: short forms become the words that they stand for, by the measure's own official title
 * and then by the reviewed table. Where one is left, or where the short title says nothing, the official title leads.
 */
import { namesFor, wordFor } from './meanings';
import { isCapitals, isDotted, shortFormsIn, wordParts } from './short-forms';
import type { TitleTable } from './tables';

export interface Said {
  readonly title: string;
  /** The legislature's short title, where the official one leads. */
  readonly short?: string;
}

export interface TitleRule {
  readonly table: TitleTable;
  /** All words of the session's official titles: others are short for something. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words with which an official title begins and that tell nothing: "Concerning …". */
  readonly opening?: RegExp | undefined;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * "Unemployment insurance/strikes" → "Unemployment insurance: strikes", unless the official title says how they belong
 * together. A clerk ends such a title where the room ends: "Electric/public contracts".
 */
function withoutSlashes(title: string, official: string): { title: string; isClipped: boolean } {
  const plain = title.replace(/(?<= |^)w\/o ?/g, 'without ').replace(/(?<= |^)w\/ ?/g, 'with ');
  let colons = 0;
  const spelled = plain.replace(
    /(\S*?)\/(?!\d)(?=(\S*))|(?<=[^\d\s])\/(?=\d)/g,
    (whole, before?: string, after?: string) => {
      const [left = '', right = ''] = [before, after].map((word) => (word ?? '').replace(/[.,].*$/, ''));
      const pair =
        left && right && new RegExp(`\\b${escaped(left)}\\S* (and|or) ${escaped(right)}`, 'i').exec(official)?.[1];
      if (pair) return `${before} ${pair} `;
      colons += 1;
      return `${before ?? whole.slice(0, -1)}${colons === 1 ? ': ' : ', '}`;
    },
  );
  return { title: spelled, isClipped: colons > 0 };
}

const likeFirst = (model: string, words: string): string =>
  /^\p{Lu}/u.test(model) ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;

/** "schls": letters without the vowels between them. */
const isSqueezed = (word: string): boolean => /^[b-df-hj-np-tv-xz]{3,}$/i.test(word) && !/^[A-Z]+$/.test(word);

/** "repeal" is not short for "repealing". */
const ending = /^(?:ing|ings|ers|ment|ments|ally|ist|ists|ness|ship|ion|ions|ation|able|ity)$/;

/** A word that no official title has, and that one word of this one's begins with or holds: "Unemp". */
function unfamiliar(word: string, official: string, { vocabulary, table }: TitleRule): string | undefined {
  const plain = word.toLowerCase().replace(/’/g, "'");
  // What the official title has, too, is a word: "animal control".
  if (table.words.has(plain)) return wordsOf(official).has(plain) ? undefined : wordFor(plain, official, table);
  if (!/^\p{L}\p{Ll}+$/u.test(word) || vocabulary.has(plain)) return undefined;
  const found = wordFor(plain, official, table);
  if (found === undefined) return undefined;
  // "Investmnt" lacks a letter or two.
  if (plain.length >= 6 && !found.startsWith(plain)) return found;
  const isShort = found.length >= plain.length + 3 && !ending.test(found.slice(plain.length));
  return isShort && (found.startsWith(plain) || isSqueezed(word)) ? found : undefined;
}

function spoken(word: string, official: string, rule: TitleRule): string {
  if (word === '&') return 'and';
  const [before, inner, after] = wordParts(word);
  const [, stem = inner, owner = ''] = /^(.*?)([’']s)?$/.exec(inner) ?? [];
  const { table } = rule;
  if (isDotted(inner, table)) {
    const found = wordFor(inner.slice(0, -1), official, table);
    return found ? before + likeFirst(inner, found) + after : word;
  }
  if (isCapitals(stem, table)) {
    const found = namesFor(stem, official, table);
    return found ? before + found + owner + after : word;
  }
  const found = unfamiliar(inner, official, rule);
  return found ? before + likeFirst(inner, found) + after : word;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** As the official title leads: without "Concerning", and without the dot of a sentence. */
const bare = (official: string, opening: RegExp | undefined): string =>
  official
    .replace(opening ?? /^(?!)/, '')
    .replace(/(?<=\p{Ll}|\d)\.(["”]?)$/u, '$1')
    .trim();

const small = new Set('a an and as at by for from in of on or the to with'.split(' '));
/** "Business and occupation tax" is three: the small ones say nothing. */
const count = (text: string): number => text.split(/\s+/).filter((word) => !small.has(word.toLowerCase())).length;
/** So few words are a subject and no more. */
const fewWords = 3;
/** A longer official title would be no title, and stands below. */
const longestLead = 160;

/** "Liquor account, distribution" is in "The distribution of moneys in the Liquor Account"; plurals are no matter. */
function hasAllOf(title: string, lead: string): boolean {
  const told = [...wordsOf(lead)];
  return [...wordsOf(title)].every((word) => word.length < 4 || told.some((one) => one.startsWith(word.slice(0, 5))));
}

/** An official title's first word that is no name: "Funding", "To", "Supports". */
const deed = /^(?:To|\p{Lu}\p{Ll}+(?:ing|s)) /u;

/** "Health carrier surpluses: funding health insurance premium assistance"; undefined where that is too long. */
function withSubject(title: string, official: string, { opening }: TitleRule): string | undefined {
  const told = bare(official, opening);
  const lead = deed.test(told) ? lower(told) : told;
  return lead.length <= longestLead - 20 ? `${title}: ${lead}` : undefined;
}

/** So many words of its act's own title have to be new for it to say more. */
const newWords = 2;

/** What an act is for, in the words of its sponsors, is left out: "improving roads by creating a program" tells a program. */
const aim = /^(?:enhanc|ensur|improv|mak|promot|protect|reduc|restor|safeguard|sav|strengthen|support)ing /i;

/** Undefined where the act tells its aim alone, or cites a case. */
function deedOf(act: string): string | undefined {
  const told = act.replace(/^\s*relating to (?:the )?/i, '').replace(/\.$/, '');
  const deed = aim.test(told) ? told.replace(/^.*? by (?=\p{Ll}+ing )/u, '') : told;
  return aim.test(deed) || /__/.test(deed) ? undefined : capital(deed);
}

/** Where the official title is the subject once more, the title of the act itself may tell what it does: "Relating to studying …". */
function withAct(said: Said, short: string, official: string, act: string, rule: TitleRule): Said {
  const lead = deedOf(act) ?? '';
  const has = (text: string) => [...wordsOf(text)].filter((word) => word.length > 3).map((word) => word.slice(0, 5));
  const known = new Set([...has(said.title), ...has(official)]);
  const added = new Set(has(lead).filter((word) => !known.has(word))).size;
  const isSubject = new Set(has(official).filter((word) => !has(said.title).includes(word))).size < newWords;
  if (!rule.opening?.test(official) || !isSubject || added < newWords || lead.length > longestLead) return said;
  if (hasAllOf(said.title, lead)) return { title: lead, short };
  return lead.length + said.title.length <= longestLead ? { title: `${said.title}: ${lower(lead)}` } : said;
}

/** @param act the title of the act itself, where it is told apart from the official one. */
export function plainTitle(short: string, official: string, rule: TitleRule, act?: string): Said {
  const said = byOfficial(short, official, rule);
  return act === undefined ? said : withAct(said, short, official, act, rule);
}

function byOfficial(short: string, official: string, rule: TitleRule): Said {
  const { title: told, isClipped } = withoutSlashes(short, official);
  const title = capital(
    told
      .split(' ')
      .map((word) => spoken(word, official, rule))
      .join(' '),
  );
  const lead = capital(bare(official, rule.opening));
  if (official === '' || lead.toLowerCase() === title.toLowerCase()) return { title };
  const left = title.split(' ').some((word) => isSqueezed(word) && !rule.vocabulary.has(word.toLowerCase()));
  const isUnclear = left || shortFormsIn(title, rule.table).length > 0;
  const saysMore = count(lead) > count(title) && lead.length <= longestLead;
  if (isUnclear || (isClipped && saysMore)) return { title: lead, short };
  if (count(title) > fewWords || !saysMore) return { title };
  return hasAllOf(title, lead) ? { title: lead, short } : { title: withSubject(title, official, rule) ?? title };
}

const wordsOf = (title: string): ReadonlySet<string> => new Set(title.toLowerCase().match(/[\p{L}']+/gu));

/** The words of a session's official titles. */
export const vocabularyOf = (titles: Iterable<string>): ReadonlySet<string> =>
  new Set([...titles].flatMap((title) => [...wordsOf(title)]));
