/**
 * Whether the first vowel of a name in Hangul or Kana can be that of a Latin one. English spells its vowels in so many ways that
 * this says little; but "밀러" is no Murray. Chinese characters are not asked.
 */
import { fold } from '../words/tokens';

/** Vowels of Hangul in the order of Unicode, "ㅓ" as a; "ㅡ" only helps a consonant. */
const hangul = 'aeaeaeaeoaeeouaeiu-ii';
const kana = [
  'アカサタナハマヤラワガザダバパァャ',
  'イキシチニヒミリギジヂビピィ',
  'ウクスツヌフムユルグズヅブプヴゥュ',
  'エケセテネヘメレゲゼデベペェ',
  'オコソトノホモヨロゴゾドボポォョ',
];

/** What may be written for a Latin vowel. */
const written: Record<string, string> = { a: 'aeo', e: 'eia', i: 'ia', o: 'oaue', u: 'ua', y: 'ia' };

function ofNative(name: string): string | undefined {
  for (const [at, character] of [...name].entries()) {
    const code = character.charCodeAt(0) - 0xac00;
    if (code >= 0 && code < 11172) {
      const vowel = hangul.charAt(Math.floor((code % 588) / 28));
      if (vowel !== '-') return vowel;
      continue;
    }
    // "ファ", "ジェ", "リュ"
    const small = /[ァィゥェォャュョ]/.exec(name.charAt(at + 1))?.[0];
    const row = kana.findIndex((letters) => letters.includes(small ?? character));
    return row < 0 ? undefined : 'aiueo'.charAt(row);
  }
  return undefined;
}

/** True where they agree, or where it cannot be said: other scripts set vowels between consonants. */
export function firstVowelsAgree(native: string, latin: string): boolean {
  const [, head = '', vowel = '', next = ''] =
    /^([^aeiouy]*)(?:y(?=[aeiou]))?([aeiouy])([uw]?)/.exec(fold(latin)) ?? [];
  const isCluster = head.replace(/sch|[csptwg]h|kn|wr|(.)\1/, 'x').length > 1;
  const heard = ofNative(native);
  return heard === undefined || isCluster || `${written[vowel] ?? ''}${next === '' ? '' : 'uo'}`.includes(heard);
}
