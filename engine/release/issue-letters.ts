/** How columns name issues: one character each, its place in the session's list. */
const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export const issueLetter = (place: number): string => alphabet[place] ?? '';

/** The issues behind a column's characters, in their order. */
export const issuesBehind = (letters: string, issues: readonly string[]): string[] =>
  [...letters].flatMap((letter) => issues[alphabet.indexOf(letter)] ?? []);
