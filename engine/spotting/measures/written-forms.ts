/**
 * How measures are written. One row per form: what stands before the number, and what it says.
 *
 * A form only says what kind of measure is meant; whose it is (Washington, Idaho, Congress, another state) is decided from
 * the number and the context, in `whose/`.
 */

import type { PackId } from '../../identifiers';
import { jurisdictions, type Nature } from '../../jurisdictions';
import { whereNumbersAreApart, whereTypeIs } from '../../jurisdictions/numbers';
import { whereBillsAre } from '../../jurisdictions/other-states';

export interface WrittenForm {
  /** Source of an expression for what precedes the number, gaps included. Bounded: nothing in it repeats without limit. */
  head: string;
  /** What it ends in before the gap: words, or with an asterisk letters that end so. Only such numbers are asked for the form. */
  ends: readonly string[];
  /** What the text in front has besides: where it is missing, the head is neither asked nor ever prepared. */
  sign?: RegExp;
  nature: Nature;
  /**
   * How much the form alone says: `plain` (any legislature writes so), `staged` (with the
   * stages of a bill before its letters, as only some do), `federal`
   * (only Congress does), `short` (a letter or two that mean many other things), `loose` (readers take it in two ways).
   */
  style: 'plain' | 'staged' | 'federal' | 'short' | 'loose';
  /** Only these jurisdictions' measures are written so. */
  only?: readonly PackId[];
  /** What the same letters mean in a state legislature: "HR 4615" is a House resolution in Olympia. */
  inStates?: Nature;
  /** What has to follow the number. */
  tail?: string;
  /** Written in exactly these capitals. */
  exact?: true;
}

const stop = '[.\\s\\-\u2010-\u2013]{0,3}';
const number = '(?::|,?\\s{0,2}(?:No|Nos|Number|Numbers|núm|số)\\b\\.?|\\s{0,2}#)?[\\s\\-\u2010-\u2013]{0,3}';
/** "House Bill (HB) 1217". */
const bracket = '(?:\\s{0,2}\\([A-Z0-9.]{2,6}\\))?';
const engrossed = '(?:(?:(?:second|third|fourth|2nd|3rd|4th)\\s{1,3})?(?:re-?)?engrossed\\s{1,3})';
const substitute = '(?:(?:(?:second|third|fourth|2nd|3rd|4th)\\s{1,3})?sub(?:stitute|\\.)\\s{1,3})';
/** "E", "2E", "S", "E2S", dots allowed. */
const stage = '(?:(?:[2-9]?E\\.?[2-9]?S|[2-9]?E|[2-9]?S)\\.?)';

const chambers = [
  { chamber: 'house', letter: 'H' },
  { chamber: 'senate', letter: 'S' },
] as const;

const kinds = [
  { kind: 'bill', words: 'bills?', letters: 'B\\.?s?', ends: ['bill', 'bills'], end: '*b' },
  {
    kind: 'joint-memorial',
    words: 'joint\\s{1,3}memorials?',
    letters: 'J\\.?\\s?M\\.?s?',
    ends: ['memorial', 'memorials'],
    end: '*m',
  },
  {
    kind: 'joint-resolution',
    words: 'joint\\s{1,3}resolutions?',
    letters: 'J\\.?\\s?R\\.?s?',
    ends: ['resolution', 'resolutions'],
    end: '*r',
  },
  {
    kind: 'concurrent-resolution',
    words: 'concurrent\\s{1,3}resolutions?',
    letters: 'C\\.?\\s?R\\.?s?',
    ends: ['resolution', 'resolutions'],
    end: '*r',
  },
] as const;

/** "Engrossed Substitute House Bill", "ESHB": most bills are named without their stages. */
const ofStages = /engrossed|sub(?:stitute|\.)/i;
const ofStageLetters = /[ES]\.?[HS]\.?\s?(?:[JC]\.?\s?)?[BRM]/i;

/** State forms, and long names that Congress shares. */
const legislative: WrittenForm[] = chambers.flatMap(({ chamber, letter }) =>
  kinds.flatMap(({ kind, words, letters, ends, end }): WrittenForm[] => [
    {
      head: `${stage}${letter}\\.?\\s?${letters}${stop}${number}`,
      ends: [end],
      sign: ofStageLetters,
      nature: `${chamber}-${kind}`,
      style: 'staged',
    },
    {
      head: `${letter}(?:\\.\\s?)?${letters}${stop}${number}`,
      ends: [end],
      nature: `${chamber}-${kind}`,
      style: 'plain',
    },
    {
      head: `(?:${engrossed}${substitute}?|${substitute})${chamber}\\s{1,3}${words}${bracket}${number}`,
      ends,
      sign: ofStages,
      nature: `${chamber}-${kind}`,
      style: 'staged',
    },
    { head: `${chamber}\\s{1,3}${words}${bracket}${number}`, ends, nature: `${chamber}-${kind}`, style: 'plain' },
  ]),
);

/** "House: 1217, 1491. Senate: 5041, 5184.", "four House bills (1217, 1491)", "its Senate twin, 5388", "the House number is 2612". */
const listed: WrittenForm[] = chambers.flatMap(({ chamber }): WrittenForm[] => {
  // Washington's bands: without "bill" beside them other numbers would be other things.
  const digits = chamber === 'house' ? '[1-3]\\d{3}' : '[5-7]\\d{3}';
  const form = { nature: `${chamber}-bill`, style: 'plain' } as const;
  return [
    {
      head: `${chamber}\\s(?:companion|partner|twin|version),\\s(?=${digits}(?!\\d))`,
      ends: ['companion', 'partner', 'twin', 'version'],
      ...form,
      only: whereNumbersAreApart,
    },
    {
      head: `(?=${digits}(?!\\d))(?!199|20[0-3])(?<=\\b${chamber}\\s(?:companion|partner|twin|version|counterpart|number)(?:\\s(?:is|was)|:)\\s)`,
      ends: ['companion', 'partner', 'twin', 'version', 'counterpart', 'number', 'is', 'was'],
      ...form,
      only: whereNumbersAreApart,
      tail: '(?=[.,;:)](?!\\d)|\\s(?:and|or|but)\\s|$)',
    },
    { head: `${chamber}:\\s(?=${digits}[,;]\\s\\d)`, ends: [chamber], ...form, only: whereNumbersAreApart },
    {
      head: `${chamber}\\s{1,3}bills\\s(?:\\(|(?:are|were|include|included|like|such\\sas)\\s)(?=\\d{4}(?!\\d))`,
      ends: ['bills', 'are', 'were', 'include', 'included', 'like', 'as'],
      ...form,
    },
  ];
});

/** Memorials of one chamber, where there are such. */
const memorials: WrittenForm[] = chambers.flatMap(({ chamber, letter }): WrittenForm[] => {
  const nature = `${chamber}-memorial` as const;
  const form = { nature, only: whereTypeIs(nature, `${letter}M`) };
  return [
    { head: `${letter}M[\\s\\-]?`, ends: ['*m'], style: 'short', exact: true, ...form },
    {
      head: `${chamber}\\s{1,3}memorials?${bracket}${number}`,
      ends: ['memorial', 'memorials'],
      style: 'plain',
      ...form,
    },
  ];
});

/** Bills that only other states write so: "AB 1228", "Assembly Bill 1228", "LB 50", "LD 1", "HF 9", "House File 9". */
const elsewhere: WrittenForm[] = [
  ...(
    [
      ['AB', 'house-bill'],
      ['LB', 'house-bill'],
      ['LD', 'house-bill'],
      ['HF', 'house-bill'],
      ['SF', 'senate-bill'],
    ] as const
  ).map(([letters, nature]): WrittenForm => ({
    head: `${letters}[\\s\\-]?`,
    ends: [letters.toLowerCase()],
    nature,
    style: 'short',
    only: whereBillsAre(nature, letters),
    exact: true,
  })),
  ...(
    [
      ['assembly\\s{1,3}bills?', ['bill', 'bills'], 'house-bill', ['A', 'AB']],
      ['legislative\\s{1,3}bills?', ['bill', 'bills'], 'house-bill', ['LB']],
      ['legislative\\s{1,3}documents?', ['document', 'documents'], 'house-bill', ['LD']],
      ['house\\s{1,3}files?', ['file', 'files'], 'house-bill', ['HF']],
      ['senate\\s{1,3}files?', ['file', 'files'], 'senate-bill', ['SF']],
    ] as const
  ).map(([words, ends, nature, letters]): WrittenForm => ({
    head: `${words}${bracket}${number}`,
    ends,
    nature,
    style: 'plain',
    only: whereBillsAre(nature, ...letters),
  })),
];

const resolutions: WrittenForm[] = [
  {
    head: `house\\s{1,3}resolutions?${bracket}${number}`,
    ends: ['resolution', 'resolutions'],
    nature: 'house-resolution',
    style: 'loose',
  },
  {
    head: `senate\\s{1,3}resolutions?${bracket}${number}`,
    ends: ['resolution', 'resolutions'],
    nature: 'senate-resolution',
    style: 'plain',
  },
];

const congress: WrittenForm[] = [
  {
    head: 'H\\.\\s?R\\.?\\s{0,2}|H\\.?R\\.\\s{0,2}',
    ends: ['*r'],
    nature: 'house-bill',
    style: 'federal',
    only: ['us'],
    exact: true,
  },
  {
    head: 'HR[\\s\\-]?|H\\sR\\s',
    ends: ['*r'],
    nature: 'house-bill',
    inStates: 'house-resolution',
    style: 'short',
    exact: true,
  },
  {
    head: 'S\\.\\s{0,2}',
    ends: ['*s'],
    nature: 'senate-bill',
    style: 'short',
    only: whereTypeIs('senate-bill', 'S'),
    exact: true,
  },
  // "S-146", where it stands as a bill does; a car, a visa or a missile has other words beside it, or a rounder number.
  {
    head: '(?<=^|[^\\p{L}\\s]\\s{0,2}|\\b(?:and|or|on|for|called)\\s)S[\\-\u2010-\u2013](?=\\d{3})(?!\\d[05]0)',
    ends: ['*s'],
    nature: 'senate-bill',
    style: 'short',
    only: ['us'],
    tail: '(?:[,;:)]|\\.(?:\\s|$)|\\s(?:is|was|are|were|has|have|had|would|will|passed|became|died|and|or)\\b|$)',
    exact: true,
  },
  ...chambers.flatMap(({ chamber, letter }): WrittenForm[] => [
    {
      head: `${letter}\\.?\\s?J\\.?\\s?Res(?![a-zß-ʯа-яḀ-ỿ])\\.?\\s{0,2}`,
      ends: ['*s'],
      nature: `${chamber}-joint-resolution`,
      style: 'federal',
      only: ['us'],
    },
    {
      head: `${letter}\\.?\\s?Con\\.?\\s?Res(?![a-zß-ʯа-яḀ-ỿ])\\.?\\s{0,2}`,
      ends: ['*s'],
      nature: `${chamber}-concurrent-resolution`,
      style: 'federal',
      only: ['us'],
    },
    {
      head: `${letter}\\.?\\s?Res(?![a-zß-ʯа-яḀ-ỿ])\\.?\\s{0,2}`,
      ends: ['*s'],
      nature: `${chamber}-resolution`,
      style: 'federal',
      only: ['us'],
    },
  ]),
];

/** Short forms of Idaho, and of states elsewhere where they are named: "H93", "S 1101", in New York and New Jersey "A1234". Floor resolutions of state houses: "SR 8601". */
const short: WrittenForm[] = [
  {
    head: 'H\\s?',
    ends: ['*h'],
    nature: 'house-bill',
    style: 'short',
    only: [...whereTypeIs('house-bill', 'H'), ...whereBillsAre('house-bill', 'H')],
    exact: true,
  },
  // Fewer digits are sheets of paper, aeroplanes and roads.
  {
    head: '(?<!\\b(?:number|model|part|item|room|gate|route)\\s)A(?:\\.\\s?)?(?=\\d{4,5}(?!\\d))',
    ends: ['*a'],
    nature: 'house-bill',
    style: 'short',
    only: whereBillsAre('house-bill', 'A'),
    exact: true,
  },
  {
    head: 'S\\s?',
    ends: ['*s'],
    nature: 'senate-bill',
    style: 'short',
    only: [...whereTypeIs('senate-bill', 'S'), ...whereBillsAre('senate-bill', 'S')],
    exact: true,
  },
  {
    head: 'SR[\\s\\-]?',
    ends: ['*r'],
    nature: 'senate-resolution',
    style: 'short',
    only: whereTypeIs('senate-resolution', 'SR'),
    exact: true,
  },
  {
    head: `Bills?${number}`,
    ends: ['bill', 'bills'],
    nature: 'bill',
    style: 'short',
    only: whereNumbersAreApart,
    exact: true,
  },
  // In small letters only as a list or with a word for the number: "a bill 1,110 people signed" is no number of a bill.
  {
    head: `bill(?:s\\s|\\s(?:no\\.|number)\\s)`,
    ends: ['bills', 'bill'],
    nature: 'bill',
    style: 'short',
    only: whereNumbersAreApart,
    exact: true,
  },
  {
    head: `(?:house\\sand\\ssenate|senate\\sand\\shouse)\\sbills\\s`,
    ends: ['bills'],
    nature: 'bill',
    style: 'plain',
    only: whereNumbersAreApart,
  },
];

const ballot: WrittenForm[] = [
  {
    head: `initiatives?(?:\\s{1,3}measures?)?(?:\\s{1,3}to\\s{1,3}the\\s{1,3}(?:legislature|people))?(?:\\s{0,2}\\(I\\))?${number}`,
    ends: ['initiative', 'initiatives', 'measure', 'measures', 'legislature', 'people'],
    nature: 'initiative',
    style: 'plain',
  },
  {
    head: `(?:iniciativa|sáng\\s?kiến)${number}`,
    ends: ['iniciativa', 'kiến', 'sángkiến'],
    nature: 'initiative',
    style: 'plain',
  },
  { head: 'I[\\-\u2010-\u2013\\s]\\s?', ends: ['*i'], nature: 'initiative', style: 'short', exact: true },
  {
    head: `(?:referendum(?:\\s{1,3}measure)?|ref\\.|referéndum)${number}`,
    ends: ['referendum', 'measure', 'ref', 'referéndum'],
    nature: 'referendum',
    style: 'plain',
  },
  { head: 'R[\\-\u2010-\u2013]', ends: ['*r'], nature: 'referendum', style: 'short', exact: true },
];

/** Pages in other languages mostly write "HB 1217"; these are the forms that name the house in the page's own words. */
const translated: WrittenForm[] = [
  {
    head: `proyecto(?:\\s+de\\s+ley)?\\s+de\\s+la\\s+cámara(?:\\s+de\\s+representantes)?${number}`,
    ends: ['cámara', 'representantes'],
    nature: 'house-bill',
    style: 'plain',
  },
  {
    head: `proyecto(?:\\s+de\\s+ley)?\\s+del\\s+senado${number}`,
    ends: ['senado'],
    nature: 'senate-bill',
    style: 'plain',
  },
  {
    head: `proyecto(?:\\s+de\\s+ley)?${number}`,
    ends: ['proyecto', 'ley'],
    nature: 'house-bill',
    style: 'plain',
    tail: '\\s+de\\s+la\\s+cámara',
  },
  {
    head: `proyecto(?:\\s+de\\s+ley)?${number}`,
    ends: ['proyecto', 'ley'],
    nature: 'senate-bill',
    style: 'plain',
    tail: '\\s+del\\s+senado',
  },
  { head: `dự\\s+luật\\s+hạ\\s+viện${number}`, ends: ['viện'], nature: 'house-bill', style: 'plain' },
  { head: `dự\\s+luật\\s+thượng\\s+viện${number}`, ends: ['viện'], nature: 'senate-bill', style: 'plain' },
  { head: '[众眾][议議]院法案第?\\s?', ends: ['案', '第'], nature: 'house-bill', style: 'plain' },
  { head: '[参參][议議]院法案第?\\s?', ends: ['案', '第'], nature: 'senate-bill', style: 'plain' },
  { head: '[众眾][议議]院第?\\s?', ends: ['院', '第'], nature: 'house-bill', style: 'plain', tail: '\\s?[号號]' },
  { head: '[参參][议議]院第?\\s?', ends: ['院', '第'], nature: 'senate-bill', style: 'plain', tail: '\\s?[号號]' },
  { head: '하원\\s?법안\\s?(?:제\\s?)?', ends: ['안', '제'], nature: 'house-bill', style: 'plain' },
  { head: '상원\\s?법안\\s?(?:제\\s?)?', ends: ['안', '제'], nature: 'senate-bill', style: 'plain' },
];

/** Letters that the forms above know. */
const usual = /^[HS](?:B|M|R|CR|JM|JR|RES|JRES|CONRES)?$/;

/** Letters that a descriptor gives, and hardly another state has: "HJ 14" of Montana. */
const ofOwnLetters: WrittenForm[] = jurisdictions.flatMap(({ measures: { kinds } }) =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap((nature): WrittenForm[] => {
    const { type = '' } = kinds[nature] ?? {};
    if (usual.test(type)) return [];
    const ends = [`*${type.slice(-1).toLowerCase()}`];
    return [{ head: `${type}[\\s\\-]?`, ends, nature, style: 'short', only: whereTypeIs(nature, type), exact: true }];
  }),
);

export const writtenForms: readonly WrittenForm[] = [
  ...legislative,
  ...listed,
  ...memorials,
  ...elsewhere,
  ...ofOwnLetters,
  ...resolutions,
  ...congress,
  ...ballot,
  ...translated,
  ...short,
];
