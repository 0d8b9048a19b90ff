/** Surnames alone in lists: whose list it is. Braces hold what has to be found, and nothing else may be. */
import { describe, expect, test } from 'vitest';
import { found, type Setting, written } from './people-roster';

const senate =
  'Senators {Brandvold|Odalys Brandvold}, {Christian|Leonard Christian}, {Cleveland|Annika Cleveland}, {Grant|Rosa Grant}, {Holy|Karl Holy}, {Short|Shelby Short}';
const bare = senate.replaceAll(/\{([^|{}]+)\|[^{}]+\}/g, '$1');

const rows: Record<string, [what: string, text: string, setting?: Setting][]> = {
  'are officials': [
    [
      'a member who has since been elected by the state',
      'The Senate passed the bill in the Legislature.\nVoting yea: Senators {Brandvold|Odalys Brandvold}, {Cleveland|Annika Cleveland}, {Heckroth|Denholm Heckroth}, {Holy|Karl Holy}, {Short|Shelby Short}, {Wilson|Greta Wilson}, {Zetterby|Ingmar Zetterby}',
      { date: '2020-02-20' },
    ],
    [
      'those whose parts in a committee stand between',
      'HOUSE BILL REPORT\nSigned by 5 members: Representatives {Lindqvist|Teemu Lindqvist}, Chair; {Saldívar|María Saldívar}, Vice Chair; Abernathy, {Vrabec|Dunja Vrabec} and {Nobles|T’shana Nobles}.',
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
      'a senator’s namesake among a state’s of years ago',
      'The Senate of Olympia passed the bill in the Legislature.\nBy Senators Abernathy, Quist, Osterhaus, Murrow, Tolland, Venable and Ostrom',
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
    ['a council’s', `MINUTES\nAyes: ${bare.replace('Senators ', '')}. Motion carried.`],
    ['a board’s', 'School board\nYeas: Brandvold, Holy, Hill. Nays: Short, Saldívar.', { kinds: { 0: 'heading' } }],
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
