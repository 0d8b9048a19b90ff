/** How the letters of Hangul, Kana and Cyrillic sound, in the classes of `sounds.ts`. */

/** Of a syllable of Hangul: what it begins with, and what closes it. */
export const hangul = {
  heads: ['k', 'k', 'n', 't', 't', 'l', 'm', 'p', 'p', 's', 's', '', 's', 's', 's', 'k', 't', 'p', 'h'],
  /** Vowels that begin with w or y. */
  glides: '  yy  yy wwwy wwwy',
  tails: ' k k . n . . t l . . . . . . . m p . d d n s s k t p h'.split(' ').map((one) => one.replace('.', '')),
};

/** Kana by the consonant. */
export const kana: Readonly<Record<string, string>> = {
  k: 'カキクケコガギグゲゴ',
  s: 'サシスセソザジズゼゾチツヂヅ',
  t: 'タテトダデド',
  n: 'ナニヌネノン',
  h: 'ハヒヘホ',
  p: 'バビブベボパピプペポフ',
  m: 'マミムメモ',
  y: 'ヤユヨ',
  l: 'ラリルレロ',
  w: 'ワ',
  v: 'ヴ',
};
/** Letters of Cyrillic by the consonant; the others are not heard. */
export const cyrillic: Readonly<Record<string, string>> = {
  p: 'бпф',
  v: 'в',
  t: 'дт',
  k: 'гкґ',
  s: 'зсшщц',
  j: 'ж',
  c: 'ч',
  h: 'х',
  l: 'лр',
  m: 'м',
  n: 'н',
};
