/** Which lines are meant by words that a volunteer has read on the screen, where slots are filled in. Pure. */
import { slot, type Line } from './messages';

/** Fewer letters than this beside the slots say nothing: "{{days}}, {{hours}}". */
const leastLetters = 2;

/** What stands around the slots of a text; undefined where there is no slot, or too little beside it. */
function aroundSlots(text: string): string[] | undefined {
  const parts = text.toLocaleLowerCase().split(slot);
  return parts.length > 1 && lettersOf(parts) >= leastLetters ? parts : undefined;
}
const lettersOf = (parts: readonly string[]) => parts.join('').match(/\p{L}/gu)?.length ?? 0;

/** Whether the words are the text with something in each of its slots: "Voted yes" is "Voted {{value}}". */
function isFilled(parts: readonly string[], words: string): boolean {
  let at = 0;
  return parts.every((part, nth) => {
    const from = nth === 0 ? 0 : at + 1;
    const found = words.indexOf(part, from);
    at = found + part.length;
    return found >= from;
  });
}

/** First the lines that have the words; then those that are the words with slots filled in, the closest of them first. */
export function findLines(lines: readonly Line[], sought: string): Line[] {
  const words = sought.trim().toLocaleLowerCase();
  const exact = lines.filter(({ key, english, now }) =>
    [key, english, now].some((text) => text.toLocaleLowerCase().includes(words)),
  );
  const are = new Set(exact);
  const filled = lines.flatMap((line) => {
    if (are.has(line)) return [];
    const fitting = [line.english, line.now].flatMap((text) => {
      const parts = aroundSlots(text);
      return parts && isFilled(parts, words) ? [lettersOf(parts)] : [];
    });
    return fitting.length > 0 ? [{ line, letters: Math.max(...fitting) }] : [];
  });
  return [...exact, ...filled.sort((one, other) => other.letters - one.letters).map(({ line }) => line)];
}
