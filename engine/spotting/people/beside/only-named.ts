/**
 * Somebody whose name a text tells as a piece of news: "An usher goes by the name of Jay Inslee", "There is a Jeff Holy who sells
 * tires". Nobody says so of one whom readers know.
 */

const named =
  /\b(?:goes|go|went|going) by(?: the name(?: of)?)? $|\bby the name of $|\banswers? to the name(?: of)? $|\b(?:shares?|shared|has|had|bears|bore) the name $|(?<!\b[Mm]y )\bname(?:[’']s| is| was) $/iu;
const one = /\b[Tt]here(?:[’']s| is| was| lives| lived)(?: also| even)? (?:an?|another) $/u;
/** "There is a Jeff Holy sign": of the official. */
const oneWho = /^,? (?:who|whose|in|at|on|living|from)\b/;
const reach = 40;

/** Whether the words around a full name tell that somebody is called so. */
export function bearsTheName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return named.test(before) || (one.test(before) && oneWho.test(text.slice(end, end + reach)));
}
