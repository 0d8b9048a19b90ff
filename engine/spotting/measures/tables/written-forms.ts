/** How measures are written, one row per form. */
import { jurisdictions, type Nature } from '../../../jurisdictions';
import { whereNumbersAreApart, whereTypeIs } from '../../../jurisdictions/numbers';
import { whereBillsAre } from '../../../jurisdictions/other-states';
import { writtenMeasures } from '../../../languages/written-measures';
import type { FormInWords, FormOfPattern, WrittenForm } from './written-form';

/** Words for "number" that may stand between a head and its number, in small letters. */
export const numberWords: ReadonlySet<string> = new Set('no nos number numbers núm số'.split(' '));
const number = '(?::|,?\\s{0,2}(?:No|Nos|Number|Numbers|núm|số)\\b\\.?|\\s{0,2}[#№])?[\\s\\-\u2010-\u2013]{0,3}';

/** Before the house of a bill, its stages, in small letters: "second engrossed substitute". */
export const stagesAtEnd =
  /(?<![a-zß-ʯ])(?:(?:(?:second|third|fourth|2nd|3rd|4th)\s{1,3})?(?:re-?)?engrossed\s{1,3})?(?:(?:(?:second|third|fourth|2nd|3rd|4th)\s{1,3})?(?:substitute|sub\.)\s{1,3})?$/;

const exact = true;
const chambers = [
  ['house', 'H'],
  ['senate', 'S'],
] as const;

/** Kinds of which there are stages, by their letters. */
const kinds = { B: 'bill', JM: 'joint-memorial', JR: 'joint-resolution', CR: 'concurrent-resolution' } as const;

/** Likewise of a lower house that is an Assembly. */
const ofAssembly = { ...kinds, R: 'resolution' } as const;

/** A row: what it is, how plain, its words. */
const inWords = (
  nature: Nature,
  style: WrittenForm['style'],
  words: string,
  more: Partial<FormInWords> = {},
): FormInWords => ({ nature, style, words: words.split(' '), ...more });

/** State forms, and long names that Congress shares; memorials of one chamber, where there are such; what other states write. */
export const formsInWords: readonly FormInWords[] = [
  ...chambers.flatMap(([chamber, letter]) => [
    ...Object.values(kinds).map((kind) =>
      inWords(`${chamber}-${kind}`, 'plain', `${chamber} ${kind.replace('-', ' ')}`, { isStaged: true }),
    ),
    inWords(`${chamber}-memorial`, 'plain', `${chamber} memorial`, {
      only: whereTypeIs(`${chamber}-memorial`, `${letter}M`),
    }),
  ]),
  ...Object.entries(ofAssembly).map(([letters, kind]) =>
    inWords(`house-${kind}`, 'plain', `assembly ${kind.replace('-', ' ')}`, {
      only: letters === 'B' ? whereBillsAre('house-bill', 'A', 'AB') : whereTypeIs(`house-${kind}`, `A${letters}`),
    }),
  ),
  inWords('house-bill', 'plain', 'legislative bill', { only: whereBillsAre('house-bill', 'LB') }),
  inWords('house-bill', 'plain', 'legislative document', { only: whereBillsAre('house-bill', 'LD') }),
  inWords('house-bill', 'plain', 'house file', { only: whereBillsAre('house-bill', 'HF') }),
  inWords('senate-bill', 'plain', 'senate file', { only: whereBillsAre('senate-bill', 'SF') }),
  inWords('house-resolution', 'loose', 'house resolution'),
  inWords('senate-resolution', 'plain', 'senate resolution'),
];

/** "HB", "H.B.", "E2SHB", "S. J. R.": the letters of a stage, of a chamber, of a kind. */
export const letters =
  '(?:(?<stage>(?:[2-9]?E\\.?[2-9]?S|[2-9]?E|[2-9]?S)\\.?)(?<staged>[HS])\\.?\\s?|(?<plain>[HS])(?:\\.\\s?)?)' +
  '(?<kind>B|J\\.?\\s?M|[JC]\\.?\\s?R)\\.?s?[.\\s\\-\u2010-\u2013]{0,3}$';
/** What they mean, by chamber and kind: "HJR". */
export const formsInLetters: ReadonlyMap<string, { readonly plain: WrittenForm; readonly staged: WrittenForm }> =
  new Map(
    chambers.flatMap(([chamber, letter]) =>
      Object.entries(kinds).map(([ofKind, kind]) => {
        const nature: Nature = `${chamber}-${kind}`;
        return [letter + ofKind, { plain: { nature, style: 'plain' }, staged: { nature, style: 'staged' } }] as const;
      }),
    ),
  );

/** A row: what it is, how plain, the ends of the head with blanks between, the head. */
const row = (
  nature: Nature,
  style: WrittenForm['style'],
  ends: string,
  head: string,
  more: Partial<FormOfPattern> = {},
): FormOfPattern => ({ nature, style, ends: ends.split(' '), head, ...more });

/** "J\\.?\\s?R\\.?" of "JR". */
const dotted = (letters: string): string => [...letters].join('\\.?\\s?') + '\\.?';

/** "HM 5", where there are memorials of one chamber. */
const memorials = chambers.map(([chamber, letter]) =>
  row(`${chamber}-memorial`, 'short', '*m', `${letter}M[\\s\\-]?`, {
    only: whereTypeIs(`${chamber}-memorial`, `${letter}M`),
    exact,
  }),
);

/** "AB 1228", "A.B. 1228", "AJR 1". An AR-15 is a rifle everywhere. */
const assemblies = Object.entries(kinds).map(([letters, kind]) =>
  row(`house-${kind}`, 'short', `*${letters.slice(-1).toLowerCase()}`, `A(?:\\.\\s?)?${dotted(letters)}s?[\\s\\-]?`, {
    only: whereBillsAre(`house-${kind}`, `A${letters}`),
    exact,
  }),
);

/** Bills that few states write so: "LB 50", "L.D. 1", "HF 9". */
const ofFewStates = (
  [
    ['house-bill', 'LB'],
    ['house-bill', 'LD'],
    ['house-bill', 'HF'],
    ['senate-bill', 'SF'],
  ] as const
).map(([nature, letters]) =>
  row(nature, 'short', `*${letters.slice(-1).toLowerCase()}`, `${dotted(letters)}[\\s\\-]?`, {
    only: whereBillsAre(nature, letters),
    exact,
  }),
);

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

const asCongress = { only: ['us'] };
const noMore = '(?![a-zß-ʯа-яḀ-ỿ])\\.?\\s{0,2}';
const congress = [
  row('house-bill', 'federal', '*r', 'H\\.\\s?R\\.?\\s{0,2}|H\\.?R\\.\\s{0,2}', { ...asCongress, exact }),
  row('house-bill', 'short', '*r', 'HR[\\s\\-]?|H\\sR\\s', { inStates: 'house-resolution', exact }),
  // Other states write so, too; but their senators in Congress stand beside its bills, and a wrong mark is worse than none.
  row('senate-bill', 'short', '*s', 'S\\.\\s{0,2}', { only: whereTypeIs('senate-bill', 'S'), exact }),
  ...chambers.flatMap(([chamber, letter]) => [
    row(`${chamber}-joint-resolution`, 'federal', '*res', `${letter}\\.?\\s?J\\.?\\s?Res${noMore}`, asCongress),
    row(`${chamber}-concurrent-resolution`, 'federal', '*res', `${letter}\\.?\\s?Con\\.?\\s?Res${noMore}`, asCongress),
    row(`${chamber}-resolution`, 'federal', '*res', `${letter}\\.?\\s?Res${noMore}`, asCongress),
  ]),
];

/**
 * Bills of one letter, of Idaho, and of states elsewhere where they are named: "H93", "H. 93", "S 1101", in New York and New Jersey
 * "A1234", "A-1234", "S-1234". Floor resolutions of state houses: "SR 8601".
 */
const short = [
  ...(
    [
      ['house-bill', 'H', 'H(?:\\.\\s?)?\\s?'],
      ['senate-bill', 'S', 'S\\s?'],
    ] as const
  ).map(([nature, letter, head]) =>
    row(nature, 'short', `*${letter.toLowerCase()}`, head, {
      only: whereBillsAre(nature, letter),
      exact,
    }),
  ),
  // Fewer digits are sheets of paper, aeroplanes and roads.
  row(
    'house-bill',
    'short',
    '*a',
    '(?<!\\b(?:number|model|part|item|room|gate|route)\\s)A(?:\\.\\s?|-)?(?=\\d{4,5}(?!\\d))',
    { only: whereBillsAre('house-bill', 'A'), exact },
  ),
  // Where the other chamber's are "A-1234". Canada's Senate writes so, too: never of Congress.
  row('senate-bill', 'short', '*s', 'S-(?=\\d{4}(?!\\d))', { only: whereBillsAre('house-bill', 'A'), exact }),
  row('senate-resolution', 'short', '*r', 'SR[\\s\\-]?', { only: whereTypeIs('senate-resolution', 'SR'), exact }),
  row('bill', 'short', 'bill bills', `(?<!\\b[A-ZÀ-Þ][a-zß-ʯ]{1,20}\\s)Bills?${number}`, {
    only: whereNumbersAreApart,
    exact,
  }),
];

const ballot = [
  row(
    'initiative',
    'plain',
    'initiative initiatives measure measures legislature people',
    `initiatives?(?:\\s{1,3}measures?)?(?:\\s{1,3}to\\s{1,3}the\\s{1,3}(?:legislature|people))?(?:\\s{0,2}\\(I\\))?${number}`,
  ),
  row('initiative', 'short', '*i', 'I[\\-\u2010-\u2013\\s]\\s?', { exact }),
  row('referendum', 'plain', 'referendum measure ref', `(?:referendum(?:\\s{1,3}measure)?|ref\\.)${number}`),
  row('referendum', 'short', '*r', 'R[\\-\u2010-\u2013]', { exact }),
];

const inOwnWords = writtenMeasures().map(({ nature, ends, before, behind }) =>
  row(nature, 'plain', ends, before.endsWith(' ') ? before.trimEnd() + number : before, {
    ...(behind && { tail: behind }),
  }),
);

export const formsOfPattern: readonly FormOfPattern[] = [
  ...memorials,
  ...assemblies,
  ...ofFewStates,
  ...ofOwnLetters,
  ...congress,
  ...ballot,
  ...inOwnWords,
  ...short,
];
