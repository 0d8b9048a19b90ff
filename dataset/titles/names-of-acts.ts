/**
 * What acts of Congress are called. A name stays as it is, since it is known by that; where it has capitals that stand for
 * something, what they stand for follows: "SAVE Act (Safeguard American Voter Eligibility Act)".
 */
import { isCapitals, shortFormsIn, wordParts } from './short-forms';
import { spelledOut } from './meanings';
import type { TitleTable } from './tables';

const year = / of \d{4}$/;

/** The other name of an act that says what the capitals of the first stand for. */
const fullName = (letters: string, names: readonly string[]): string | undefined =>
  names.find((name) => spelledOut(letters, name) !== undefined);

const count = (name: string): number => name.replace(year, '').split(/\s+/).length;

/** "Fair and Accurate Ingredient Representation on Labels Act" for "FAIR Labels Act": the one that is much longer. */
function longerName(name: string, others: readonly string[]): string | undefined {
  const longer = [...new Set(others.map((other) => other.replace(year, '')))].filter(
    (one) => count(one) > count(name) + 1,
  );
  return longer.length === 1 ? longer[0] : undefined;
}

/** "to provide for …": what the official title says that it does. */
const purposeOf = (official: string): string =>
  official
    .replace(/^A (?:bill|(?:joint |concurrent )?resolution) /, '')
    .replace(/(?:,? and for other purposes\..*|\.)$/, '')
    .replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

const capitalsIn = (name: string, table: TitleTable): string[] => [
  ...new Set(
    name
      .split(/[\s–—/]+/)
      .map((word) => wordParts(word.replace(/[’']s$/, ''))[1])
      .filter((word) => isCapitals(word, table)),
  ),
];

/** The law that it amends tells little of what it does: "amend the Internal Revenue Code of 1986 to". */
const amended =
  /^(to )(?:amend|reauthorize) (?:.*?(?:act|code|law \d+-\d+|title [ivxl\d]+|chapter \d+)(?: of \d{4})?)(?:,? united states code,?)?(?:, as amended,)? to /i;
const longestPurpose = 160;
/** A longer one is cut here: it stands whole on the card. */
const cutAfter = 140;
/** Where a cut text must not end: “the list of”, “removing”. */
const trailing =
  /(?:,? (?:an?|and|any|are|as|at|be|by|for|from|has|have|if|in|into|is|its|may|not|of|on|or|such|than|that|the|their|to|under|was|were|what|when|where|which|while|who|whose|with|\p{Ll}+ing))+$/u;

/** As much as has room, up to the end of a word that says something. */
function cut(purpose: string): string {
  if (purpose.length <= longestPurpose) return purpose;
  const start = purpose.slice(0, cutAfter);
  const comma = start.lastIndexOf(', ');
  const words = comma > cutAfter / 2 ? start.slice(0, comma) : start.slice(0, start.lastIndexOf(' '));
  return `${words.replace(trailing, '')} …`;
}

/** The purpose beside a name. */
function purposeBeside(official: string): string | undefined {
  const purpose = purposeOf(official).replace(amended, '$1');
  return /^to /.test(purpose) ? cut(purpose) : undefined;
}

/** Words that any act could have in its name. */
const empty = new Set(
  `act accountability american americans amendment america better clarification empowerment enhancement fairness first future
   improvement keep know modernization national new now protection protecting reform repeal repealing
   responsibility safe safer support
   supporting transparency united states congress resolution bill`.split(/\s+/),
);

const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !empty.has(word)).map((word) => word.slice(0, 5));

/** So many words of what it does tell a reader what an act is about. */
const telling = 2;

/** "No Cashing In Act" has no word of what it does: "to require former Members of Congress to file …". */
function tellsNothing(name: string, official: string): boolean {
  const said = new Set(stems(official));
  return new Set(stems(name.replace(year, '')).filter((stem) => said.has(stem))).size < telling;
}

/**
 * @param official its official title. @param names the other names it has.
 * @returns the name; with the purpose behind it where nothing else explains it, or where the name has no word of it.
 */
export function actName(name: string, official: string, names: readonly string[], table: TitleTable): string {
  const purpose =
    / Act(?: of \d{4})?$/.test(name) && tellsNothing(name, official) ? purposeBeside(official) : undefined;
  if (!shortFormsIn(name, table).includes('capitals')) return purpose ? `${name}: ${purpose}` : name;
  const capitals = capitalsIn(name, table);
  const others = names.filter((other) => other !== name && other.length <= 160);
  const letters = (word: string) => word.replace(/s$/, '').replace(/[^A-Z]/g, '');
  // "HELP PETS Act" is spelled out as a whole.
  const whole = fullName(capitals.map(letters).join(''), others) ?? fullName(letters(capitals[0] ?? ''), others);
  const longer = whole ?? longerName(name, others);
  const told = longer
    ? [longer.replace(year, '')]
    : capitals.flatMap(
        (word) => spelledOut(letters(word), purposeOf(official)) ?? table.acronyms.get(word.replace(/s$/, '')) ?? [],
      );
  const isWhole = longer !== undefined || (told.length > 0 && told.length === capitals.length);
  if (isWhole && !(longer && purpose && tellsNothing(longer, official)))
    return `${name.replace(/\.$/, '')} (${told.join('; ')})`;
  if (purpose) return `${name}: ${purpose}`;
  return official === '' ? name : `${name}: ${purposeOf(official)}`;
}
