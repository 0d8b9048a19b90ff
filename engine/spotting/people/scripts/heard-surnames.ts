/**
 * Surnames in other scripts of officials whom the article names in Latin letters alone: "Мэр Laura Padden … Падден сказала".
 */
import { grouped } from '../../grouped';
import type { Person } from '../names/names-index';
import { personVerbs } from '../words/classes';
import { foldWords } from '../words/tokens';
import { stemOf } from './cyrillic';
import { outlineOfLatin, outlineOfNative, sharedSounds, soundsSame } from './sounds';
import type { Naming, NativeIntroduction } from './surfaces';
import { words } from './words';

/** Words that may be names: with a capital where there are capitals. */
const mayBeName =
  /(?<![\u0400-\u04ff가-힣-])(?:[\u0410-\u042f\u0401][\u0430-\u044f\u0451]{3,}|[가-힣]{3,8})(?![\u0400-\u04ff가-힣-])|(?<![\u30a1-\u30fc・＝])[\u30a1-\u30fc]{3,}(?![\u30a1-\u30fc・＝])/g;

/** Fewest consonants that a surname is known by; at the beginning of a sentence any word has a capital. */
const fewest = { within: 3, first: 4 };
const opens = /(?:^|[.!?…»”:])\s*[«“—–-]?\s*$/;

/** The surnames in a text that sound like those of people named so far, each with whom it means. */
export function heardSurnames(
  texts: readonly string[],
  named: readonly (NativeIntroduction & { readonly person: Person })[],
): readonly Naming[] {
  const byOutline = grouped(
    named.flatMap((one) => one.person.families.map((family) => [outlineOfLatin(family), { ...one, family }] as const)),
  );
  const heard = new Map<string, readonly Naming[]>();
  for (const text of byOutline.size > 0 ? texts : [])
    for (const { 0: word, index } of text.matchAll(mayBeName)) {
      const full = stemOf(word.replace(words().particle, ''));
      const alike = byOutline.get(outlineOfNative(full) ?? '?');
      if (alike === undefined || heard.has(full)) continue;
      const behind = foldWords(text.slice(index + word.length, index + word.length + 20))[0] ?? '';
      const isFirst = opens.test(text.slice(Math.max(0, index - 4), index)) && !personVerbs.has(behind);
      const least = isFirst ? fewest.first : fewest.within;
      const namings = alike.flatMap(({ family, ...one }) =>
        sharedSounds(full, family) >= least && soundsSame(full, family) ? [{ ...one, full }] : [],
      );
      if (namings.length > 0) heard.set(full, namings);
    }
  return [...heard.values()].flat();
}
