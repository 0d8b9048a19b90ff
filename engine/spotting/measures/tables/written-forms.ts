/** How measures are written, one row per form. */
import { jurisdictions, type Nature } from '../../../jurisdictions';
import { whereNumbersAreApart, whereTypeIs } from '../../../jurisdictions/numbers';
import { whereBillsAre } from '../../../jurisdictions/other-states';
import { writtenMeasures } from '../../../languages/written-measures';
import type { FormInLetters, FormInWords, WrittenForm } from './written-form';

/** What may stand between a head and its number, in small letters: words, and signs right before the number. */
export const numberWords: ReadonlySet<string> = new Set('no nos number numbers núm số'.split(' '));
export const numberSigns: ReadonlySet<string> = new Set('#№第제');

/** Signs that may stand before a number behind its head: most numbers follow others. */
export const signsBehind = new Set([...'.:)', ...numberSigns].map((sign) => sign.charCodeAt(0)));

/** Before the house of a bill, its stages, in small letters: "second engrossed substitute". */
export const stagesAtEnd =
  /(?:(?<![a-zß-ʯ])(?:(?:(?:second|third|fourth|2nd|3rd|4th)\s{1,3})?(?:re-?)?engrossed\s{1,3})?(?:(?:(?:second|third|fourth|2nd|3rd|4th)\s{1,3})?(?:substitute|sub\.)\s{1,3})?)?$/;

/** Letters of the same before those of a bill: "E2S", "2E". */
export const stagesInLetters = /(?:(?:[2-9]?e\.?[2-9]?s|[2-9]?e|[2-9]?s)\.?)?$/;

const chambers = [
  ['house', 'H'],
  ['senate', 'S'],
] as const;

/** Kinds of which there are stages, by their letters. */
const kinds = { B: 'bill', JM: 'joint-memorial', JR: 'joint-resolution', CR: 'concurrent-resolution' } as const;

/** Likewise of a lower house that is an Assembly. */
const ofAssembly = { ...kinds, R: 'resolution' } as const;

/** A row: what it is, how plain, its words. Rows are of one shape: they are asked about each number. */
const inWords = (
  nature: Nature,
  style: WrittenForm['style'],
  words: string,
  { only, exact, behind, isStaged }: Partial<FormInWords> = {},
): FormInWords => ({ nature, style, only, inStates: undefined, exact, words: words.split(' '), behind, isStaged });

/** State forms, and long names that Congress shares; memorials of one chamber, where there are such; what other states write. */
const inEnglish = (): readonly FormInWords[] => [
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
  inWords('bill', 'short', 'bill', { only: whereNumbersAreApart, exact: true }),
  ...['initiative', 'initiative measure'].flatMap((words) =>
    ['', ...['', 's'].flatMap((plural) => [`${plural} to the legislature`, `${plural} to the people`])].map((to) =>
      inWords('initiative', 'plain', words + to),
    ),
  ),
  inWords('referendum', 'plain', 'referendum'),
  inWords('referendum', 'plain', 'referendum measure'),
];

export const formsInWords = (): readonly FormInWords[] => [
  ...inEnglish(),
  ...writtenMeasures().map(([nature, words]) => {
    const [before = '', behind = ''] = words.split('#');
    return inWords(nature, 'plain', before.trim(), behind ? { behind: behind.trim() } : {});
  }),
];

/** A row: what it is, how plain, its letters. */
const anyCase = (
  nature: Nature,
  style: WrittenForm['style'],
  letters: string,
  { only, inStates, exact, isStaged, gaps, dotted, fewestDigits }: Partial<FormInLetters> = {},
): FormInLetters => ({ nature, style, only, inStates, exact, letters, isStaged, gaps, dotted, fewestDigits });
const row = (nature: Nature, style: WrittenForm['style'], letters: string, more: Partial<FormInLetters> = {}) =>
  anyCase(nature, style, letters, { ...more, exact: true });

/** Letters that the other forms know. */
const usual = /^(?:[HS](?:B|F|M|R|CR|JM|JR|RES|JRES|CONRES)?|A(?:B|R|CR|JM|JR)?|L[BD])$/;
/** Letters that a descriptor gives, and hardly another state has: "HJ 14" of Montana. */
const ofOwnLetters = () =>
  jurisdictions.flatMap(({ measures: { kinds } }) =>
    (Object.keys(kinds) as Nature[]).flatMap((nature) => {
      const { type = '' } = kinds[nature] ?? {};
      return usual.test(type) ? [] : row(nature, 'short', type, { only: whereTypeIs(nature, type) });
    }),
  );

export function formsInLetters(): readonly FormInLetters[] {
  const ofOneLetter = whereBillsAre('house-bill', 'A');
  return [
    ...chambers.flatMap(([chamber, letter]) => [
      ...Object.entries(kinds).map(([letters, kind]) =>
        anyCase(`${chamber}-${kind}`, 'plain', letter + letters, { isStaged: true }),
      ),
      // "HM 5", where there are memorials of one chamber.
      row(`${chamber}-memorial`, 'short', `${letter}M`, { only: whereTypeIs(`${chamber}-memorial`, `${letter}M`) }),
      anyCase(`${chamber}-joint-resolution`, 'federal', `${letter}JRES`, { only: ['us'] }),
      anyCase(`${chamber}-concurrent-resolution`, 'federal', `${letter}CONRES`, { only: ['us'] }),
      anyCase(`${chamber}-resolution`, 'federal', `${letter}RES`, { only: ['us'] }),
    ]),
    // "AB 1228", "A.B. 1228", "AJR 1". An AR-15 is a rifle everywhere.
    ...Object.entries(kinds).map(([letters, kind]) =>
      row(`house-${kind}`, 'short', `A${letters}`, { only: whereBillsAre(`house-${kind}`, `A${letters}`) }),
    ),
    // "LB 50", "L.D. 1", "HF 9"
    ...['LB', 'LD', 'HF'].map((letters) =>
      row('house-bill', 'short', letters, { only: whereBillsAre('house-bill', letters) }),
    ),
    row('senate-bill', 'short', 'SF', { only: whereBillsAre('senate-bill', 'SF') }),
    ...ofOwnLetters(),
    row('house-bill', 'federal', 'HR', { only: ['us'], gaps: ['dot'] }),
    row('house-bill', 'short', 'HR', { inStates: 'house-resolution', gaps: ['glued', 'blank', 'hyphen'] }),
    // Other states write so, too; but their senators in Congress stand beside its bills, and a wrong mark is worse than none.
    row('senate-bill', 'short', 'S', { only: whereTypeIs('senate-bill', 'S'), gaps: ['dot'] }),
    // Bills of one letter, of Idaho, and of states elsewhere where they are named: "H93", "H. 93", "S 1101".
    row('house-bill', 'short', 'H', { only: whereBillsAre('house-bill', 'H'), gaps: ['glued', 'blank', 'dot'] }),
    row('senate-bill', 'short', 'S', { only: whereBillsAre('senate-bill', 'S'), gaps: ['glued', 'blank'] }),
    // Of New York and New Jersey: "A1234", "A-1234". Fewer digits are sheets of paper, aeroplanes and roads.
    row('house-bill', 'short', 'A', { only: ofOneLetter, gaps: ['glued', 'dot', 'hyphen'], fewestDigits: 4 }),
    // Canada's Senate writes so, too: never of Congress.
    row('senate-bill', 'short', 'S', { only: ofOneLetter, gaps: ['hyphen'], fewestDigits: 4 }),
    // Floor resolutions of state houses: "SR 8601".
    row('senate-resolution', 'short', 'SR', { only: whereTypeIs('senate-resolution', 'SR') }),
    // "I-90" is a road.
    row('initiative', 'short', 'I', { gaps: ['blank', 'hyphen'], fewestDigits: 3 }),
    row('referendum', 'short', 'R', { gaps: ['hyphen'] }),
    anyCase('referendum', 'plain', 'REF', { dotted: true }),
  ];
}
