/**
 * Officials called by less than a name: a given name, a state and a party, what governors do, a line below the headline. Each row
 * reads as lines of a story; braces hold the only mentions in it.
 */
import { describe, expect, test } from 'vitest';
import { found, written, type Setting } from './people-roster';

type Row = [rule: string, text: string, setting?: Setting];

const zetterbys = 'Sen. {Ingmar Zetterby}, D-Longview, and Rep. {Bodil Zetterby}, D-Vancouver, met the Senate.';
const idaho: Setting = { url: 'https://www.idahostatesman.com/1' };

const passed = 'The House and the Senate passed the bill of Sen. {Benno Toewes}, R-Idaho.';

const rows: Record<string, Row[]> = {
  'a given name of those who share a surname': [
    [
      'far below',
      `${zetterbys}${'\nThe hearing went on.'.repeat(8)}\nThe senator in question was {Ingmar|Ingmar Zetterby}.`,
    ],
    ['but not of anybody else', `Sen. {Ingmar Zetterby}, D-Longview, voted.\nThe senator’s barber was Ingmar.`],
  ],
  'a title and a given name': [
    ['of another office', 'Mayor {Linda Brown} spoke to the council.\nThey met Senator Linda there.'],
    ['nor of a trade', 'Mayor {Linda Brown} spoke to the council.\nThey met Nurse Linda there.'],
    [
      'nor somebody of another surname',
      'Mayor {Linda Brown} spoke to the council.\nThey met Mayor Linda Ostrom there.',
    ],
    [
      'nor far below',
      `Mayor {Linda Brown} spoke to the council.${'\nThe night was long.'.repeat(8)}\nThey like Mayor Linda here.`,
    ],
  ],
  'two given names of one bench': [
    [
      'but not one of them alone',
      'Sens. {Murrow|Patty Murrow} and {Cantrell|Mira Cantrell} wrote to Congress. Patty’s was longer.',
    ],
    [
      'nor in two sentences',
      'Sens. {Murrow|Patty Murrow} and {Cantrell|Mira Cantrell} wrote to Congress. Patty voted. Then Mira voted.',
    ],
    ...[
      ['twins', 'The twins, Patty and Mira, sold lemonade outside the Capitol.'],
      ['the signs of twins', 'The twins made signs. Patty’s was blue; Mira’s was red.'],
      ['aunts', 'My aunts Patty and Mira sing.'],
      ['saints', 'It was the feast of saints, Patty and Mira.'],
      ['with a description', 'Patty, a nurse, and Mira, who lost a son, spoke.'],
      ['hosts', 'They met the hosts of the radio show, Patty and Mira.'],
      ['cooks', 'Patty cooked and Mira danced.'],
      ['things of theirs', 'Patty’s house burned; Mira’s garden stood.'],
      ['one of them', 'Patty’s was longer; Mira danced.'],
    ].map(([rule, text]): Row => [
      `nor ${rule}`,
      `Sens. {Murrow|Patty Murrow} and {Cantrell|Mira Cantrell} wrote to Congress. ${text}`,
    ]),
    [
      'nor of two benches',
      'Sen. {Murrow|Patty Murrow} and Mayor {Linda Brown} wrote to Congress. Patty’s was long; Linda’s was short.',
    ],
    [
      'nor of a neighbor',
      'Sens. {Murrow|Patty Murrow} and {Cantrell|Mira Cantrell} wrote to Congress. Patty’s was long; Mira’s was short. Patty Olsson drums.',
    ],
    [
      'nor far below',
      'Sens. {Murrow|Patty Murrow} and {Cantrell|Mira Cantrell} wrote to Congress.\nIt is late.\nThe lamp is lit.\nPatty’s was long; Mira’s was short.',
    ],
  ],
  'a state and a party': [
    ...[
      ['of another state', 'Mike Johnson swung.\nThe Ohio Republican hit it far.'],
      ['without a party', 'Mike Johnson swung.\nThe Louisiana slugger hit it far.'],
      ['of one named before', 'Mike Johnson swung.\nIt rained.\nThe Louisiana Republican hit it far.'],
      ['of a party', 'Mike Johnson swung.\nThe Louisiana Republican party met.'],
      ['of one talked about', 'They talked about Mike Johnson.\nThe Louisiana Republican hit it far.'],
      ['of one behind another', 'Bo Lind was defended by a diver, Mike Johnson. The Louisiana Republican hit it far.'],
      ['of one described', 'Mike Johnson, a car dealer, swung. The Louisiana Republican hit it far.'],
      ['of one of a band', 'The band’s Mike Johnson sang. The Louisiana Republican danced.'],
      ['of one in a row of seats', 'Mike Johnson sang. The Louisiana Republican in the front row danced.'],
      ['of one told apart', 'Mike Johnson sang. The Louisiana Republican was not involved.'],
      ['of one silent', 'Mike Johnson was arrested. The Louisiana Republican said he didn’t comment.'],
      ['of a debate', 'Mike Johnson sang. The Louisiana Republican debate ended.'],
      ['of a namesake', 'Mike Johnson met his namesake. The Louisiana Republican laughed.'],
      ['beside an official', 'Mike Johnson met Sen. Ada Olsson. The Louisiana Republican laughed.'],
      ['of one of two', 'Chris Smith sang. Mike Johnson danced. The Louisiana Republican laughed.'],
    ].map(([rule, text]): Row => [`but not ${rule}`, `The crew played the press.\n${text}`]),
  ],
  'what a governor does': [
    ['but not a ball', `${passed} Little signed it at third base.`, idaho],
    [
      'nor one of the surname who is introduced',
      `${passed} Tribal leader Joe Little spoke. Little vetoed the measure.`,
      idaho,
    ],
    [
      'nor years before',
      'The House and the Senate met in Boise. Little vetoed the measure.',
      { ...idaho, date: '2011-03-02' },
    ],
    ['nor in another state', `${passed} Little vetoed the measure.`],
    ['nor a legislator', 'The House and the Senate met. Brown signed the bill.'],
  ],
  'the line below the headline': [
    [
      'but not where the story introduces somebody else',
      'House sends Senate ribbons\nBrown pleased; Holy third\nBea Brown won. Karla Holy was third. Sen. {Karl Holy}, R-Cheney, watched. Mayor {Linda Brown} thanked the council.',
      { kinds: { 0: 'heading' } },
    ],
    ...[
      ['of the dead', 'Obituaries\nBrown taught, Holy farmed'],
      ['of players', 'Prep roundup\nBrown leads Holy'],
      ['of players of a capital', 'Capitol City games of the Legislature League\nBrown leads Holy'],
      ['of a family', 'Senate page thanks uncle\nBrown, Holy pleased'],
      ['of nothing public', 'Ribbons at the fair\nBrown, Holy pleased'],
    ].map(([rule, text]): Row => [
      `nor ${rule}`,
      `${text}\nSPOKANE — Sen. {Karl Holy}, R-Cheney, wrote. Mayor {Linda Brown} thanked the council.`,
      { kinds: { 0: 'heading' } },
    ]),
    [
      'nor one alone',
      'House sends Senate money for a park\nHoly pleased\nSPOKANE — Sen. {Karl Holy}, R-Cheney, asked.',
      { kinds: { 0: 'heading' } },
    ],
    [
      'nor a sentence further down',
      'House sends Senate money for a park\nA park is planned.\nBrown pleased them all.\nMayor {Linda Brown} thanked the council.',
      { kinds: { 0: 'heading' } },
    ],
  ],
  'a courtesy that tells two apart': [
    [
      'but not hers',
      'Dân biểu Liên bang {Adam Smith} (Dân Chủ, Bellevue) đến cùng bà Mai Smith, một y tá. “Tôi nghe,” bà Smith nói.',
    ],
  ],
  'a verb of Spanish behind a surname that is a word': [
    ['what he did', 'El senador {Karl Holy} asistió. {Holy|Karl Holy} bromeó que su español alcanza.'],
    ['but not what it is like', 'El senador {Karl Holy} asistió. Holy guacamole.'],
  ],
  'names that lead items': [
    [
      'but not of a club',
      'Members of the club sent the mayor a list.\nAda Olsson: a lock\nBo Lind: a canal\nDan Nyberg: a park\nAdam Smith: a center',
    ],
  ],
};

describe.each(Object.entries(rows))('%s', (_group, cases) => {
  test.each(cases)('%s', (_rule, text, setting) => {
    const { runs, expected } = written(text, setting?.kinds);
    expect(found(runs, setting).marks.sort()).toEqual(expected.sort());
  });
});
