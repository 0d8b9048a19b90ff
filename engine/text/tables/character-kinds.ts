/** What a character is to whoever parts a text into words, and what folding makes of some letters. */
export const enum Kind {
  Letter,
  Digit,
  Apostrophe,
  Invisible,
  Space,
  Newline,
  Cjk,
  Other,
}

/** Characters one by one. Between the signs of Latin-1 stand three letters, between its letters two signs. */
const listed = new Map<string, Kind>();
for (const [characters, kind] of [
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZªµº', Kind.Letter],
  ['0123456789', Kind.Digit],
  ["'`\u2019\u2018\u02bc\u2032\u00b4\uff07", Kind.Apostrophe],
  ['\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f', Kind.Invisible],
  ['\n\u2028\u2029', Kind.Newline],
  [' \t\r\f\u00a0\u202f\u3000\u205f', Kind.Space],
  ['×÷', Kind.Other],
] as const)
  for (const character of characters) listed.set(character, kind);

const ascii: readonly Kind[] = Array.from(
  { length: 128 },
  (_, code) => listed.get(String.fromCharCode(code)) ?? Kind.Other,
);

/** The others by where they stand, from the first to the last. */
const ranges: readonly (readonly [number, number, Kind])[] = [
  [0x80, 0xbf, Kind.Other],
  [0xc0, 0x24f, Kind.Letter],
  [0x1100, 0x11ff, Kind.Cjk],
  [0x2000, 0x200a, Kind.Space],
  // Dashes, quotes, dots: no letter among them.
  [0x2010, 0x206f, Kind.Other],
  [0x2e80, 0x2fff, Kind.Cjk],
  [0x3040, 0x30ff, Kind.Cjk],
  [0x3130, 0x318f, Kind.Cjk],
  [0x31f0, 0x9fff, Kind.Cjk],
  [0xac00, 0xd7af, Kind.Cjk],
  [0xf900, 0xfaff, Kind.Cjk],
];
const isLetter = /\p{L}|\p{M}/u;

function kindOfOther(code: number, character: string): Kind {
  const known = listed.get(character);
  if (known !== undefined) return known;
  for (const [first, last, kind] of ranges) if (code >= first && code <= last) return kind;
  return isLetter.test(character) ? Kind.Letter : Kind.Other;
}

/** What the character is that stands at a place. */
export const kindOf = (code: number, text: string, at: number): Kind =>
  code < 128 ? ascii[code]! : kindOfOther(code, text.charAt(at));

/** Letters that Unicode does not take apart into one and its mark. */
export const baseLetters: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' },
};
/** Marks, apostrophes and what is not seen: no letters to whoever compares words. */
export const ignoredMarks = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff'`\u2018\u2019\u02bc\u2032\u00b4\uff07]/gu;
