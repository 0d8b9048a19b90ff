/** A state whose lower house is an Assembly, once it has a descriptor: its bills are read as they were without one. */
import { afterAll, describe, expect, it, vi } from 'vitest';
import type * as All from '../../../engine/jurisdictions/all';
import type { Jurisdiction, Nature } from '../../../engine/jurisdictions/jurisdiction';

// Other tests in the same process have loaded the engine without it, and others will.
vi.resetModules();
vi.doMock('../../../engine/jurisdictions/all', async (original) => {
  const known = await original<typeof All>();
  const { lakeland } = await import('./lakeland/descriptor');
  const types: readonly (readonly [Nature, string])[] = [
    ['house-bill', 'AB'],
    ['senate-bill', 'SB'],
    ['house-joint-resolution', 'AJR'],
    ['house-concurrent-resolution', 'ACR'],
    ['house-resolution', 'AR'],
  ];
  const kinds = Object.fromEntries(
    types.map(([nature, type]) => [nature, { type, numbers: [{ first: 1, last: 799 }] }]),
  );
  const nevada: Jurisdiction = {
    ...lakeland,
    id: 'nv',
    measures: { kinds },
    press: { outlets: 'gazette.example.org' },
  };
  return { ...known, all: [...known.all, nevada] };
});

afterAll(() => {
  vi.doUnmock('../../../engine/jurisdictions/all');
  vi.resetModules();
});

const { createSpottingIndex, findMentions } = await import('../../../engine/spotting');
const { measureOfLink } = await import('../../../engine/spotting/measures/reading/links');
const { readPacks } = await import('../../spotting/packs-on-disk');

const index = createSpottingIndex(readPacks(['us', 'wa', 'nv', 'ca']));
const marked = (text: string) => {
  const request = { facts: { url: 'https://www.gazette.example.org/a', dates: ['2025-05-02'] }, runs: [{ text }] };
  return findMentions(index, request, '2026-11-24').mentions.map(({ key }) => key);
};

describe('in a paper of its own', () => {
  it.each([
    ['Lawmakers passed Assembly Bill 223.', ['nv/2025/AB/223']],
    ['Lawmakers passed Assembly Bills 44 and 45.', ['nv/2025/AB/44', 'nv/2025/AB/45']],
    ['Lawmakers passed AB 540, A.B. 416 and AB223.', ['nv/2025/AB/540', 'nv/2025/AB/416', 'nv/2025/AB/223']],
    ['Lawmakers passed Assembly Joint Resolution 1 and AJR2.', ['nv/2025/AJR/1', 'nv/2025/AJR/2']],
    ['Lawmakers adopted ACR 5 and Assembly Resolution 3.', ['nv/2025/ACR/5', 'nv/2025/AR/3']],
    ['Lawmakers passed SB 457. California’s AB 1482 was read in committee.', ['nv/2025/SB/457', 'ca/2025/AB/1482']],
  ])('%s', (text, keys) => expect(marked(text)).toEqual(keys));

  it.each(['Lawmakers passed a bill that bans the AR-15 and the AR 15.', 'The nurse gave them AB 12.'])(
    'leaves alone: %s',
    (text) => expect(marked(text)).toEqual([]),
  );
});

it('has its bills on the tracker of all states, too', () => {
  const read = measureOfLink('https://legiscan.com/NV/bill/AB495/2025');
  expect(read).toEqual({ jurisdiction: 'nv', type: 'AB', number: 495, session: '2025' });
});
