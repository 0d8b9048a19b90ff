/** What real lines and motions say by the scrapers' classes alone: less than a table, and nothing else. */
import { describe, expect, it } from 'vitest';
import { codeOf, usualMotions, usualSteps } from '../../../dataset/records/scraped/usual-words';
import { readHistory } from '../../../dataset/records/step-table';

const stepsOf = (text: string, classes: readonly string[]) =>
  readHistory([{ text, classes, chamber: 'senate', day: '2026-02-03' }], usualSteps).steps.map(
    ({ letter, committee }) => `${letter}${committee ? ` ${committee.name}` : ''}`,
  );

describe.each([
  ['House/ signed by Speaker/ sent for enrolling', 'passage', []],
  ['Sent To The Governor', 'passage', []],
  ['President/Speaker signed', 'passage', []],
  ['PASSED BY HOUSE WITH IMMEDIATE EFFECT', 'passage', []],
  ['Passed Both Houses', 'passage', []],
  ['Informally passed', 'passage', []],
  ['Passed over', 'passage', []],
  ['Motion to reconsider adopted', 'passage', []],
  ['Senate floor amendments read and adopted.', 'passage', []],
  ['Passed 1st Reading', 'passage', []],
  ['Not adopted', 'passage', []],
  ['Passed', 'passage', ['s']],
  ['Passed 3rd Reading', 'passage', ['s']],
  ['CS passed as amended; YEAS 36 NAYS 1', 'passage', ['s']],
  ['Passed 3rd Reading', 'reading-3', []],
  ['Introduced and read first time', 'introduction', ['A']],
  ['Arrive in Senate', 'introduction', []],
  ['Kauth FA12 filed', 'filing', []],
  ['Referred to the Committee on Ways and Means.', 'referral-committee', ['C Ways and Means']],
  ['REFERRED TO CODES', 'referral-committee', ['C Codes']],
  ['Ref To Com On Rules, if favorable, Finance', 'referral-committee', ['C Rules']],
  ['Senate Floor Amendment No. 1 Referred to Assignments', 'referral-committee', []],
  ['DELIVERED TO GOVERNOR', 'executive-receipt', ['E']],
  ['Signed by the President of the Senate', 'executive-signature', []],
  ['Signed by Governor', 'executive-signature', ['G']],
  ['Became law without Governor’s signature', 'became-law', ['U']],
  ['Effective 7/1/26', 'became-law', []],
  ['Line item veto receipt', 'executive-veto', []],
  ['Vetoed by Governor', 'executive-veto', ['V']],
  ['HELD FOR CONSIDERATION IN CODES', 'failure', []],
  ['Died in Rules', 'failure', ['D']],
] as const)('%s, classed as %s', (line, classed, steps) => {
  it(`says ${steps.join(', ') || 'nothing'}`, () => expect(stepsOf(line, [classed])).toEqual(steps));
});

describe.each([
  ['Passage, Third Reading', 'passage'],
  ['Passage of Bill', 'passage'],
  ['PASSED ROLL CALL', 'passage'],
  ['Amendment 3, Third Reading', undefined],
  ['Table Amendment 1', undefined],
  ['Passage of Section 1, Part 1A', undefined],
  ['Second Reading', undefined],
  ['Third Reading M5 Previous Question', undefined],
  ['Motion to reconsider final passage', undefined],
  ['Codes Vote', undefined],
  ['Favorable', undefined],
  ['Failed to become law notwithstanding the objections of the Governor', undefined],
  ['Concur in Senate Amendments', undefined],
] as const)('the motion “%s”', (words, code) => {
  it(`is ${code ?? 'none on the whole'}`, () => expect(codeOf(usualMotions, words, 'senate')).toBe(code));
});
