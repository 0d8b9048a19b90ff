/** What both chambers have passed, and not in the same form. */
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../components/basics/i18n';
import { wordsFor } from '../../../components/basics/words';
import { wayOf } from '../../../components/card/way-steps';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { standingOn } from '../../../engine/cards/standing';
import { statusAfter } from '../../../engine/record/steps';
import type { StepsFile } from '../../../engine/release/records';
import en from '../../../locales/en.json';

const days = ['2026-01-20', '2026-02-16', '2026-03-06', '2026-03-11'];
const id = parseMeasureKey('wa/2025-2026/HB/1923')!;
type Steps = StepsFile['steps'][number];
const after = (steps: Steps) =>
  statusAfter(steps, { days, laws: {} }, 1923, { pack: 'wa', type: 'HB', file: { committees: [] } })!;
const onDay = (steps: Steps, day: string) => standingOn(id, after(steps), day, day);
const i18n = createI18n('en', en);
const words = wordsFor(i18n.getFixedT('en'), i18n);
const said = (steps: Steps, day: string) => words.status(onDay(steps, day)).replaceAll('\u00a0', ' ');

const both: Steps = [
  ['A', 0],
  ['h', 1],
  ['s', 2],
];

describe('what both chambers passed in different forms', () => {
  it('says so once the session, or the biennium, is over', () => {
    expect(said(both, '2026-08-22')).toBe(
      'Passed both chambers, but in different forms · The last regular session ended March 12, 2026',
    );
    expect(said(both, '2027-02-01')).toMatch(/^Passed both chambers, but in different forms · Died when its biennium/);
    expect(said([...both, ['R', 3], ['D', 3]], '2026-08-22')).toMatch(/^Passed both chambers, but in different forms/);
  });

  it('is back in the first chamber while it can still be agreed on', () => {
    expect(said(both, '2026-03-07')).toMatch(/^Passed the Senate, now in the House/);
    expect(after([...both, ['h', 3], ['E', 3]])).toEqual({ code: 'passed-both', date: '2026-03-11' });
  });

  it('has both chambers behind it, and stopped before it was law', () => {
    const states = wayOf('HB', onDay(both, '2026-08-22'))?.map(({ state }) => state);
    expect(states).toEqual(['done', 'done', 'done', 'done', 'stopped']);
  });
});

it('says once that what one chamber passed did not pass', () => {
  expect(said(both.slice(0, 2), '2026-08-22')).toBe(
    'Passed the House but not the Senate · The last regular session ended March 12, 2026',
  );
  expect(said(both.slice(0, 1), '2026-08-22')).toBe('Did not pass: the last regular session ended March 12, 2026');
});

it('says which chamber voted it down', () => {
  expect(said([...both.slice(0, 1), ['x', 1]], '2026-03-01')).toBe('Voted down in the House · Feb. 16, 2026');
  expect(said([...both.slice(0, 1), ['y', 1]], '2026-03-01')).toBe('Voted down in the Senate · Feb. 16, 2026');
});
