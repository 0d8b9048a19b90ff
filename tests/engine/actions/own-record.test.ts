import { describe, expect, it } from 'vitest';
import { askAgain, newestVotes } from '../../../engine/actions/own-record';
import { myEntries } from '../../../engine/cards/my-entries';
import { bill, bo, otherBill, sampleRelease } from '../cards/sample-release';

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
