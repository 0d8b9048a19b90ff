/**
 * Surnames in other scripts of officials whom the article names in Latin letters alone: "Мэр Laura Padden … Падден сказала".
 */
import type { Person } from '../names/names-index';
import { personVerbs } from '../words/classes';
import { foldWords } from '../words/tokens';
import { stemOf } from './cyrillic';
import { sharedSounds, soundsSame } from './sounds';
import type { Naming, NativeIntroduction } from './surfaces';
import { words } from './words';

/** Words that may be names: with a capital where there are capitals. */
const mayBeName =
  /(?<![\p{L}-])(?:[\u0410-\u042f\u0401][\u0430-\u044f\u0451]{3,}|[가-힣]{3,8})(?![\p{L}-])|(?<![\u30a1-\u30fc・＝])[\u30a1-\u30fc]{3,}(?![\u30a1-\u30fc・＝])/gu;

/** Fewest consonants that a surname is known by; at the beginning of a sentence any word has a capital. */
const fewest = { within: 3, first: 4 };
const opens = /(?:^|[.!?…»”:])\s*[«“—–-]?\s*$/u;

/** The surnames in a text that sound like those of people named so far, each with whom it means. */
export function heardSurnames(
  texts: readonly string[],
  named: readonly (NativeIntroduction & { readonly person: Person })[],
): readonly Naming[] {
  const families = named.flatMap((one) => one.person.families.map((family) => ({ ...one, family })));
  const heard = new Map<string, readonly Naming[]>();
  for (const text of families.length > 0 ? texts : [])
    for (const { 0: word, index } of text.matchAll(mayBeName)) {
      const full = stemOf(word.replace(words().particle, ''));
      if (heard.has(full)) continue;
      const behind = foldWords(text.slice(index + word.length, index + word.length + 20))[0] ?? '';
      const isFirst = opens.test(text.slice(Math.max(0, index - 4), index)) && !personVerbs.has(behind);
      const isOf = (family: string): boolean =>
        sharedSounds(full, family) >= (isFirst ? fewest.first : fewest.within) && soundsSame(full, family);
      const namings = families.flatMap(({ family, person, roles, run, start }) =>
        isOf(family) ? [{ full, person, roles, run, start }] : [],
      );
      if (namings.length > 0) heard.set(full, namings);
    }
  return [...heard.values()].flat();
}
