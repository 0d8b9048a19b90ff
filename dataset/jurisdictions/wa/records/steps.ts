/** The lines of the Washington Legislature's bill histories, as reviewed; all 213 kinds of 2025-26 are covered. */
import type { Effect } from '../../../../engine/release/records';
import { dayOfNumbers } from '../../../records/effect';
import type { StepRow } from '../../../records/step-table';

const out = [{ letter: 'R' }] as const;
const into = [{ letter: 'C', committee: true }] as const;

/** The first row that fits counts. */
export const washingtonSteps: readonly StepRow[] = [
  [/^First reading, referred to (.+?)(?: \(Not Officially.*)?\.$/, [{ letter: 'A' }, { letter: 'C', committee: true }]],
  [/^(?:First Reading|Introduced)\.$/, [{ letter: 'A' }]],
  [/^Read first time, rules suspended, and placed on second reading calendar\.$/, [{ letter: 'A' }, { letter: 'R' }]],
  // "Do pass" is a committee's advice, and Rules is where bills wait for the floor.
  [/^(?:[A-Z]+ - )?(?:Majority|Minority); /, 'nothing'],
  [/^Referred to Rules \d+/, out],
  [/^(?:Passed|Returned) to (?:Senate )?Rules\b/, out],
  [/^By resolution, returned to (?:House|Senate) Rules Committee/, out],
  [/^Rules Committee relieved of further consideration\.? +On motion, referred to (.+)\.$/, into],
  [/^Rules Committee relieved of further consideration; referred to (.+)\.$/, into],
  [/^Rules Committee relieved of further consideration\.(?: +Placed on .+)?$/, out],
  [/^(?:Placed on|Returned to) (?:second|third) reading/i, out],
  [/^Rules suspended\. +Placed on Third Reading\.$/, out],
  [
    /^(?:And refer to|On motion, referred to|Referred to|Due to Senate committee reorganization, referred to) (.+)\.$/,
    into,
  ],
  // A vote on the whole measure.
  [/^Third reading, (?:passed|adopted)/, [{ letter: ['h', 's'] }]],
  [/^Passed final passage/, [{ letter: ['h', 's'] }]],
  [/^(?:Third reading|Final passage), failed/, [{ letter: ['x', 'y'] }]],
  [/^Vote on (?:third reading|final passage) will be reconsidered\.$/, 'undone'],
  // A floor resolution is adopted by one chamber, and that is all.
  [/^Adopted\.$/, [{ letter: ['H', 'S'] }]],
  [/^Delivered to Governor\.$/, [{ letter: 'E' }]],
  [/^Governor signed\.$/, [{ letter: 'G' }]],
  [/^Governor partially vetoed\.$/, [{ letter: 'P' }]],
  [/^Governor vetoed\.$/, [{ letter: 'V' }]],
  [/^Chapter \d+, \d{4} Laws\b/, [{ letter: 'L' }]],
  [/^Filed with Secretary of State\.$/, [{ letter: 'F' }]],
  [/^(?:House|Senate) Rules "X" file\.$/, [{ letter: 'D' }]],
  // Signatures of the presiding officers only certify what both chambers passed.
  [/^(?:President|Speaker) signed\.$/, 'nothing'],
  [/^(?:Public hearing|Executive (?:action|session)|Work session)\b/, 'nothing'],
  [/^(?:Prefiled for introduction|By resolution, reintroduced and retained in present status)\.$/, 'nothing'],
  [/^Effective date\b/, 'nothing'],
  [/^(?:Floor|Committee) amendment(?:\(s\)|s)? (?:adopted|not adopted)/, 'nothing'],
  [/^\d+(?:st|nd|rd|th) substitute bill (?:not )?substituted\b/, 'nothing'],
  [/^(?:House|Senate) (?:concurred|receded|refuses to (?:concur|recede))/, 'nothing'],
  [/^(?:Conference|Vote on adoption of conference)/, 'nothing'],
  [/^(?:Rules suspended\.|Committee relieved of further consideration\.)$/, 'nothing'],
  [/^(?:Held |Moved to Rules White Sheet|Amendment ruled beyond|Bill as amended violated)/, 'nothing'],
];

/** "Chapter 209, 2025 Laws PV." → chapter and year. */
export function lawIn(line: string): { chapter: number; year: number } | undefined {
  const [, chapter, year] = /^Chapter (\d+), (\d{4}) Laws\b/.exec(line) ?? [];
  return chapter && year ? { chapter: Number(chapter), year: Number(year) } : undefined;
}

/** "Effective date 7/27/2025." → that day; with a star, one of the days on which its parts take effect. */
export function effectIn(line: string): Effect | undefined {
  const [, date = '', star] = /^Effective date ([\d/]+)(\*+)?\.?$/.exec(line) ?? [];
  const day = dayOfNumbers(date);
  return day === undefined ? undefined : { day, ...(star && { parts: true }) };
}
