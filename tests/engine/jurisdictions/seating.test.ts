/** When new legislators take their seats, state by state, as the sources named in the table give it. */
import { expect, it } from 'vitest';
import { lastTurn } from '../../../engine/jurisdictions/sessions';
import { states } from '../../../engine/jurisdictions/states';

/** Ballotpedia's list for the election of November 5, 2024, and the days that the laws give. */
const seated2024: Readonly<Record<string, string>> = {
  ca: '2024-12-02',
  de: '2024-11-06',
  fl: '2024-11-05',
  hi: '2024-11-05',
  id: '2024-12-01',
  in: '2024-11-06',
  me: '2024-12-03',
  nv: '2024-11-06',
  nh: '2024-12-04',
  nd: '2024-12-01',
  ok: '2024-11-20',
  pa: '2024-12-01',
  sc: '2024-11-11',
  tn: '2024-11-05',
  wv: '2024-12-01',
};

it.each(Object.entries(seated2024))('%s seated those elected in November 2024 on %s', (state, day) => {
  expect(lastTurn(state, '2024-12-31')).toBe(day);
});

it('takes no other state for one that seats before the year ends, but Alabama every four years', () => {
  const early = states.filter(({ state }) => lastTurn(state, '2026-12-31') > '2026-11-01').map(({ state }) => state);
  expect(early.sort()).toEqual(['al', ...Object.keys(seated2024)].sort());
  expect(lastTurn('al', '2026-12-31')).toBe('2026-11-04');
  expect(lastTurn('al', '2024-12-31')).toBe('2022-11-09');
});

it('says nobody’s term has ended in January 2027 where they were chosen in odd years', () => {
  for (const state of ['la', 'ms', 'nj', 'va']) expect(lastTurn(state, '2027-12-31') < '2026-02-01', state).toBe(true);
  for (const state of ['la', 'ms', 'nj', 'va']) expect(lastTurn(state, '2028-01-01')).toBe('2028-01-01');
});
