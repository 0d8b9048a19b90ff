/** Other names of a person, without the forms that spotting derives for itself. */

const initial = /^\p{L}\.?(?:-?\p{L}\.)*$/u;
const title = /^(?:sen|senator|rep|representative|gov|governor|dr|mr|mrs|ms|hon|mayor|speaker|delegate)\.?$/i;
const suffix = /,? (?:Jr\.?|Sr\.?|II|III|IV)$/u;
/** `"Chuck"`, `“Ted”`, `(Nikki)`. */
const inside = /\s*["“(]\s*([^"”)]+?)\s*["”)]/u;

/** "T.", "T.S.", "J": an initial, not a name. */
export const isInitial = (word: string): boolean => initial.test(word);

const folded = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** Printed rolls shout: "CURRY" → "Curry". */
const calm = (word: string) => (/^\p{Lu}{4,}$/u.test(word) ? word.slice(0, 1) + word.slice(1).toLowerCase() : word);

export interface OtherNames {
  nicknames: string[];
  aliases: string[];
  /** Middle initial, where one of the names is the usual one with an initial inside: "Fred E. Davis". */
  middle?: string;
}

/** Takes the nickname out of a whole name: `Rodney G. “Rod” Furniss` → `Rodney G. Furniss` and `Rod`. */
export function withoutNickname(name: string): { plain: string; nickname?: string } {
  const nickname = name.match(inside)?.[1];
  const plain = name.replace(inside, ' ').replace(suffix, '').replace(/\s+/g, ' ').trim();
  // "Simmons (12th)" tells a district.
  return nickname && !isInitial(nickname) && !/\d/.test(nickname) && plain.includes(' ')
    ? { plain, nickname }
    : { plain };
}

/**
 * Sorts the names that a source lists beside the usual one. Whole names stay if they have at least two words in
 * natural order, of which the first is no initial and no title: "Ormsby, T." and "T. Ormsby" go,
 * "Timothy Sean Ormsby" stays.
 */
export function otherNames(name: string, others: readonly string[]): OtherNames {
  const [usual, ...family] = name.split(' ');
  let middle: string | undefined;
  const seen = new Set([folded(name)]);
  const nicknames = new Set<string>();
  const aliases: string[] = [];
  for (const other of [...others].sort()) {
    const { plain, nickname } = withoutNickname(other);
    if (nickname && nickname !== usual && !nickname.includes(' ')) nicknames.add(nickname);
    const words = plain.split(' ').map(calm);
    const [first = ''] = words;
    if (words.length < 2 || plain.length > 80 || !/^[\p{L}\p{M}'’.\- ]+$/u.test(plain) || words.includes('of'))
      continue;
    if (isInitial(first) || title.test(first) || seen.has(folded(plain))) continue;
    seen.add(folded(plain));
    const [second = ''] = words.slice(1);
    if (first === usual && isInitial(second) && words.slice(2).join(' ') === family.join(' ')) middle ??= second;
    else aliases.push(words.join(' '));
  }
  return { nicknames: [...nicknames], aliases, ...(middle && { middle }) };
}
