import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NamedActs } from '../../components/card/NamedActs';
import type { Position } from '../../engine/cards/content';
import { ada, bill, bo } from '../engine/cards/sample-release';
import { show } from './render';

const vote = (official: string, officialName: string, value: 'Yea' | 'Nay', date: string): Position => ({
  id: `${official}/${date}`,
  official,
  officialName,
  kind: 'vote',
  value,
  decides: 'passage',
  measure: bill,
  chamber: 'house',
  date,
  motion: 'Final passage',
  tally: {},
  source: { id: 'source', kind: 'source' },
});
const adas = [vote(ada, 'Ada Sample', 'Yea', '2026-03-01'), vote(ada, 'Ada Sample', 'Nay', '2026-02-01')];
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
const earlier = 'Earlier vote: no · on final passage · Feb. 1, 2026';

it('an earlier vote stands below its official', () => {
  show(<NamedActs items={adas} />);
  expect(lines()).toEqual([`Voted yes Ada Sample${earlier}`]);
});

it('of several officials who voted alike it says whose it is', () => {
  show(<NamedActs items={[...adas, vote(bo, 'Bo Example', 'Yea', '2026-03-01')]} />);
  expect(lines()).toEqual([`Voted yes Ada Sample and Bo ExampleAda Sample · ${earlier}`]);
});
