/**
 * What a story is about, told by its headline and its opening alone: nothing of the reader, and no bill, is needed. None
 * rather than a guess: a card says what an official did on this issue, and a wrong one would lead it astray.
 */
import type { IssueId } from '../issues';
import { memoize } from '../memoize';
import type { PageFacts, TextRun } from '../spotting/types';
import { subjectWords } from './subject-words';

/** A story tells early what it is about; far below stand other stories' teasers and readers' letters. */
const opening = 6000;
/** Menus and captions have no such runs. */
const shortestRun = 60;

/** A word said often counts no more than so many times. */
const mostOfOneWord = 3;
/** What a word of the headline counts; two of them tell all. */
const inHeadline = 5;
const mostInHeadline = 2;

const least = 10;
/** So many different words of the issue, where the headline has one, and where it has none. */
const leastWords = { withHeadline: 2, without: 5 };
/** So many times the next issue's points. */
const ahead = 1.8;

/** Scripts without spaces, and Korean, whose words carry their endings, have no edges to ask for. */
const edgeless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const letter = /[\p{L}\p{M}]/u;
const isLetter = (text: string, at: number): boolean => letter.test(text.charAt(at));

interface Word {
  readonly letters: string;
  readonly hasEdges: boolean;
  readonly anyEnding: boolean;
}

const readWord = (word: string): Word => ({
  letters: word.replace('*', '').toLowerCase(),
  hasEdges: !edgeless.test(word),
  anyEnding: word.endsWith('*'),
});

/** Where a word stands in a folded text. Patterns of so many words would take longer to make than the page to read. */
function placesOf(text: string, { letters, hasEdges, anyEnding }: Word): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + letters.length)) {
    const isInside = at > 0 && isLetter(text, at - 1);
    const goesOn = !anyEnding && isLetter(text, at + letters.length);
    if (!hasEdges || !(isInside || goesOn)) places.push(at);
  }
  return places;
}

/** How often each word stands in a folded text; what a longer one has told, a shorter one within it does not tell again. */
function countsIn(text: string, longestFirst: readonly Word[]): readonly number[] {
  let rest = text;
  return longestFirst.map((word) => {
    const places = placesOf(rest, word);
    const { length } = word.letters;
    for (const at of places) rest = rest.slice(0, at) + ' '.repeat(length) + rest.slice(at + length);
    return places.length;
  });
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const wordsIn = memoize(
  (language: string) =>
    Object.entries(subjectWords[language]!).map(([issue, words]) => ({
      issue: issue as IssueId,
      words: words
        .split('|')
        .map(readWord)
        .sort((a, b) => b.letters.length - a.letters.length),
    })),
  Object.keys(subjectWords).length,
);

/** The table for a page: that of its own language, English where it tells none. */
function tableFor(lang: string | undefined): string | undefined {
  const language = lang?.trim().toLowerCase().split(/[-_]/)[0] || 'en';
  const known = language === 'fil' ? 'tl' : language;
  return Object.hasOwn(subjectWords, known) ? known : undefined;
}

/** The one issue that a story seems to be about, or none. */
export function subjectOfPage(
  { title = '', lang }: Pick<PageFacts, 'title' | 'lang'>,
  runs: readonly Pick<TextRun, 'text' | 'kind'>[],
): IssueId | undefined {
  const language = tableFor(lang);
  if (!language) return undefined;
  const text = runs
    .filter((run) => (run.kind === undefined || run.kind === 'quote') && run.text.trim().length >= shortestRun)
    .map((run) => run.text)
    .join('\n')
    .slice(0, opening);
  const [headlineText, openingText] = [folded(title), folded(text)];
  const found = wordsIn(language).map(({ issue, words }) => {
    const counts = countsIn(openingText, words);
    const headline = countsIn(headlineText, words).filter((count) => count > 0).length;
    const said = counts.reduce((sum, count) => sum + Math.min(count, mostOfOneWord), 0);
    const asked = headline > 0 ? leastWords.withHeadline : leastWords.without;
    const different = counts.filter((count) => count > 0).length;
    const points = inHeadline * Math.min(headline, mostInHeadline) + said;
    return { issue, points, isTold: different >= asked && points >= least };
  });
  const [first, second] = found.sort((a, b) => b.points - a.points);
  return first?.isTold && first.points >= ahead * (second?.points ?? 0) ? first.issue : undefined;
}
