/** Which lines are meant by words that a volunteer has read on the screen, where slots are filled in. Pure. */
import { slot, type Line } from './messages';

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** Letters of scripts that part words with blanks: in these "on" is not found in "action". */
const joined = String.raw`[\p{L}--[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Hiragana}]]`;
/** Not between two such letters. */
const edge = String.raw`(?:(?<!${joined})|(?!${joined}))`;

/** A text with something in each of its slots: "Voted yes" is "Voted {{value}}". Undefined where nothing is beside them. */
function filledIn(text: string): { is: RegExp; letters: number } | undefined {
  const parts = text.toLocaleLowerCase().split(slot);
  const letters = lettersIn(parts.join(''));
  if (parts.length === 1 || letters === 0) return undefined;
  return { is: new RegExp(`${edge}${parts.map(escaped).join('.+')}${edge}`, 'v'), letters };
}

/** First the lines that have the words; then those that are the words with slots filled in, the closest of them first. */
export function findLines(lines: readonly Line[], sought: string): Line[] {
  const words = sought.trim().toLocaleLowerCase();
  const exact = lines.filter(({ key, english, now }) =>
    [key, english, now].some((text) => text.toLocaleLowerCase().includes(words)),
  );
  const are = new Set(exact);
  const others = lines.flatMap((line) => {
    if (are.has(line)) return [];
    const fitting = [line.english, line.now].flatMap((text) => {
      const filled = filledIn(text);
      return filled?.is.test(words) ? [filled.letters] : [];
    });
    return fitting.length > 0 ? [{ line, letters: Math.max(...fitting) }] : [];
  });
  return [...exact, ...others.sort((one, other) => other.letters - one.letters).map(({ line }) => line)];
}
