/**
 * A page's text run together glues words where a block ends and the next begins without white space: "MenuNatasha Hill",
 * "Natasha HillSPOKANE". Here they are parted where the letters change their size.
 */
import { wordsOf } from '../languages';

/**
 * Where a word may be two: a capital or a digit behind a letter, a letter behind a digit. Found first, because most words have
 * no such place; looked at behind no small letter, because most are.
 */
const suspicious = /[A-Z\d\u0080-\u{10ffff}](?:(?<=[\p{Ll}\p{Lu}]\p{Lu})|(?<=\p{L}\d)|(?<=\d)(?=\p{L}))/gu;
const particles = Array.from(
  wordsOf('common').nameParticles,
  (word) => word.charAt(0).toUpperCase() + word.slice(1),
).join('|');
/** Between a small letter and a capital, before the last of several capitals, and between letters and digits; but "McMorris". */
export const blockSeam = new RegExp(
  String.raw`(?<=\p{Ll})(?<!\b(?:${particles}))(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})`,
  'gu',
);
/** So much around a parted word is given back with it. */
const around = 400;

/** The stretches of a text in which words seem to be glued, with blanks between them; one stretch where they are near. */
export function splitJoinedBlocks(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  let to = -1;
  const take = (): void => {
    if (to >= 0) found.push(text.slice(from, to).replace(blockSeam, ' '));
  };
  for (const { index } of text.matchAll(suspicious)) {
    if (index - around > to) {
      take();
      from = Math.max(0, index - around);
    }
    to = index + around;
  }
  take();
  return found;
}
