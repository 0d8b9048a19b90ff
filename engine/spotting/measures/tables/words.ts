/** Words that measures are told by, and told from. */
import { wordsOf } from '../../../languages';
import { lazy } from '../../../memoize';

/** Of lawmaking, in scripts without blanks. */
export const lawmakingSigns = ['法案', '议员', '議員', '법안', '의원', '결의안', '決議', '条例案'];

const { lawmaking, lawmakingShort } = wordsOf('measures');

/** The first and the last letter of a word, as one number. */
export const lettersOf = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31);

/** By these, the lengths of all words that count, alone or behind another, as bits. */
export const lengthsOf = lazy(() => {
  const lengths = new Int32Array(1024);
  for (const words of [...lawmaking, ...lawmakingShort])
    for (const word of [words, words.split(' ').at(-1)!, words.replace('pre', '')])
      lengths[lettersOf(word, 0, word.length)]! |= 1 << word.length;
  return lengths;
});

/** The last words of those that count together: "fiscal note". */
export const lastOfSeveral = lazy(() => new Set([...lawmaking].flatMap((words) => words.split(' ').slice(1))));

/** In front of the number of a room, a flight, a pencil: "Room No. ", "channel guide: ", "rm. ", "Room H1-"; but "roll call 512". */
export const numberedThing = lazy(() => {
  const { numbered, numberedShort } = wordsOf('measures');
  const words = [...numbered].map((word) => (word.includes(' ') ? `${word}:?` : word)).join('|');
  const things = `(?:${words}|(?:${[...numberedShort].join('|')})\\.?)`;
  return new RegExp(`(?<![a-z])(?<!roll\\s(?=call))${things}\\s{0,2}(?:no\\.?|#)?\\s{0,2}(?:[hs]\\d{1,5}[-–])?$`, 'i');
});

/** Words of shops and workshops. A bill may speak of these things, but then its paragraph speaks of lawmaking, too … */
export const wares =
  /\b(?:in\sstock|on\ssale|blades?|hinges?|drills?|catalog|screws?|pencils?|brand|aisle|warranty|lot\s\d+|hydraulic|hoses?|horsepower|tractors?|chainsaws?)\b/i;

/** … or at least the article does, where they are words of public life as well. */
export const perhapsWares =
  /\b(?:stores?|drivers?|mowers?|models?|parts?|labels?|rolls?|paints?|engines?|\$\d+(?!\.?\d*\s(?:m|b)illion))\b/i;

/** What is cut off a word to compare it with others. */
export const ending = /(?:ing|ed|es|s|ions?|al|ments?)$/;

/** "cities" */
export const pluralOfY = /ies$/;

/** Behind "House Resolution 1692", ", the Sudan Peace, Security and Accountability Act": no simple resolution is one. */
export const anAct = /^,?\s(?:the\s|\(?["“](?:the\s)?)(?:[A-Za-zÀ-ɏ’'-]+,?\s){1,10}Act\b/i;
