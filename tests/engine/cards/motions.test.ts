import { describe, expect, it } from 'vitest';
import { hasDecided, isOnWhole, motionCode } from '../../../engine/cards/motions';
import { publisherOf } from '../../../engine/cards/publishers';

describe('what a motion decides', () => {
  it.each([
    // Washington
    ['3rd Reading & Final Passage', 'passage'],
    ['Final Passage', 'passage'],
    ['Final Passage As Amended by the House', 'passage-house-changes'],
    ['3rd Reading & Final Passage as Amended by the Senate', 'passage-senate-changes'],
    ['Final Passage without Senate Amendments', 'passage-without-senate-changes'],
    ['Final Passage on Reconsideration', 'passage-again'],
    ['Final Passage as Amended by the House on Reconsideration', 'passage-again'],
    ['Final Passage as Recommended by the Conference Committee', 'passage-conference'],
    ['Adoption as Recommended by the Conference Committee', 'conference'],
    ['Adoption as Amended', 'adoption'],
    ['Concur in Senate Amendment(s)', undefined],
    // Congress
    ['On Passage of the Bill', 'passage'],
    ['On Passage: H R 29 Laken Riley Act', 'passage'],
    ['On the Joint Resolution', 'passage'],
    ['On Motion to Suspend the Rules and Pass, as Amended', 'passage-suspended'],
    ['On Agreeing to the Resolution, as Amended', 'adoption'],
    ['On Motion to Concur in the Senate Amendment', 'concurrence'],
    ['On the Motion (Motion to Concur in the House Amendment to S. 1071)', 'concurrence'],
    ['Passage, Objections of the President To The Contrary Notwithstanding', 'override'],
    ['On the Nomination PN1: A. Sample, of Nowhere, to be Secretary', 'confirmation'],
    ['On Motion to Recommit', undefined],
    // Idaho
    ['Read third time in full –', 'passage'],
    ['Read third time as amended in the Senate –', 'passage-senate-changes'],
    ['Rules Suspended: Ayes 66 Nays 0 Abs/Excd 4, read in full as required –', 'passage'],
    ['Read in full –', 'adoption'],
  ])('%s → %s', (motion, code) => expect(motionCode(motion)).toBe(code));

  it('is the whole measure for passage in any form, and not for how it should read', () => {
    expect(isOnWhole('passage-conference')).toBe(true);
    expect(isOnWhole('passage-senate-changes')).toBe(true);
    expect(['concurrence', 'conference', 'override', undefined].map((code) => isOnWhole(code as never))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a chamber has decided a measure', () => {
  it.each([
    ['passage', 'Failed', true],
    ['concurrence', 'Passed', true],
    ['concurrence', 'Motion Agreed to', true],
    ['concurrence', 'Failed', false],
    ['concurrence', 'Motion Rejected', false],
    ['concurrence', undefined, false],
    ['conference', 'Passed', false],
    ['override', 'Failed', false],
    [undefined, 'Passed', false],
  ] as const)('by %s (%s): %s', (decides, result, expected) => expect(hasDecided({ decides, result })).toBe(expected));
});

describe('a source', () => {
  it.each([
    ['https://app.leg.wa.gov/billsummary/?BillNumber=1', 'Washington State Legislature'],
    ['https://notleg.wa.gov.example.org/', 'notleg.wa.gov.example.org'],
    ['https://www.example.org/x', 'example.org'],
    [null, undefined],
  ])('%s is named %s', (address, name) => expect(publisherOf(address)).toBe(name));
});
