import { describe, expect, it } from 'vitest';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import {
  explainedFirst,
  isCeremonial,
  latestOf,
  mostTelling,
  onOneMeasure,
  standingActs,
} from '../../../engine/cards/order';
import type { Act } from '../../../engine/record/model';

const idOf = (key: string) => parseMeasureKey(key)!;
/** `rollCall` names an act in these tests. */
const act = (rollCall: string, measure: string, date: string, rest: Partial<Act> = {}): Act => ({
  kind: 'vote',
  measure: idOf(measure),
  session: '2025-2026',
  date,
  rollCall,
  value: 'Yea',
  decides: 'passage',
  decided: true,
  outvoted: 0.4,
  issues: [],
  ...rest,
});
const names = (acts: readonly Act[]) => acts.map(({ rollCall }) => rollCall);
const bill = 'wa/2025-2026/HB/1217';

describe('acts on one measure', () => {
  const acts = [
    act('sponsor', bill, '2025-01-13', { kind: 'sponsorship' }),
    act('passage', bill, '2025-03-10', { value: 'Nay' }),
    act('conference report', bill, '2025-04-27', { decides: 'conference', decided: false }),
    act('final', bill, '2025-04-27', { decides: 'passage-conference' }),
  ];

  it('are led by the last vote on the whole measure, and end with what only decided how it reads', () => {
    expect(names(onOneMeasure(acts))).toEqual(['final', 'passage', 'sponsor', 'conference report']);
  });

  it('are led by an agreement to the other chamber’s changes by which the measure was decided', () => {
    const agreed = act('agreed', bill, '2025-07-03', { decides: 'concurrence' });
    const refused = act('refused', bill, '2025-07-04', { decides: 'concurrence', decided: false });
    expect(names(onOneMeasure([...acts.slice(0, 2), refused, agreed]))).toEqual([
      'agreed',
      'passage',
      'sponsor',
      'refused',
    ]);
  });

  it('are led by what was done by the day of an older story', () => {
    expect(names(onOneMeasure(acts, '2025-03-11'))).toEqual(['passage', 'sponsor', 'final', 'conference report']);
  });

  it('put a vote that was cast before an absence, however late', () => {
    const away = act('away', bill, '2025-04-27', { value: 'Excused', decides: 'passage-again' });
    expect(names(onOneMeasure([...acts.slice(0, 2), away]))).toEqual(['passage', 'sponsor', 'away']);
    expect(names(onOneMeasure([away]))).toEqual(['away']);
  });

  it('count roll calls of one day by their numbers', () => {
    const [ninth, tenth] = ['day/9', 'day/10'].map((id) => act(id, bill, '2026-03-11'));
    expect(names(onOneMeasure([tenth!, ninth!]))).toEqual(['day/10', 'day/9']);
  });

  it('stand as one among those on other measures, and a vote on a person for itself', () => {
    const nominee = { ...act('nominee', bill, '2025-02-01', { decides: 'confirmation' }), measure: undefined };
    const other = act('other', 'wa/2025-2026/SB/5041', '2025-04-01');
    expect(names(standingActs([...acts, other, nominee]))).toEqual(['final', 'other', 'nominee']);
  });
});

describe('acts on many measures', () => {
  const acts = [
    act('ceremony', 'wa/2025-2026/SCR/8409', '2026-03-12'),
    act('agreed', 'wa/2025-2026/HB/1001', '2026-03-11', { outvoted: 0.02 }),
    act('contested', 'wa/2025-2026/HB/1002', '2025-03-01'),
    act('their bill', 'wa/2025-2026/HB/1003', '2025-01-13', { kind: 'sponsorship' }),
    act('their name', 'wa/2025-2026/HB/1004', '2025-01-14', { kind: 'cosponsorship' }),
    act('signed', 'wa/2025-2026/HB/1005', '2025-05-07', { kind: 'signed' }),
  ];

  it('are told by what they tell: contested votes and a governor’s acts, their own bills, what all agreed on', () => {
    expect(names(mostTelling(acts))).toEqual(['signed', 'contested', 'their bill', 'agreed', 'their name', 'ceremony']);
  });

  it('are told before others that tell as much where they are explained, and not before those that tell more', () => {
    const older = act('explained', 'wa/2025-2026/HB/77', '2025-01-02', { decided: true, outvoted: 0.4 });
    const newer = act('bare', 'wa/2025-2026/HB/78', '2025-02-02', { decided: true, outvoted: 0.4 });
    const agreed = act('agreed', 'wa/2025-2026/HB/79', '2025-03-02', { decided: true, outvoted: 0 });
    expect(names(explainedFirst([newer, agreed, older], (one) => one !== newer))).toEqual([
      'explained',
      'bare',
      'agreed',
    ]);
  });

  it('are the latest by their day alone, ceremonies last', () => {
    expect(names(latestOf(acts))).toEqual(['agreed', 'signed', 'contested', 'their name', 'their bill', 'ceremony']);
  });

  it.each([
    ['wa/2025-2026/SCR/8409', true],
    ['wa/2025-2026/HR/4600', true],
    ['us/119/HRES/5', true],
    ['us/119/SCONRES/7', true],
    ['id/2026/HCR/12', true],
    ['or/2025/SCR/3', true],
    ['or/2025/HJM/3', false],
    ['tx/2025/HR/3', false],
    ['us/119/HR/1', false],
    ['wa/2025-2026/SJR/8200', false],
    ['wa/2025-2026/SJM/8000', false],
    ['wa/I/2066', false],
  ])('%s is ceremonial: %s', (key, expected) => expect(isCeremonial(idOf(key))).toBe(expected));
});
