/**
 * A made-up roster for the tests of people spotting: rare names and common ones, words and shared surnames, and a helper that
 * reads a text with the expected mentions written into it.
 */
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import type { RosterFile, RosterPerson } from '../../../engine/release/packs';
import type { ScanResult, TextRun } from '../../../engine/spotting/types';

type Row = [
  name: string,
  role: RosterPerson['offices'][number]['role'],
  where: string,
  party: string,
  start: string,
  more?: Partial<RosterPerson>,
];

const partyNames: Record<string, string> = { D: 'Democratic', R: 'Republican', I: 'Independent' };

function person(pack: string, [name, role, where, party, start, more]: Row): RosterPerson {
  const words = name.split(' ');
  const [place, district] = where.split('#');
  return {
    id: `test/${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
    name,
    given: words[0]!,
    family: words.slice(1).join(' '),
    offices: [
      {
        role,
        jurisdiction: pack === 'us' ? 'us' : place || pack,
        ...(pack === 'us' && { state: place! }),
        ...(district && { district }),
        ...(party && { party: partyNames[party]! }),
        start,
        source: 0,
      },
    ],
    source: 0,
    ...more,
  };
}

function roster(pack: string, rows: Row[], places: Record<string, string[]> = {}): RosterFile {
  return {
    schema: 1,
    pack,
    asOf: '2026-11-01',
    sources: [{ publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-11-01' }],
    people: rows.map((row) => person(pack, row)),
    places,
  };
}

export const rosters: RosterFile[] = [
  roster(
    'wa',
    [
      ['Odalys Brandvold', 'state-senator', '#3', 'D', '2019-01-14'],
      ['Greta Wilson', 'state-senator', '#30', 'D', '2019-01-14'],
      ['Thomas Wilson', 'state-senator', '#19', 'R', '2021-01-11', { nicknames: ['Tom'] }],
      ['Karl Holy', 'state-senator', '#9', 'R', '2019-01-14'],
      ['Shelby Short', 'state-senator', '#7', 'R', '2017-01-09'],
      ['Rosa Grant', 'state-senator', '#11', 'D', '2025-01-13'],
      ['Leonard Christian', 'state-senator', '#4', 'R', '2025-01-13'],
      ['Natalia Hill', 'state-representative', '#3', 'D', '2025-01-13'],
      ['Teemu Lindqvist', 'state-representative', '#3', 'D', '2011-01-10', { aliases: ['Teemu Olavi Lindqvist'] }],
      ['María Saldívar', 'state-representative', '#37', 'D', '2021-01-11'],
      ['T’shana Nobles', 'state-representative', '#27', 'D', '2021-01-11'],
      ['Lia Ortiz-Vale', 'state-representative', '#27', 'D', '2021-01-11'],
      ['Mei-Linh Thai', 'state-representative', '#37', 'D', '2019-01-14'],
      ['Dunja Vrabec', 'state-representative', '#30', 'R', '2015-01-12', { aliases: ['Dunja Caldhill'] }],
      ['Al French', 'county-commissioner', 'wa/spokane-county#5', 'R', '2011-01-10'],
      ['Linda Brown', 'mayor', 'wa/spokane', '', '2024-01-02'],
      [
        'Rakel Fjordby',
        'county-commissioner',
        'wa/spokane-county',
        '',
        '2023-01-02',
        {
          offices: [
            { role: 'county-commissioner', jurisdiction: 'wa/spokane-county', start: '2023-01-02', source: 0 },
            {
              role: 'state-senator',
              jurisdiction: 'wa',
              district: '3',
              start: '1997-01-13',
              end: '2013-01-14',
              source: 0,
            },
          ],
        },
      ],
      [
        'Nora Taylor',
        'mayor',
        'wa/pullman',
        '',
        '2024-01-02',
        {
          offices: [
            { role: 'mayor', jurisdiction: 'wa/pullman', start: '2024-01-02', source: 0 },
            {
              role: 'state-senator',
              jurisdiction: 'wa',
              district: '9',
              start: '2011-01-01',
              end: '2012-12-31',
              source: 0,
            },
          ],
        },
      ],
      ['Laurel Padwick', 'mayor', 'wa/spokane-valley', '', '2026-01-05'],
      ['Kitty Zabriskie', 'council-member', 'wa/spokane#3', '', '2024-01-02'],
      ['Zeno Zapponi', 'council-member', 'wa/spokane#3', '', '2022-01-03'],
      ['Paul Dillwyn', 'council-member', 'wa/spokane#2', '', '2024-01-02'],
      ['Robert Fenwick', 'governor', '', 'D', '2025-01-15', { nicknames: ['Bob'] }],
      ['Denholm Heckroth', 'lieutenant-governor', '', 'D', '2021-01-13'],
      ['Nick Brown', 'attorney-general', '', 'D', '2025-01-15'],
      ['Agnes Tollefsrud', 'auditor', '', 'D', '2021-01-13'],
      ['Annika Cleveland', 'state-senator', '#49', 'D', '2017-01-09'],
      ['Ingmar Zetterby', 'state-senator', '#19', 'D', '2019-01-14'],
      ['Bodil Zetterby', 'state-representative', '#49', 'D', '2019-01-14'],
    ],
    {
      Spokane: ['3', '6'],
      Cheney: ['9'],
      Addy: ['7'],
      Auburn: ['30'],
      Longview: ['19'],
      'Spokane Valley': ['4'],
      Seattle: ['37', '43'],
      Tacoma: ['27'],
    },
  ),
  roster('id', [
    ['Jordan Redfern', 'state-representative', '#3', 'R', '2023-01-05'],
    ['Benno Toewes', 'state-senator', '#4', 'R', '2023-01-05'],
    ['Clem Little', 'governor', '', 'R', '2019-01-07'],
  ]),
  roster('us', [
    ['Patty Murrow', 'us-senator', 'wa', 'D', '1993-01-05', { given: 'Patricia', nicknames: ['Patty'] }],
    ['Jim Parker', 'us-senator', 'id', 'R', '2009-01-06'],
    ['Mira Cantrell', 'us-senator', 'wa', 'D', '2001-01-03'],
    [
      'Sunniva Rasmund',
      'us-representative',
      'wa#6',
      'D',
      '2025-01-03',
      {
        offices: [
          { role: 'us-representative', jurisdiction: 'us', state: 'wa', district: '6', start: '2025-01-03', source: 0 },
          {
            role: 'state-senator',
            jurisdiction: 'wa',
            district: '26',
            start: '2019-01-14',
            end: '2024-12-08',
            source: 0,
          },
        ],
      },
    ],
    ['Marit Glendower Pruitt', 'us-representative', 'wa#3', 'D', '2023-01-03', { family: 'Glendower Pruitt' }],
    ['Dan Newgard', 'us-representative', 'wa#4', 'R', '2015-01-06'],
    ['Adam Smith', 'us-representative', 'wa#9', 'D', '1997-01-07'],
    ['Chris Smith', 'us-representative', 'nj#4', 'R', '1981-01-05'],
    ['Mike Johnson', 'us-representative', 'la#4', 'R', '2017-01-03', { given: 'James', nicknames: ['Mike'] }],
    ['Ben Ray Lujano', 'us-senator', 'nm', 'D', '2021-01-03', { given: 'Ben', middle: 'Ray', family: 'Lujano' }],
    ['Tadeusz Menardi', 'us-representative', 'nj#8', 'D', '2023-01-03', { suffix: 'Jr.', nicknames: ['Tad'] }],
    ['Alejandra Ocampo-Cruz', 'us-representative', 'ny#14', 'D', '2019-01-03', { nicknames: ['Alex'] }],
    ['Bernard Sandler', 'us-senator', 'vt', 'I', '2007-01-04', { nicknames: ['Bernie'] }],
    [
      'Buddy Cartwell',
      'us-representative',
      'ga#1',
      'R',
      '2015-01-06',
      { given: 'Earl', middle: 'L.', nicknames: ['Buddy'] },
    ],
    ['Dana Whitmore', 'us-senator', 'ri', 'D', '2007-01-04'],
    ['Ulric Zinkel', 'us-representative', 'mt#1', 'R', '2015-01-06'],
  ]),
];

export const index = createSpottingIndex(rosters.map((roster) => ({ roster })));

export interface Setting {
  url?: string;
  date?: string;
  /** Kinds of the lines, by number. */
  kinds?: Record<number, TextRun['kind']>;
}

/** `{Surface}` expects the person of that name, `{Surface|Name}` another one, `{Surface|?}` an honest question. */
const mark = /\{([^{}|]+)(?:\|([^{}]+))?\}/g;

export interface Written {
  runs: TextRun[];
  expected: string[];
}

/** Lines become runs; the expectations are taken out. */
export function written(text: string, kinds: Setting['kinds'] = {}): Written {
  const expected: string[] = [];
  const runs = text.split('\n').map((line, run) => {
    for (const [, surface, name] of line.matchAll(mark))
      expected.push(`${run}: ${surface} = ${name ?? surface!.replaceAll(/\s+/g, ' ')}`);
    const kind = kinds[run];
    return { text: line.replaceAll(mark, '$1'), ...(kind && { kind }) };
  });
  return { runs, expected };
}

const names = new Map(rosters.flatMap((one) => one.people.map((entry) => [entry.id, entry.name] as const)));

/** What spotting finds, in the words of the expectations. */
export function found(runs: TextRun[], setting: Setting = {}): { marks: string[]; result: ScanResult } {
  const { url = 'https://www.spokesman.com/stories/1', date = '2026-02-10' } = setting;
  const result = findMentions(index, { facts: { url, dates: [date] }, runs }, '2026-11-25');
  const marks = result.mentions
    .filter((mention) => mention.kind === 'person')
    .map(
      (mention) =>
        `${mention.run}: ${runs[mention.run]!.text.slice(mention.start, mention.end)} = ${mention.key === '' ? '?' : names.get(mention.key)}`,
    );
  return { marks, result };
}
