/**
 * Ways in which papers say whom they mean, and ways that look like them. Each row reads as a short article; braces hold what has
 * to be found, and nothing else may be.
 */
import { describe, expect, test } from 'vitest';
import { mightContainMentions } from '../../../engine/spotting';
import { found, index, written, type Setting } from './people-roster';

type Row = [rule: string, text: string, setting?: Setting];

const intro = 'Sen. {Shelby Short}, R-Addy, and Sen. {Karl Holy}, R-Cheney, spoke in the Legislature.';

const rows: Record<string, Row[]> = {
  'a word in quotes that is explained': [
    ['by what it is', `${intro}\n“Short” is an old word for it. The word “Holy” was used.`],
    ['but not a name that a quotation breaks off at', `${intro}\n“{Short|Shelby Short},” she said, “means well.”`],
    ['nor one without quotes', `${intro}\n{Short|Shelby Short} said the rule means less work.`],
  ],
  'the estate of the dead': [
    ['but not a bill of it', 'Commissioner {Al French} signed.\nThe house of {French|Al French} is big.'],
  ],
  'doctors and shops': [
    [
      'a doctor who opened a clinic',
      'Dr. Greta Wilson opened a foot clinic. Wilson trained in Omaha.\nThe mayor and the council of Spokane voted.',
    ],
    ['a doctor in a story about lawmakers', 'Lawmakers of the Senate in Olympia heard Dr. Greta Wilson on the bill.'],
    [
      'but not an official who is one, or whose clinic it is',
      'Sen. {Greta Wilson}, D-Auburn, opened a new clinic. Dr. {Greta Wilson} thanked the Senate.',
    ],
    ['nor one who opened an office', 'Sen. {Greta Wilson} of Auburn opened an office. {Wilson|Greta Wilson} waved.'],
  ],
  'a surname, a comma and an initial in a sentence': [
    [
      'but an initial may be the next name’s',
      'Sens. {Mira Cantrell}, D-Wash., spoke in Congress.\nWith {Cantrell|Mira Cantrell}, A. Jonas and others went.',
    ],
  ],
  'two states side by side': [
    [
      'but not to one who has never held it',
      'Gov. {Clem Little} has ten days; in Washington, Linda Brown gets twenty.',
      { url: 'https://www.cdapress.com/x' },
    ],
    [
      'nor in another state or sentence',
      'Gov. {Clem Little} has ten days; in Oregon, Bob Fenwick gets twenty. In Washington, Bob Fenwick waits.',
      { url: 'https://www.cdapress.com/x' },
    ],
  ],
  'a party for all of a list': [
    [
      'tells who is meant',
      'In the House of Congress: No: {Glendower Pruitt|Marit Glendower Pruitt}, {Newgard|Dan Newgard} and {Smith|Adam Smith}, all D-WA.',
    ],
    ['but not where it is another state’s', 'In the House of Congress: No: Jonas, Newman and Smith, all D-OR.'],
  ],
  'headlines and what is below them': [
    ['but not an initial', 'OTTO V. FRENCH, SORT OF\nCommissioner {Al French} read it.', { kinds: { 0: 'heading' } }],
    [
      'a private person whose given name is rare',
      'Brown pleased\nSPOKANE — Zyla Brown won. Mayor {Linda Brown} thanked her.',
      { kinds: { 0: 'heading' } },
    ],
    [
      'nobody else',
      '{Brown|Linda Brown} pleased\nSPOKANE — Zyla Vance won. Mayor {Linda Brown} thanked her.',
      { kinds: { 0: 'heading' } },
    ],
  ],
  'related headlines of a page about a legislature': [
    [
      'but not what is like one of them',
      `OLYMPIA — ${intro} The Senate passed the bill.\nPies, fairs, Holy sponsor wanted`,
      { kinds: { 1: 'aside' } },
    ],
    [
      'but not of a race',
      `OLYMPIA — ${intro} The Senate passed the bill of the lawmaker.\nLindqvist: ‘No lane left behind’ on Lane 5173`,
      { kinds: { 1: 'aside' } },
    ],
  ],
  'other languages': [
    [
      'according to somebody, in Tagalog',
      'Dumalo rin si Rep. {Natalia Hill}, D-Spokane. Ayon kay {Hill|Natalia Hill}, ihahain muli ang panukalang batas.',
    ],
  ],
};

for (const [heading, cases] of Object.entries(rows))
  describe(heading, () => {
    test.each(cases)('%s', (_rule, text, setting) => {
      const { runs, expected } = written(text, setting?.kinds);
      expect(found(runs, setting).marks).toEqual(expected);
      if (expected.length > 0) expect(mightContainMentions(index, runs.map((run) => run.text).join(' '))).toBe(true);
    });
  });
