/**
 * Whether the first vowel of a name in Hangul, Kana or Cyrillic can be that of a Latin one. English spells its vowels in so many
 * ways that this says little; but "밀러" is no Murray. Chinese characters are not asked.
 */
import { fold } from '../words/tokens';
import { cyrillicVowels, hangul, kanaVowels } from './tables/letters';
import { oneSound } from './tables/spelling';

/** What may be written for a Latin vowel. */
const written: Readonly<Record<string, string>> = { a: 'aeo', e: 'eia', i: 'ia', o: 'oaue', u: 'ua', y: 'ia' };

/** "ファ", "ジェ", "リュ" */
const small = /[ァィゥェォャュョ]/;
/** "Уоррен", "Уилсон": no vowel. */
const cyrillicW = /^у(?=[аеиоэ])/i;

function ofNative(native: string): string | undefined {
  const name = native.toLowerCase().replace(cyrillicW, '');
  for (const [at, character] of [...name].entries()) {
    const code = character.charCodeAt(0) - 0xac00;
    const next = name.charAt(at + 1);
    const row = kanaVowels.findIndex((letters) => letters.includes(small.test(next) ? next : character));
    const vowel =
      code >= 0 && code < 11172
        ? hangul.vowels.charAt(Math.floor((code % 588) / 28))
        : row >= 0
          ? 'aiueo'.charAt(row)
          : Object.keys(cyrillicVowels).find((one) => cyrillicVowels[one]?.includes(character));
    if (vowel !== undefined && vowel !== '-') return vowel;
    if (kana.test(character)) return undefined;
  }
  return undefined;
}
const kana = /[\u30a1-\u30fc]/;

/** True where they agree, or where it cannot be said: other scripts set vowels between consonants. */
export function firstVowelsAgree(native: string, latin: string): boolean {
  const [, head = '', vowel = '', next = ''] =
    /^([^aeiouy]*)(?:y(?=[aeiou]))?([aeiouy])([uw]?)/.exec(fold(latin)) ?? [];
  const isCluster = head.replace(oneSound, 'x').length > 1;
  const heard = ofNative(native);
  return heard === undefined || isCluster || `${written[vowel] ?? ''}${next === '' ? '' : 'uo'}`.includes(heard);
}
