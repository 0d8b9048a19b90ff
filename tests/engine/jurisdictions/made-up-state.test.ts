/** A state that the code has never heard of, from its folder alone: it is spotted, carded, lived in and acted for. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import type * as All from '../../../engine/jurisdictions/all';
import type * as States from '../../../engine/jurisdictions/states';

// Other tests in the same process have loaded the engine without it, and others will.
vi.resetModules();
vi.doMock('../../../engine/jurisdictions/all', async (original) => {
  const known = await original<typeof All>();
  return { ...known, all: [...known.all, (await import('./lakeland/descriptor')).lakeland] };
});
vi.doMock('../../../engine/jurisdictions/states', async (original) => {
  const known = await original<typeof States>();
  return { ...known, states: [...known.states, (await import('./lakeland/descriptor')).row] };
});

afterAll(() => {
  vi.doUnmock('../../../engine/jurisdictions/all');
  vi.doUnmock('../../../engine/jurisdictions/states');
  vi.resetModules();
});

const { buildCard } = await import('../../../engine/cards/build-card');
const { resolveLink } = await import('../../../engine/cards/links');
const { myEntries } = await import('../../../engine/cards/my-entries');
const { peopleFor } = await import('../../../engine/actions/targets');
const { nextElection } = await import('../../../engine/actions/elections');
const { stageOf } = await import('../../../engine/actions/clock');
const { mappedStates } = await import('../../../engine/districts/found');
const { createSpottingIndex, findMentions } = await import('../../../engine/spotting');
const { memoryRecord } = await import('../cards/memory-record');
const { sampleRelease } = await import('../cards/sample-release');
const { pack, people } = await import('./lakeland/roster');

const today = '2025-04-02';
const key = 'zz/2025/HB/212';
const site = 'https://laws.lakeland.example.org';
const [senator, delegate, otherDelegate, elsewhere, governor] = people.map(({ id }) => id);
const release = sampleRelease({
  packs: { zz: pack },
  record: memoryRecord({
    measures: [
      {
        id: { key, pack: 'zz', session: '2025', type: 'HB', number: '212', ballot: false },
        file: 'zz/measures' as never,
        title: 'Ferries',
        sponsor: { name: 'Nobody' },
        cosponsors: [],
        status: { code: 'in-committee', date: '2025-03-20', chamber: 'senate', committee: 'Boats' },
        issues: [],
        deeds: [],
        rollCalls: [],
      },
    ],
    files: [pack.roster, pack.officials!],
    heads: { ['zz/measures']: { asOf: today, sources: pack.roster.sources } },
    session: '2025',
  }),
});
const index = createSpottingIndex([pack]);
const keysIn = (
  text: string,
  url = 'https://www.gazette.example.org/a',
  links: { href: string; of: string }[] = [],
  day = today,
) => {
  const spans = links.map(({ href, of }) => ({ href, start: text.indexOf(of), end: text.indexOf(of) + of.length }));
  const request = { facts: { url, dates: [day] }, runs: [{ text, links: spans }] };
  return findMentions(index, request, day).mentions.map((one) => one.key);
};

describe('spotting', () => {
  it('marks its officials and its measures in its own paper', () => {
    expect(keysIn('Sen. Odalys Fernwhistle voted for House Bill 212 and SJR 951. Fernwhistle spoke.')).toEqual([
      senator,
      key,
      'zz/2025/SJR/951',
      senator,
    ]);
  });

  it.each([
    ['its name', 'The Lakeland Legislature passed House Bill 212.'],
    ['its capital', 'Lawmakers in Harborview passed House Bill 212.'],
    ['its hashtag', 'Lawmakers passed House Bill 212. #lakeleg'],
    ['a dateline', 'PEBBLE BEACH — Lawmakers passed House Bill 212.'],
  ])('knows it by %s', (_what, text) => expect(keysIn(text, 'https://news.example.net/a')).toEqual([key]));

  it('knows its bills by the links', () =>
    expect(
      keysIn('The ferry law stands.', 'https://news.example.net/a', [{ href: `${site}/2025/HB-212`, of: 'ferry law' }]),
    ).toEqual([key]));

  it('reads letters that no other state gives', () => {
    expect(keysIn('Lawmakers passed HJ 14, a joint resolution on ferries.')).toEqual(['zz/2025/HJ/14']);
    expect(keysIn('The hotel has rooms HJ 14 and HJ 15.')).toEqual([]);
  });

  it('means the last session in a year without one: it meets in odd years only', () => {
    const inYear = (year: number) => keysIn('Lawmakers passed House Bill 212.', undefined, [], `${year}-04-02`);
    expect([2023, 2024, 2026].flatMap(inYear)).toEqual(['zz/2023/HB/212', 'zz/2023/HB/212', key]);
  });

  it('leaves other states’ bills alone, and numbers that it never has', () => {
    expect(keysIn('The Texas Legislature passed House Bill 212.', 'https://news.example.net/a')).toEqual([]);
    expect(keysIn('Lawmakers passed House Bill 612.')).toEqual([]);
  });
});

it('has cards that lead to its own site, and takes comments while it sits', () => {
  const card = buildCard(key, { keys: [] }, release, today);
  expect(card).toMatchObject({ kind: 'measure', label: 'HB 212', title: 'Ferries' });
  expect(resolveLink(key, `measure/${key}`, release, today)).toBe(`${site}/2025/HB-212`);
  expect(resolveLink(key, 'comment', release, today)).toBe(`${site}/comment/HB-212`);
  // The session ends by law after ninety days: on 29 May.
  expect(resolveLink(key, 'comment', release, '2025-05-30')).toBeNull();
  expect(buildCard(senator!, { keys: [] }, release, today)).toMatchObject({ kind: 'official' });
});

it('gives a reader both delegates of a district, who sit for its seats A and B', () => {
  const entries = myEntries({ state: 'zz', legislative: '1' }, release, today);
  const ids = entries.flatMap(({ officials }) => officials.map(({ id }) => id));
  expect(ids).toEqual(expect.arrayContaining([senator, delegate, otherDelegate, governor]));
  expect(ids).not.toContain(elsewhere);
  expect(mappedStates).toContain('zz');
  // New delegates take their seats in November of even years; the senator is in the middle of a term.
  const later = myEntries({ state: 'zz', legislative: '1' }, release, '2026-11-16');
  const inDoubt = (one: string | undefined) =>
    later.flatMap(({ officials }) => officials).find(({ id }) => id === one)?.unconfirmed;
  expect([inDoubt(delegate), inDoubt(senator)]).toEqual([true, undefined]);
});

it('says whom to call, until when to sign in, and when to vote', () => {
  const entries = myEntries({ state: 'zz', legislative: '1' }, release, today);
  const asked = peopleFor({ jurisdiction: 'zz', chamber: 'senate' }, entries).map(({ id }) => id);
  expect(asked[0]).toBe(senator);
  expect(asked).toHaveLength(3);
  const start = '2025-04-03T15:00:00Z';
  const hearing = {
    id: 'h',
    measure: key,
    committee: 'Boats',
    chamber: 'senate',
    start,
    kind: 'Hearing',
    page: site,
    retrieved: today,
  };
  const open = { hasPassedBoth: false, isOver: false };
  const at = (time: string) => Date.parse(`2025-04-03T${time}Z`);
  expect(stageOf(hearing, at('12:59'), open)).toEqual({ stage: 'sign-in', closes: at('13:00') });
  expect(stageOf(hearing, at('15:00'), open)).toEqual({ stage: 'written', closes: Date.parse('2025-04-04T03:00Z') });
  expect(nextElection('zz', today)).toMatchObject({ kind: 'primary', day: '2026-06-02', remote: '2026-05-18' });
});
