/**
 * Whether a page is read on for a name that stands alone. A page is passed over only where reading it would mark nothing: each row
 * that is passed over is read, too.
 */
import { describe, expect, test } from 'vitest';
import { mightContainMentions } from '../../../engine/spotting';
import { found, index, written } from './people-roster';

const affairs = 'The governor and lawmakers of the Legislature met on the bill in the Senate.';
const congress = 'Republicans and Democrats of Congress split on the bill in the Senate.';
const alone = {
  rare: 'Cards were handed out with Odalys Brandvold.',
  shared: 'Cards were handed out with Greta Wilson.',
};
const paper = 'https://www.spokesman.com/stories/1';
const elsewhere = 'https://www.oregonlive.com/stories/1';

describe('a page is read on for', () => {
  test.each<[what: string, text: string, url?: string]>([
    ['a rare name, in the paper of the state', `${affairs}\n${alone.rare}`, paper],
    ['a name that many bear, in the paper of the state', `${affairs}\n${alone.shared}`, paper],
    ['such a name where nobody knows whose paper it is', `${affairs}\n${alone.shared}`],
    ['such a name under a dateline of the state', `OLYMPIA — ${affairs}\n${alone.shared}`, elsewhere],
    ['the same, glued to the line before', `MENUOLYMPIA, Wash. (AP) — ${affairs}\n${alone.shared}`, elsewhere],
    ['such a name with a title', 'Cards were handed out with Sen. Greta Wilson.', elsewhere],
    ['surnames of a state’s bench, in its paper', `${affairs}\nLindqvist, Saldívar and Hill plan to be there.`, paper],
    [
      'the same where the state is spoken of',
      `${affairs} So it goes in Washington.\nLindqvist and Hill plan it.`,
      elsewhere,
    ],
    ['a senator’s rare surname in news of the nation', `${congress}\nMurrow: Ritzville needs its hospital`, paper],
    [
      'a bill in words that are glued to the line before',
      'Our menuHouse Bill 1217 and Senate Bill 5001 passed.',
      paper,
    ],
    ['a bill whose chamber stands behind its number', 'El Proyecto de Ley 5790 del Senado es ley.', paper],
    ['such a bill in a script without blanks', 'Menu眾議院第1217號法案獲通過。', paper],
    ['such a bill in Cyrillic letters', 'Голосовали за законопроект № 1217 Палаты представителей.', paper],
    ['a bill of Congress that is glued to initials', 'Seen in Washington, D.C.H.R. 4121 passed.', paper],
    ['words of public affairs that are glued', `Our menuGovernor on theLegislature\n${alone.rare}`, paper],
  ])('%s', (_what, text, url) => {
    expect(mightContainMentions(index, text, url)).toBe(true);
  });
});

describe('a page is passed over with', () => {
  test.each<[what: string, text: string, url: string]>([
    ['a name that many bear, in another state’s paper', `${affairs}\n${alone.shared}`, elsewhere],
    ['such a name in a paper of no state', `${affairs}\n${alone.shared}`, 'https://apnews.com/article/1'],
    ['a rare name where nothing is of public affairs', `It rains.\n${alone.rare}`, paper],
    ['surnames of another state’s bench', `${affairs}\nLindqvist, Saldívar and Hill plan to be there.`, elsewhere],
    [
      'a senator’s rare surname where nothing is of the nation',
      'Rain again.\nMurrow: Ritzville needs its hospital',
      paper,
    ],
  ])('%s', (_what, text, url) => {
    expect(found(written(text).runs, { url }).marks).toEqual([]);
    expect(mightContainMentions(index, text, url)).toBe(false);
  });
});
