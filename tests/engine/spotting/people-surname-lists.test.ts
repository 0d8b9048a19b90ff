/** Surnames alone in lists: whose list it is. Braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { found, type Setting, written } from './people-roster';

const senate =
  'Senators {Brandvold|Odalys Brandvold}, {Christian|Leonard Christian}, {Cleveland|Annika Cleveland}, {Grant|Rosa Grant}, {Holy|Karl Holy}, {Short|Shelby Short}';

const rows: Record<string, [what: string, text: string, setting?: Setting][]> = {
  'are officials': [
    [
      'below the next dateline of their own',
      `SALEM, Ore. — The Senate passed the bill in the Legislature.\nOLYMPIA — The Senate passed the bill in the Legislature.\nYeas: ${senate}.`,
    ],
    [
      'in a story that has a word of minutes',
      'The Senate voted in the Legislature.\nYeas: {Brandvold|Odalys Brandvold}, {Christian|Leonard Christian}, {Holy|Karl Holy}, {Short|Shelby Short}, {Cleveland|Annika Cleveland}, {Grant|Rosa Grant}.\nA motion failed within minutes of the deadline; her concern was seconded by the governor.',
    ],
    [
      'under a heading with a jury in it',
      'Lawmakers pass clergy and jury reform\nThe Senate voted in the Legislature.\nYeas: {Brandvold|Odalys Brandvold}, {Christian|Leonard Christian}, {Holy|Karl Holy}, {Short|Shelby Short}, {Cleveland|Annika Cleveland}, {Grant|Rosa Grant}.',
      { kinds: { 0: 'heading' } },
    ],
    [
      'words in a short roll call',
      'The Senate passed the bill.\nVoting yes: Sen. {Karl Holy}, R-Cheney; Sen. {Shelby Short}, R-Addy; Sen. {Odalys Brandvold}, D-Spokane\nVoting no: {Brandvold|Odalys Brandvold}, {Holy|Karl Holy}, {Short|Shelby Short}',
    ],
    [
      'cosponsors',
      'WASHINGTON — The U.S. Senate and the House of Congress have the bill.\nBipartisan cosponsors {Murrow|Patty Murrow}, {Cantrell|Mira Cantrell}, {Lujano|Ben Ray Lujano} (119th)',
      { url: 'https://www.example.org/bipartisan' },
    ],
    [
      'a city’s own',
      'The City Council of Spokane met.\nAyes: {Zabriskie|Kitty Zabriskie}, {Zapponi|Zeno Zapponi}, {Dillwyn|Paul Dillwyn}. Motion carried.',
    ],
  ],
  'are others': [
    [
      'called one by one, where too few are ours',
      'The committee of the House acted on the bill.\nAs called: Representative Hill — yes; Representative Ostrom — yes; Representative Quist — no; Representative Tolland — no; Representative Nobles — yes; Representative Saldívar — yes; Representative Lindqvist — no; Representative Vrabec — no; Representative Venable — no.',
      { url: 'https://www.example.org/minutes' },
    ],
    [
      'who sat in Congress on the day',
      `The Senate passed the bill in the Legislature.\nVoting yea: ${senate}, Newgard`,
    ],
    [
      'named elsewhere, where few of the list are ours',
      'The Senate passed the bill.\nVoting yea: Senators Abernathy, Quist, Heckroth, Osterhaus, Tolland, Venable',
      { date: '2020-02-20' },
    ],
    ['trustees', 'The governor and the Senate thanked them.\nPresent: Trustees Murrow, Cantrell, Newgard and Lujano.'],
    ['jurors', 'The Senate bill pays for courts of Congress.\nJurors: Murrow, Cantrell, Newgard, Lujano'],
    [
      'given names before another’s',
      'Reps. Anthony Quist, R-N.Y., Andrew Osterhaus, R-N.Y., Nick Tolland, R-N.Y., Were For Sen. Grant Venable, R-N.Y.',
    ],
  ],
};

describe.each(Object.entries(rows))('surnames of lists: %s', (_what, cases) => {
  test.each(cases)('%s', (_case, text, setting) => {
    const { runs, expected } = written(text, setting?.kinds);
    expect(found(runs, setting).marks).toEqual(expected);
  });
});
