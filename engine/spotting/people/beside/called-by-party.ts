/**
 * "Lisa McClain pitched well. The Michigan Republican struck out four.": the next sentence calls the one whom the sentence before
 * was about by state and party. Not one whom that sentence names in passing: "Tim Sheehy was defended by Mike Lee."
 */
import type { TextRun } from '../../types';
import { type Party, partyOf } from '../names/names-index';
import { stateNamed } from '../words/states';
import { foldWords } from '../words/tokens';
import type { ReadRun, Sighting } from './sighting';

const phrase = /(?<=^|[.!?]["”’)]? )The (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?) (Democrat|Republican)\b(?![’'-])/gu;
const longest = 4000;
/** What the caller says of one person who did something: not "The Michigan Republican in the front row", "the Michigan Republican debate". */
const deed =
  /^ (?:also |then |later |again |has |had )?(?:is|was|has|had|hit|won|wrote|went|made|took|said|told|paid|sent|spent|left|\p{Ll}{2,}ed)\b/u;
/** "was not involved", "did not comment": somebody else is told apart; and the occasions that are called so. */
const apart =
  /n[’']t\b|\b(?:not|neither|never|another|other|namesakes?|private|unrelated|same name|debate|convention|primary)\b/;
/** Somebody else of politics is named, or presented. */
const official =
  /\b(?:Sens?|Reps?|Govs?|Senators?|Representatives?|Congress(?:man|woman)|Governor|President|Mayor|Secretary)\b/;

/** Whether a text may call anybody so. */
export const callsByParty = (text: string): boolean =>
  /\bThe \p{Lu}[\p{L}. ]{2,20} (?:Democrat|Republican)\b/u.test(text);

/** Writes to each full name what the next sentence says of its bearer, where that holds of an official of the name. */
export function calledByParty(runs: readonly TextRun[], read: readonly ReadRun[]): void {
  for (const [at, { sightings }] of read.entries()) {
    const { kind, text } = runs[at] as TextRun;
    if (kind !== undefined) continue;
    for (const match of text.slice(0, longest).matchAll(phrase)) {
      const state = stateNamed(foldWords(match[1] as string).join(' '));
      const party = partyOf(match[2] as string);
      const behind = text.slice(match.index + match[0].length);
      const isOpening = match.index === 0;
      const over = runs[at - 1];
      const above = over?.kind === undefined ? (over?.text ?? '') : '';
      const told = isOpening ? above : text.slice(0, match.index);
      const others = (isOpening ? read[at - 1]?.sightings : sightings.filter(({ end }) => end <= match.index)) ?? [];
      const named = others.at(-1);
      if (state === undefined || party === undefined || named === undefined || !isOf(named, state, party)) continue;
      if (!deed.test(behind) || apart.test(/^[^.!?]*/.exec(behind)?.[0] ?? '')) continue;
      if (!isAbout(told.slice(-longestSentence), named, told.length)) continue;
      if (others.some((one) => isSomebodyElse(one, named))) continue;
      named.tag = { party, state, text: match[0].slice(4), next: -1 };
    }
  }
}

const longestSentence = 400;

/** Whether the last sentence begins with the name, without more said of who that is, and names nobody else of politics. */
function isAbout(told: string, { end, start }: Sighting, length: number): boolean {
  const sentence = /[^.!?]*[.!?]["”’)]?\s?$/.exec(told)?.[0].trimStart() ?? '';
  const from = length - told.length;
  const name = told.slice(start - from, end - from);
  return (
    start >= from &&
    sentence.startsWith(name) &&
    /^ \p{Ll}/u.test(sentence.slice(name.length)) &&
    !official.test(sentence) &&
    !apart.test(sentence)
  );
}

/** Who is presented or could be the one, too, in what the run says before. */
const isSomebodyElse = ({ family, fits, given, otherGiven, tag, title }: Sighting, named: Sighting): boolean =>
  (family !== named.family && (otherGiven || given !== '' || tag !== undefined || title !== undefined)) ||
  (family === named.family && (otherGiven || fits.length === 0) && given !== '');

const isOf = ({ fits, given, otherGiven, tag, title }: Sighting, state: string, party: Party): boolean =>
  given !== '' &&
  !otherGiven &&
  tag === undefined &&
  title === undefined &&
  fits.some(({ person }) => person.state === state && person.parties.has(party));
