import { describe, expect, it } from 'vitest';
import { actsOn } from '../../../engine/record/acts-on';
import type { Measure } from '../../../engine/record/model';
import { fromRolls } from '../../../dataset/jurisdictions/us/records/from-rolls';
import { stepsFrom } from '../../../dataset/jurisdictions/us/records/history';
import { otherText } from '../../../dataset/jurisdictions/us/records/text-voted-on';
import type { Roll } from '../../../dataset/records/shape';

const vote = (measure: string, date: string) => ({ chamber: 'house' as const, measure, date });
const retitled = [['2026-08-08', 'Senate', 'Passed Senate with an amendment and an amendment to the Title.']] as const;
const actions = retitled.map((action): [string, string, string] => [...action]);

describe('the text that a chamber of Congress voted on', () => {
  it('is named by the roll call’s own subject, where the title was amended later', () => {
    const then = { title: 'AGOA Extension Act', replaced: '2026-08-08' };
    expect(otherText(vote('HR/6500', '2026-01-12'), 'AGOA Extension Act', actions)).toEqual(then);
    expect(otherText(vote('HR/6500', '2026-08-08'), 'As amended', actions)).toBeUndefined();
  });

  it('is that of today where it was put in on the same day, or before', () => {
    expect(otherText(vote('HR/1834', '2026-01-08'), 'Breaking the Gridlock Act', [])).toBeUndefined();
    // What the measure itself is called by now.
    expect(otherText(vote('S/1383', '2026-02-11'), 'Veterans Accessibility', [])).toBeUndefined();
  });

  it('gives the vote none of the issues of the measure’s text of today', () => {
    const rollCall = { id: 'r', file: '' as never, chamber: 'house', date: '2026-02-11', motion: '', tally: {} };
    const members = new Map([['ann', 'Yea' as const]]);
    const issuesWith = (more: object) =>
      actsOn(
        {
          id: { session: '119' },
          issues: [{ id: 'veterans-military', words: [] }],
          cosponsors: [],
          deeds: [],
          rollCalls: [{ ...rollCall, members, ...more }],
        } as unknown as Measure,
        'ann',
      )[0]?.issues;
    expect(issuesWith({})).toEqual(['veterans-military']);
    expect(issuesWith({ title: 'SAVE America Act' })).toEqual([]);
    expect(issuesWith({ replaced: '2026-01-08' })).toEqual([]);
  });
});

describe('a failed motion to suspend the rules', () => {
  it('does not vote the measure down', () => {
    const failed = (words: string) =>
      fromRolls('S', [{ chamber: 'house', code: 'passage', words, result: 'Failed', date: '2026-02-24' } as Roll]);
    expect(failed('On Motion to Suspend the Rules and Pass')).toEqual([]);
    expect(failed('On Passage of the Bill')).toEqual([{ letter: 'x', day: '2026-02-24' }]);
    const line =
      'Failed of passage/not agreed to in House On motion to suspend the rules and pass the bill Failed by the Yeas and Nays: (2/3 required): 264 - 133 (Roll no. 72).';
    expect(stepsFrom([['2026-02-24', 'House', line]], 'S', null, [])).toEqual([]);
  });
});
