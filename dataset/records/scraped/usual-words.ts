/**
 * What lines and motions say by the Open States scrapers' own classes, for states without a table of their words. The classes
 * alone are wrong too often ("signed by the Speaker" and "Sent to the Governor" are classed as passages, and so are votes on
 * amendments): a line counts where its class and its words agree, and else says nothing.
 */
import type { MotionCode } from '../../../engine/release/records';
import type { StepRow } from '../step-table';
import type { MotionRow } from './table';

const no = (words: string) => `(?!.*(?:${words}))`;
const notTheWhole =
  '\\b(?:1st|first|2nd|second) reading|\\bsign|amendments? (?:\\S+ ){0,3}(?:adopted|agreed|passed)|committee|informally|pass(?:ed)? over|' +
  'both (?:houses|chambers)|by (?:the )?(?:house|senate|assembly)|sent to (?:the )?governor|veto|notwithstanding|reconsider|concur|conference|motion|rule|title agreed';

/** The first row that fits counts. */
export const usualSteps: readonly StepRow[] = [
  [
    /(?:introduced|(?:first|1st) (?:time|reading)).*?\b(?:referred|assigned)(?: to)? (?:the )?(?:(?:house|senate) )?(?!committee$)(.+)$/i,
    [{ letter: 'A' }, { letter: 'C', committee: true }],
    'referral-committee',
  ],
  [/introduced|filed|offered/i, [{ letter: 'A' }], 'introduction'],
  [/\bfirst\b|\b1st\b/i, [{ letter: 'A' }], 'reading-1'],
  [/\bnot\b|withdrawn|amendment/i, 'nothing', 'referral-committee'],
  [
    /\b(?:re)?(?:refer(?:red)?|assigned|committed|commit|ref) (?:the )?(?:bill )?to:? (?!committee$)(.+)$/i,
    [{ letter: 'C', committee: true }],
    'referral-committee',
  ],
  [/./, [{ letter: 'C', committee: true }], 'referral-committee'],
  [/\bnot\b|fail|minority|notice/i, 'nothing', 'committee-passage'],
  [/./, [{ letter: 'R' }], 'committee-passage'],
  [/\bnot\b|fail|minority|notice/i, 'nothing', 'committee-passage-favorable'],
  [/./, [{ letter: 'R' }], 'committee-passage-favorable'],
  [
    new RegExp(`^${no(notTheWhole)}${no('\\b(?:not|fail|lost|defeat)')}.*\\b(?:passed|repassed|adopted)\\b`, 'i'),
    [{ letter: ['h', 's'] }],
    'passage',
  ],
  [/\bgovernor\b/i, [{ letter: 'E' }], 'executive-receipt'],
  [/^(?!.*(?:speaker|president)).*\b(?:signed|approved)\b/i, [{ letter: 'G' }], 'executive-signature'],
  [/without (?:the )?(?:governor['’]?s? )?(?:signature|approval)/i, [{ letter: 'U' }], 'became-law'],
  [/\b(?:line|item|part|receipt|override|message)/i, 'nothing', 'executive-veto'],
  [/\bvetoed\b/i, [{ letter: 'V' }], 'executive-veto'],
  [/^(?:died|indefinitely postponed)\b/i, [{ letter: 'D' }], 'failure'],
];

const noPassage =
  'amend|table|effect|ordered|which was|reconsider|commit|previous|question|\\brules?\\b|suspen|limit|adjourn|section|\\bpart\\b|\\b(?:1st|first|2nd|second) reading|co-?(?:author|sponsor)|reject|refus|\\bnot\\b|motion to|override|veto|notwithstanding|concur|conference|introduc';

/** Of votes that the scrapers class as passages. The first row that fits counts. */
export const usualMotions: readonly MotionRow[] = [
  [
    new RegExp(`^${no(noPassage)}.*\\b(?:passage|passed|(?:3rd|third|final) reading|adopt(?:ed|ion)?)\\b`, 'i'),
    'passage',
  ],
];

/** What a motion decided by a table of rows. */
export function codeOf(rows: readonly MotionRow[], words: string, chamber: string): MotionCode | 'nothing' | undefined {
  return rows.find(([fits, , own]) => (own === undefined || own === chamber) && fits.test(words))?.[1];
}
