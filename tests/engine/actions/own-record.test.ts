import { describe, expect, it } from 'vitest';
import { askAgain, newestVotes } from '../../../engine/actions/own-record';
import { isOnTextOfNow } from '../../../engine/actions/approach';
import { sheetTargets } from '../../../engine/actions/sheet-targets';
import { myEntries } from '../../../engine/cards/my-entries';
import { bill, bo, otherBill, sampleMeasures, sampleRecord, sampleRelease } from '../cards/sample-release';

const today = '2026-12-02';
const release = sampleRelease();
const entries = myEntries({ state: 'wa', legislative: '3' }, release, today);
const keysOf = (about: Parameters<typeof newestVotes>[1]) =>
  newestVotes(entries, about, release, today).map(({ measure }) => measure);

describe('votes to speak of', () => {
  it('are on this page’s measures or the reader’s issues, never random ones', () => {
    expect(keysOf({ keys: [], issues: [] })).toEqual([]);
    expect(new Set(keysOf({ keys: [], issues: ['housing'] }))).toEqual(new Set([bill]));
    expect(keysOf({ keys: [otherBill], issues: ['housing'] })).toContain(otherBill);
  });
});

describe('what to ask for again', () => {
  const again = (day: string, issues: Parameters<typeof newestVotes>[1]['issues'] = ['housing']) =>
    askAgain(entries, { keys: [], issues }, release, day);

  it('is a dead measure of the reader’s issues, from the lawmaker of theirs who brought it in', () => {
    expect(again(today)).toMatchObject([{ measure: { key: bill }, official: bo, isSponsor: true }]);
    expect(again(today, ['guns'])).toEqual([]);
  });

  it('is offered between sessions, not while the bill lives, nor long after the next session has opened', () => {
    expect(again('2026-02-01')).toEqual([]);
    expect(again('2027-03-01')).toEqual([]);
  });
});

describe('a bill whose text was replaced', () => {
  const then = { title: 'Sample cars', replaced: '2026-01-20' };
  const measures = sampleMeasures.map((one) => (one.id.key === bill ? { ...one, then } : one));
  const replaced = sampleRelease({ record: sampleRecord(measures) });
  const kinds = (of: typeof release) =>
    sheetTargets({ topic: bill, official: bo, home: 'wa' }, entries, of, today)
      .filter(({ id }) => id === bo)
      .flatMap(({ acts }) => acts.map(({ kind }) => kind));

  it('is nobody’s to thank for who put their name to the earlier text', () => {
    expect(kinds(release)).toContain('sponsorship');
    expect(kinds(replaced)).not.toContain('sponsorship');
    expect(askAgain(entries, { keys: [], issues: ['housing'] }, replaced, today)).toEqual([]);
  });

  it('has votes of before and of after', () => {
    expect(isOnTextOfNow({ date: '2026-01-19', textReplaced: '2026-01-20' })).toBe(false);
    expect(isOnTextOfNow({ date: '2026-01-20', textReplaced: '2026-01-20' })).toBe(true);
    expect(isOnTextOfNow({ date: '2026-01-19' })).toBe(true);
  });
});
