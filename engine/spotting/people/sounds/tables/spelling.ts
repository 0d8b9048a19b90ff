/** How names sound, in the classes of `letters.ts`. */
import { lazy } from '../../../../memoize';
import { hanSounds } from './chinese-names';
import { isCyrillic, isDevanagari, isHan, isKana } from '../../../../text/scripts';

/** How spelling sounds: rows to apply one after the other. */
export type Spelling = readonly (readonly [spelt: RegExp, sound: string])[];

/** Capitals are done with. */
export const latinSpelling: Spelling = [
  [/[^a-z]/g, ' '],
  [/([a-z])\1/g, '$1'],
  [/\bkn/g, 'n'],
  [/\bwr/g, 'r'],
  [/\bwh/g, 'QU'],
  [/dh/g, 'dQ'],
  [/w(?=sk)/g, 'U'],
  [/t?sch|tch|sh|tz|cz|dg(?=e)|c(?=[eiy])|[zj]/g, 's'],
  [/gh(?=t|\b)/g, ''],
  [/h(?=am\b)/g, 'Q'],
  [/ng(?![aeiouylr])/g, 'n'],
  [/g(?=[eiy])/g, 'J'],
  [/ch/g, 'C'],
  [/th/g, 'D'],
  [/ph|[bf]/g, 'p'],
  [/v/g, 'V'],
  [/x/g, 'ks'],
  [/ck|qu|[gcq]/g, 'k'],
  [/d/g, 't'],
  [/r(?!e\b)(?=[aeiouy])/g, 'l'],
  [/[hw](?![aeiouy])|y(?![aeiou])/g, ''],
  [/[aeiou ]/g, ''],
];

/** What has no letter of its own here is not heard. */
const cyrillicSpelling: Spelling = [
  [/и\u0306/g, 'й'],
  [/е\u0308/g, 'ё'],
  [/(.)\1/g, '$1'],
  [/дж/g, 'ж'],
  [/тч/g, 'ч'],
  [/(?<![\u0400-\u04ff])у(?=[аеиоэ])/g, 'w'],
  [/у(?=[аеиоэ])/g, 'u'],
  [/(?<![\u0400-\u04ff])[юяёйє]/g, 'y'],
  [/[бпф]/g, 'p'],
  [/в/g, 'v'],
  [/[дт]/g, 't'],
  [/[гкґ]/g, 'k'],
  [/[зсшщц]/g, 's'],
  [/ж/g, 'j'],
  [/ч/g, 'c'],
  [/х/g, 'h'],
  [/[лр]/g, 'l'],
  [/м/g, 'm'],
  [/н/g, 'n'],
  [/[^a-z]/g, ''],
];

/** The signs for vowels are not heard; one below a consonant makes another of it. */
const devanagariSpelling: Spelling = [
  [/(.)\u094d\1/g, '$1'],
  [/ज\u093c/g, 's'],
  [/[डढ]\u093c/g, 'l'],
  [/[ंँ]/g, 'g'],
  [/[कखगघ]/g, 'k'],
  [/[चछ]/g, 'c'],
  [/[जझ]/g, 'j'],
  [/[टठडढतथदध]/g, 't'],
  [/[णनञङ]/g, 'n'],
  [/[पफबभ]/g, 'p'],
  [/म/g, 'm'],
  [/य/g, 'y'],
  [/[रल]/g, 'l'],
  [/व/g, 'v'],
  [/[शषस]/g, 's'],
  [/ह/g, 'h'],
  [/[^a-z]/g, ''],
];

/**
 * By the letters of the syllables: what begins one, then what closes it, in capitals: "클라크", "안나": what closes a syllable and
 * opens the next is one sound. Of the vowels those are heard that begin with w or y and have nothing before them.
 */
const hangulSpelling: Spelling = [
  [/\u110b[\u1163\u1164\u1167\u1168\u116d\u1172]/g, 'y'],
  [/\u110b[\u116a-\u116c\u116f-\u1171]/g, 'w'],
  [/[\u1100\u1101\u110f]/g, 'k'],
  [/\u1102/g, 'n'],
  [/[\u1103\u1104\u1110]/g, 't'],
  [/\u1105/g, 'l'],
  [/\u1106/g, 'm'],
  [/[\u1107\u1108\u1111]/g, 'p'],
  [/[\u1109\u110a\u110c-\u110e]/g, 's'],
  [/\u1112/g, 'h'],
  [/[\u1161-\u1175]/g, ''],
  [/[\u11a8\u11a9\u11bf]/g, 'K'],
  [/[\u11ab\u11bc]/g, 'N'],
  [/[\u11ae\u11c0]/g, 'T'],
  [/\u11af/g, 'L'],
  [/\u11b7/g, 'M'],
  [/[\u11b8\u11c1]/g, 'P'],
  [/[\u11ba\u11bb]/g, 'D'],
  [/[\u11bd\u11be]/g, 'S'],
  [/\u11c2/g, 'H'],
  [/K(?=k)|N(?=n)|T(?=t)|L(?=l)|M(?=m)|P(?=p)|S(?=s)|H(?=h)/g, ''],
  [/[\u1100-\u11ff\s·‧・•.-]/g, ''],
];

/** With the signs of voice apart. */
const kanaSpelling: Spelling = [
  [/ウ(?=[ァィェォ])|ワ/g, 'w'],
  [/ウ\u3099/g, 'v'],
  [/[ハヒヘホ][\u3099\u309a]|フ/g, 'p'],
  [/[カキクケコ]/g, 'k'],
  [/[サシスセソチツ]/g, 's'],
  [/[タテト]/g, 't'],
  [/ン(?=[ナニヌネノ])|[ァ-ォッャュョアイウエオヲヵヶー\u3099\u309a]/g, ''],
  [/[ナニヌネノン]/g, 'n'],
  [/[ハヒヘホ]/g, 'h'],
  [/[マミムメモ]/g, 'm'],
  [/[ヤユヨ]/g, 'y'],
  [/[ラリルレロ]/g, 'l'],
  [/[\s·‧・•.＝-]/g, ''],
];

/** The n that closes a syllable is written for m, too; where the next begins with n or m, there is one sound. */
const hanSpelling = (): Spelling => [
  ...hanSounds
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [sound: string, characters: string])
    .map(([sound, characters]) => [new RegExp(`[${characters}]`, 'g'), sound.replace(/(?<=.)n$/, 'g')] as const),
  [/gn/g, 'g'],
  [/gm/g, 'm'],
  [/[\s·‧・•.-]/g, ''],
];

/** Each with what tells its script, of names taken apart into letters and signs. */
export const nativeSpellings = lazy((): readonly (readonly [script: RegExp, rows: Spelling])[] => [
  [isCyrillic, cyrillicSpelling],
  [isDevanagari, devanagariSpelling],
  [/[\u1100-\u11ff]/, hangulSpelling],
  [isKana, kanaSpelling],
  [isHan, hanSpelling()],
]);
