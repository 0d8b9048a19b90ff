import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ChamberBar } from '../../components/card/ChamberBar';
import type { PartyTally, RecordedVote } from '../../engine/cards/content';
import { show } from './render';

const bar = (byParty: PartyTally[], more: Partial<RecordedVote> = {}) =>
  show(
    <ChamberBar
      vote={{
        id: 'sample',
        chamber: 'house',
        motion: 'Sample motion',
        tally: { Yea: 12, Nay: 9 },
        byParty,
        date: '2026-02-01',
        source: { id: 'source', kind: 'source' },
        ...more,
      }}
    />,
  );
const parties = () => screen.queryAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent);

const democrats = { party: 'Democratic', tally: { Yea: 12 } };
const republicans = { party: 'Republican', tally: { Nay: 8 } };
const unknown = { tally: { Nay: 1 } };

it('has a row for those whose party is not on record', () => {
  bar([democrats, republicans, unknown]);
  expect(parties()).toEqual([
    expect.stringContaining('Democrats'),
    expect.stringContaining('Republicans'),
    expect.stringMatching(/^Party not on record.*1 no/),
  ]);
});

it('is not split where there is one party, with or without others', () => {
  bar([democrats, unknown]);
  expect(screen.queryByText('By party')).toBeNull();
});

it('says what it needed, where a plain majority is not enough, and what its text was then', () => {
  const { container } = bar([], {
    needs: { yes: 60, share: 'three-fifths-elected' },
    titleThen: 'Sample Rents Act',
    textReplaced: '2026-08-08',
  });
  expect(container.textContent).toContain('Needed 60 yes votes: three-fifths of all members');
  expect(container.textContent).toMatch(
    /Then titled “Sample Rents Act”\. The bill’s text was replaced on Aug\.\s8, 2026\./,
  );
});

it.each([
  [{ chamber: 'senate' }, 'Senate'],
  [{ chamber: 'house-rules', body: { kind: 'committee', name: 'Rules' } }, 'Committee: Rules'],
  [{ chamber: 'legislature', body: { kind: 'unicameral' } }, 'Legislature'],
  [{ chamber: 'sampleton', body: { kind: 'council' } }, 'Council'],
] as const)('names the body that voted: %j', (vote, said) => {
  const { container } = bar([], vote);
  expect(container.querySelector('strong')?.textContent).toBe(said);
});
