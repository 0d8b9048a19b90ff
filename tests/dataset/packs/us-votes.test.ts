import { describe, expect, it } from 'vitest';
import { Report } from '../../../dataset/packs/report';
import { clip, leftOut, measureKey, usVotes } from '../../../dataset/packs/us-votes';
import { readVoteview } from '../../../dataset/sources/voteview';
import { memorySnapshot } from '../memory-snapshot';

const rollHead =
  'congress,chamber,rollnumber,date,session,clerk_rollnumber,yea_count,nay_count,bill_number,vote_result,vote_desc,vote_question';

/** Members 11, 12 and 13 voted; 14 came later. Voteview's roll 7 is the Clerk's roll 8. */
function snapshot(roll = '119,House,7,2025-03-04,1,8,1,1,HR9999,Passed,Sample Act,On Passage') {
  return memorySnapshot({
    'congress/H119_members.csv': 'icpsr,bioguide_id\n11,A000001\n12,B000002\n13,C000003\n14,D000004\n',
    'congress/H119_rollcalls.csv': `${rollHead}\n${roll}\n119,House,8,2025-03-05,1,9,1,0,HR9999,Passed,Sample Act,On Motion to Recommit\n119,House,9,2025-03-06,1,10,1,0,HCONRES9,Passed,Sample Week,On Agreeing to the Resolution\n`,
    'congress/H119_votes.csv': 'rollnumber,icpsr,cast_code\n7,12,6\n7,11,1\n7,13,9\n8,11,1\n9,14,1\n',
  });
}
const votes = (roll?: string, report = new Report()) =>
  usVotes({ house: readVoteview(snapshot(roll), 'H'), senate: [] }, report);

describe('roll calls of Congress', () => {
  it('joins members by their Bioguide id, one letter each, in the order of the list', () => {
    const { voters, rollCalls } = votes();
    expect(voters).toEqual([['bioguide/A000001', 'bioguide/B000002', 'bioguide/C000003', 'bioguide/D000004'], []]);
    expect(rollCalls.find(({ measure }) => measure === 'us/119/HR/9999')).toEqual({
      id: 'us/119/house/2025/8',
      measure: 'us/119/HR/9999',
      chamber: 'house',
      date: '2025-03-04',
      motion: 'On Passage',
      result: 'Passed',
      tally: { Yea: 1, Nay: 1 },
      voters: 0,
      votes: 'YNX-',
      page: 'https://clerk.house.gov/Votes/20258',
    });
  });

  it('refuses members’ votes that do not add up to the published counts', () => {
    expect(() => votes('119,House,7,2025-03-04,1,8,2,1,HR9999,Passed,Sample Act,On Passage')).toThrow(
      'Roll us/119/house/2025/8: 1 members voted Yea and 1 Nay, the published counts are 2 and 1.',
    );
  });

  it('refuses votes of members whom no file names', () => {
    const files = snapshot();
    const broken = { ...files, text: (file: string) => files.text(file).replace('13,C000003\n', '') };
    expect(() => readVoteview(broken, 'H')).toThrow('names member 13');
  });

  const roll = { question: 'On Passage', description: 'Sample Act', bill: 'HR9999', congress: '119' };
  const why = (chamber: 'house' | 'senate', more: object) =>
    leftOut(chamber, {
      ...roll,
      clerkNumber: 1,
      session: 1,
      date: '',
      yea: 0,
      nay: 0,
      result: '',
      casts: new Map(),
      ...more,
    });

  it.each([
    ['house', { question: 'On Motion to Suspend the Rules and Pass, as Amended' }],
    ['house', { question: 'On Motion to Concur in the Senate Amendment' }],
    ['house', { question: 'On Agreeing to the Resolution, as Amended', bill: 'HRES9' }],
    ['senate', { question: 'On the Joint Resolution', bill: 'SJRES9' }],
    [
      'senate',
      { question: 'On the Nomination', bill: 'PN9', description: 'Ada Sample, of Guam, to be Secretary of Labor' },
    ],
  ] as const)('takes %s %j', (chamber, more) => expect(why(chamber, more)).toBe(undefined));

  it.each([
    ['house', { question: 'On Motion to Recommit' }],
    ['house', { question: 'On Agreeing to the Amendment' }],
    [
      'house',
      {
        question: 'On Agreeing to the Resolution',
        bill: 'HRES9',
        description: 'Providng for consideration of the bill',
      },
    ],
    ['senate', { question: 'On the Cloture Motion' }],
    [
      'senate',
      {
        question: 'On the Nomination',
        bill: 'PN9',
        description: 'Ada Sample, of Guam, to be an Assistant Secretary of Labor',
      },
    ],
    [
      'senate',
      { question: 'On the Nomination', bill: 'PN9', description: 'Ada Sample, of Guam, to be Secretary of the Navy' },
    ],
  ] as const)('leaves out %s %j', (chamber, more) => expect(why(chamber, more)).toEqual(expect.any(String)));

  it('makes keys of measures only', () => {
    expect(measureKey({ congress: '119', bill: 'SCONRES7' })).toBe('us/119/SCONRES/7');
    expect(measureKey({ congress: '119', bill: 'PN117' })).toBe(undefined);
  });

  it('shortens at a word', () => {
    expect(clip('a sample of a title', 12)).toBe('a sample of…');
    expect(clip('short', 12)).toBe('short');
  });
});
