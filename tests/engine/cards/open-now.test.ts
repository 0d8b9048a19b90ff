import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { EditorialFile } from '../../../engine/release/editorial';
import { ask, hearing, signInAsk, withActions } from '../actions/sample-actions';
import { ada, bill, bo, cy, mei, otherBill, sampleRelease } from './sample-release';

const day = '2026-11-24';
const noon = '2026-11-24T10:20:00-08:00';

function open(key: string, changes: Partial<EditorialFile> = {}, moment: string | null = noon) {
  const release = sampleRelease({ editorial: withActions(changes) });
  const card = buildCard(key, { keys: [] }, release, day, moment ? { at: Date.parse(moment) } : {});
  if (!card || card.kind === 'choice') throw new Error(`no card for ${key}`);
  return { asks: (card.asks ?? []).map(({ id }) => id), hearing: card.kind === 'measure' ? card.hearing : undefined };
}

describe('a measure’s card', () => {
  it('says what is asked about it, by what closes first, and how far its hearing is', () => {
    const { asks, hearing: told } = open(bill);
    expect(asks).toEqual(['sign-in-1999', 'call-1999']);
    expect(told?.stage).toEqual({ stage: 'sign-in', closes: Date.parse('2026-11-24T12:30:00-08:00') });
    expect(open(otherBill)).toEqual({ asks: ['email-5999'], hearing: undefined });
  });

  it('says nothing with a clock where there is none to read', () => {
    expect(open(bill, {}, null)).toEqual({ asks: [], hearing: undefined });
  });

  it('carries no time where nothing is open, so that its answer is the same at any moment', () => {
    const at = (key: string) => buildCard(key, { keys: [] }, sampleRelease(), day, { at: Date.parse(noon) });
    expect(at(bill)).not.toBeNull();
    expect(at(bill)).toEqual(buildCard(bill, { keys: [] }, sampleRelease(), day, {}));
  });

  it('drops an ask when it closes, and tells the stage that comes next', () => {
    const { asks, hearing: told } = open(bill, {}, '2026-11-24T12:30:00-08:00');
    expect(asks).toEqual(['call-1999']);
    expect(told?.stage.stage).toBe('written');
  });

  it('tells the hearing that closes first', () => {
    const later = { ...hearing, id: 'later', start: '2026-11-30T13:30:00-08:00' };
    expect(open(bill, { hearings: [later, hearing] }).hearing?.id).toBe('hearing-1999');
  });

  it('rests in a quiet period', () => {
    const quietPeriods = [{ state: 'wa', from: day, until: day, reason: 'Sample' }];
    expect(open(bill, { quietPeriods })).toEqual({ asks: [], hearing: undefined });
  });
});

describe('an official’s card', () => {
  const only = (changes: Partial<typeof ask>) => ({ actions: [{ ...ask, ...changes }] });

  it.each([
    ['a legislator of the districts asked', ada, {}, true],
    ['a legislator of other districts', ada, { audience: { jurisdiction: 'wa', legislativeDistricts: ['4'] } }, false],
    ['any legislator where no district is named', bo, { audience: { jurisdiction: 'wa' } }, true],
    ['somebody who has left office', cy, { audience: { jurisdiction: 'wa' } }, false],
    ['a member of a council', mei, { audience: { jurisdiction: 'wa' } }, false],
    ['the one whom it names', mei, { official: mei }, true],
    ['a legislator where it names somebody else', ada, { official: mei }, false],
    ['a legislator where nothing is to be said to them', ada, { kind: signInAsk.kind }, false],
  ])('has the ask for %s: %#', (_who, key, changes, has) => {
    expect(open(key, only(changes)).asks).toEqual(has ? ['call-1999'] : []);
  });
});
