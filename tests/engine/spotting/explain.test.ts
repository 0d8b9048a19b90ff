/** What `npm run spot -- --explain` tells: which rules were asked, and what each weighed. */
import { expect, it } from 'vitest';
import { createSpottingIndex, explain } from '../../../engine/spotting';
import { readPacks } from '../../spotting/packs-on-disk';

const index = createSpottingIndex(readPacks(['us', 'wa']));
const facts = { url: 'https://www.spokesman.com/stories/example/', dates: ['2026-01-20'] };
const runs = [
  {
    text: 'OLYMPIA — In 2021 the Legislature met. Sen. Marcus Riccelli was there. The Senate passed Senate Bill 5096.',
  },
];
const { measures, mentions, owners, weighed } = explain(index, { facts, runs }, '2026-11-24');

it('tells which sessions were weighed for a measure, the likeliest first, and by which rules', () => {
  expect(measures.map(({ run, start, end }) => runs[run]!.text.slice(start, end))).toEqual(['Senate Bill 5096']);
  const [{ sessions }] = measures as [(typeof measures)[0]];
  expect(sessions.map(({ session }) => session)).toEqual(['2021-2022', '2025-2026']);
  expect(sessions[0]!.parts.map(({ feature }) => feature)).toContain('session.story');
  expect(sessions[1]!.parts.map(({ feature }) => feature)).toContain('session.date');
  expect(sessions.reduce((sum, { odds }) => sum + odds, 0)).toBeCloseTo(1);
  expect(mentions.map(({ key }) => key)).toContain('wa/2021-2022/SB/5096');
});

it('tells whose a measure is, the likeliest first, and by which rules', () => {
  expect(owners.map(({ run, start, end }) => runs[run]!.text.slice(start, end))).toEqual(['Senate Bill 5096']);
  const [{ owners: weighedOwners }] = owners as [(typeof owners)[0]];
  expect(weighedOwners[0]!.state).toBe('wa');
  expect(weighedOwners[0]!.parts.map(({ feature }) => feature)).toContain('owner.outlet');
  expect(weighedOwners[0]!.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(weighedOwners[0]!.score);
});

it('tells what spoke for an official', () => {
  const [marcus] = weighed.filter(({ name }) => name === 'marcus riccelli');
  const [first] = marcus!.candidates;
  expect(first!.name).toBe('Marcus Riccelli');
  expect(first!.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(first!.score);
});
