/** How measures are written, one row per form. */
import { jurisdictions, type Nature } from '../../../jurisdictions';
import { whereNumbersAreApart, whereTypeIs } from '../../../jurisdictions/numbers';
import { whereBillsAre } from '../../../jurisdictions/other-states';
import type { WrittenForm } from '../written-form';

const stop = '[.\\s\\-\u2010-\u2013]{0,3}';
const number = '(?::|,?\\s{0,2}(?:No|Nos|Number|Numbers|núm|số)\\b\\.?|\\s{0,2}#)?[\\s\\-\u2010-\u2013]{0,3}';
/** "House Bill (HB) 1217". */
const bracket = '(?:\\s{0,2}\\([A-Z0-9.]{2,6}\\))?';
const engrossed = '(?:(?:(?:second|third|fourth|2nd|3rd|4th)\\s{1,3})?(?:re-?)?engrossed\\s{1,3})';
const substitute = '(?:(?:(?:second|third|fourth|2nd|3rd|4th)\\s{1,3})?sub(?:stitute|\\.)\\s{1,3})';
/** "E", "2E", "S", "E2S", dots allowed. */
const stage = '(?:(?:[2-9]?E\\.?[2-9]?S|[2-9]?E|[2-9]?S)\\.?)';

/** "Engrossed Substitute House Bill", "ESHB": most bills are named without their stages. */
const ofStages = /engrossed|sub(?:stitute|\.)/i;
const ofStageLetters = /[ES]\.?[HS]\.?\s?(?:[JC]\.?\s?)?[BRM]/i;

/** A row: what it is, how plain, the ends of the head with blanks between, the head. */
const row = (
  nature: Nature,
  style: WrittenForm['style'],
  ends: string,
  head: string,
  more: Partial<WrittenForm> = {},
): WrittenForm => ({ nature, style, ends: ends.split(' '), head, ...more });
const exact = true;

const chambers = [
  ['house', 'H'],
  ['senate', 'S'],
] as const;

/** Kind, its words and letters, and what they end in. */
const kinds = [
  ['bill', 'bills?', 'B\\.?s?', 'bill bills', '*b'],
  ['joint-memorial', 'joint\\s{1,3}memorials?', 'J\\.?\\s?M\\.?s?', 'memorial memorials', '*m'],
  ['joint-resolution', 'joint\\s{1,3}resolutions?', 'J\\.?\\s?R\\.?s?', 'resolution resolutions', '*r'],
  ['concurrent-resolution', 'concurrent\\s{1,3}resolutions?', 'C\\.?\\s?R\\.?s?', 'resolution resolutions', '*r'],
] as const;

/** State forms, and long names that Congress shares. */
const legislative = chambers.flatMap(([chamber, letter]) =>
  kinds.flatMap(([kind, words, letters, ends, end]) => [
    row(`${chamber}-${kind}`, 'staged', end, `${stage}${letter}\\.?\\s?${letters}${stop}${number}`, {
      sign: ofStageLetters,
    }),
    row(`${chamber}-${kind}`, 'plain', end, `${letter}(?:\\.\\s?)?${letters}${stop}${number}`),
    row(
      `${chamber}-${kind}`,
      'staged',
      ends,
      `(?:${engrossed}${substitute}?|${substitute})${chamber}\\s{1,3}${words}${bracket}${number}`,
      { sign: ofStages },
    ),
    row(`${chamber}-${kind}`, 'plain', ends, `${chamber}\\s{1,3}${words}${bracket}${number}`),
  ]),
);

/** Memorials of one chamber, where there are such. */
const memorials = chambers.flatMap(([chamber, letter]) => {
  const nature = `${chamber}-memorial` as const;
  const only = whereTypeIs(nature, `${letter}M`);
  return [
    row(nature, 'short', '*m', `${letter}M[\\s\\-]?`, { only, exact }),
    row(nature, 'plain', 'memorial memorials', `${chamber}\\s{1,3}memorials?${bracket}${number}`, { only }),
  ];
});

/** Kinds whose letters mean something else everywhere: an AR-15 is a rifle. */
const otherwise: ReadonlySet<string> = new Set(['AR']);

/** Of a lower house that is an Assembly: "AB 1228", "A.B. 1228", "Assembly Joint Resolution 1". */
const ofAssemblies = [
  ...kinds,
  ['resolution', 'resolutions?', 'R\\.?s?', 'resolution resolutions', '*r'] as const,
].flatMap(([kind, words, letters, ends, end]) => {
  const nature = `house-${kind}` as const;
  const type = `A${letters.replaceAll(/[^A-Z]/g, '')}`;
  const only = kind === 'bill' ? whereBillsAre(nature, 'A', type) : whereTypeIs(nature, type);
  const inLetters = row(nature, 'short', end, `A(?:\\.\\s?)?${letters}[\\s\\-]?`, {
    only: whereBillsAre(nature, type),
    exact,
  });
  return [
    ...(otherwise.has(type) ? [] : [inLetters]),
    row(nature, 'plain', ends, `assembly\\s{1,3}${words}${bracket}${number}`, { only }),
  ];
});

/** Bills that few states write so: "LB 50", "LD 1", "HF 9", "House File 9". */
const ofFewStates = [
  ...(
    [
      ['house-bill', 'LB'],
      ['house-bill', 'LD'],
      ['house-bill', 'HF'],
      ['senate-bill', 'SF'],
    ] as const
  ).map(([nature, letters]) =>
    row(nature, 'short', letters.toLowerCase(), `${letters}[\\s\\-]?`, { only: whereBillsAre(nature, letters), exact }),
  ),
  ...(
    [
      ['house-bill', 'bill bills', 'legislative\\s{1,3}bills?', 'LB'],
      ['house-bill', 'document documents', 'legislative\\s{1,3}documents?', 'LD'],
      ['house-bill', 'file files', 'house\\s{1,3}files?', 'HF'],
      ['senate-bill', 'file files', 'senate\\s{1,3}files?', 'SF'],
    ] as const
  ).map(([nature, ends, words, ...letters]) =>
    row(nature, 'plain', ends, `${words}${bracket}${number}`, { only: whereBillsAre(nature, ...letters) }),
  ),
];

/** Letters that the other forms know. */
const usual = /^(?:[HS](?:B|F|M|R|CR|JM|JR|RES|JRES|CONRES)?|A(?:B|R|CR|JM|JR)?|L[BD])$/;
/** Letters that a descriptor gives, and hardly another state has: "HJ 14" of Montana. */
const ofOwnLetters = jurisdictions.flatMap(({ measures: { kinds } }) =>
  (Object.keys(kinds) as Nature[]).flatMap((nature) => {
    const { type = '' } = kinds[nature] ?? {};
    if (usual.test(type)) return [];
    return row(nature, 'short', `*${type.slice(-1).toLowerCase()}`, `${type}[\\s\\-]?`, {
      only: whereTypeIs(nature, type),
      exact,
    });
  }),
);

const ofResolution = 'resolution resolutions';
const resolutions = [
  row('house-resolution', 'loose', ofResolution, `house\\s{1,3}resolutions?${bracket}${number}`),
  row('senate-resolution', 'plain', ofResolution, `senate\\s{1,3}resolutions?${bracket}${number}`),
];

const asCongress = { only: ['us'] };
const noMore = '(?![a-zß-ʯа-яḀ-ỿ])\\.?\\s{0,2}';
const congress = [
  row('house-bill', 'federal', '*r', 'H\\.\\s?R\\.?\\s{0,2}|H\\.?R\\.\\s{0,2}', { ...asCongress, exact }),
  row('house-bill', 'short', '*r', 'HR[\\s\\-]?|H\\sR\\s', { inStates: 'house-resolution', exact }),
  row('senate-bill', 'short', '*s', 'S\\.\\s{0,2}', { only: whereTypeIs('senate-bill', 'S'), exact }),
  ...chambers.flatMap(([chamber, letter]) => [
    row(`${chamber}-joint-resolution`, 'federal', '*s', `${letter}\\.?\\s?J\\.?\\s?Res${noMore}`, asCongress),
    row(`${chamber}-concurrent-resolution`, 'federal', '*s', `${letter}\\.?\\s?Con\\.?\\s?Res${noMore}`, asCongress),
    row(`${chamber}-resolution`, 'federal', '*s', `${letter}\\.?\\s?Res${noMore}`, asCongress),
  ]),
];

/**
 * Short forms of Idaho, and of states elsewhere where they are named: "H93", "S 1101", in New York and New Jersey "A1234". Floor
 * resolutions of state houses: "SR 8601".
 */
const short = [
  ...(
    [
      ['house-bill', 'H'],
      ['senate-bill', 'S'],
    ] as const
  ).map(([nature, letter]) =>
    row(nature, 'short', `*${letter.toLowerCase()}`, `${letter}\\s?`, {
      only: whereBillsAre(nature, letter),
      exact,
    }),
  ),
  // Fewer digits are sheets of paper, aeroplanes and roads.
  row(
    'house-bill',
    'short',
    '*a',
    '(?<!\\b(?:number|model|part|item|room|gate|route)\\s)A(?:\\.\\s?)?(?=\\d{4,5}(?!\\d))',
    { only: whereBillsAre('house-bill', 'A'), exact },
  ),
  row('senate-resolution', 'short', '*r', 'SR[\\s\\-]?', { only: whereTypeIs('senate-resolution', 'SR'), exact }),
  row('bill', 'short', 'bill bills', `Bills?${number}`, { only: whereNumbersAreApart, exact }),
];

const ballot = [
  row(
    'initiative',
    'plain',
    'initiative initiatives measure measures legislature people',
    `initiatives?(?:\\s{1,3}measures?)?(?:\\s{1,3}to\\s{1,3}the\\s{1,3}(?:legislature|people))?(?:\\s{0,2}\\(I\\))?${number}`,
  ),
  row('initiative', 'plain', 'iniciativa kiến sángkiến', `(?:iniciativa|sáng\\s?kiến)${number}`),
  row('initiative', 'short', '*i', 'I[\\-\u2010-\u2013\\s]\\s?', { exact }),
  row(
    'referendum',
    'plain',
    'referendum measure ref referéndum',
    `(?:referendum(?:\\s{1,3}measure)?|ref\\.|referéndum)${number}`,
  ),
  row('referendum', 'short', '*r', 'R[\\-\u2010-\u2013]', { exact }),
];

/** Pages in other languages mostly write "HB 1217"; these are the forms that name the house in the page's own words. */
const ofLaw = 'proyecto(?:\\s+de\\s+ley)?';
const translated = [
  row(
    'house-bill',
    'plain',
    'cámara representantes',
    `${ofLaw}\\s+de\\s+la\\s+cámara(?:\\s+de\\s+representantes)?${number}`,
  ),
  row('senate-bill', 'plain', 'senado', `${ofLaw}\\s+del\\s+senado${number}`),
  row('house-bill', 'plain', 'proyecto ley', `${ofLaw}${number}`, { tail: '\\s+de\\s+la\\s+cámara' }),
  row('senate-bill', 'plain', 'proyecto ley', `${ofLaw}${number}`, { tail: '\\s+del\\s+senado' }),
  row('house-bill', 'plain', 'viện', `dự\\s+luật\\s+hạ\\s+viện${number}`),
  row('senate-bill', 'plain', 'viện', `dự\\s+luật\\s+thượng\\s+viện${number}`),
  row('house-bill', 'plain', '案 第', '[众眾][议議]院法案第?\\s?'),
  row('senate-bill', 'plain', '案 第', '[参參][议議]院法案第?\\s?'),
  row('house-bill', 'plain', '院 第', '[众眾][议議]院第?\\s?', { tail: '\\s?[号號]' }),
  row('senate-bill', 'plain', '院 第', '[参參][议議]院第?\\s?', { tail: '\\s?[号號]' }),
  row('house-bill', 'plain', '안 제', '하원\\s?법안\\s?(?:제\\s?)?'),
  row('senate-bill', 'plain', '안 제', '상원\\s?법안\\s?(?:제\\s?)?'),
];

export const writtenForms: readonly WrittenForm[] = [
  ...legislative,
  ...memorials,
  ...ofAssemblies,
  ...ofFewStates,
  ...ofOwnLetters,
  ...resolutions,
  ...congress,
  ...ballot,
  ...translated,
  ...short,
];
