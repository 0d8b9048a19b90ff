import { expect, it } from 'vitest';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { standingOn } from '../../../engine/cards/standing';
import { recordOver } from '../../../engine/record';
import { statusAfter } from '../../../engine/record/steps';
import type { FilePath } from '../../../engine/release/bundle';
import type { StepsFile } from '../../../engine/release/records';
import { votersOn, votersSource } from '../../../dataset/jurisdictions/wa/records/voters';
import { files, roster } from './sample-session';

const days = ['2025-02-20', '2025-03-10', '2025-04-11', '2025-04-21'];
const steps: StepsFile['steps'][number] = [
  ['A', 0],
  ['s', 1],
  ['h', 2],
  ['B', 2],
  ['F', 3],
];
const after = (pack: string, type: string, number: number, voters?: StepsFile['voters']) =>
  statusAfter(steps, { days, laws: {}, voters }, number, { pack, type, file: { committees: [] } });

it.each([
  ['wa', 'SJR', 8201],
  ['wa', 'HJR', 4200],
  ['id', 'HJR', 7],
  ['id', 'SJR', 102],
])('sends what %s %s %i proposes to the voters, who decide', (pack, type, number) => {
  expect(after(pack, type, number)).toEqual({ code: 'to-voters', date: '2025-04-11' });
  const voted = (approved: boolean) => after(pack, type, number, { [number]: { approved, day: '2025-11-04' } });
  expect(voted(true)).toEqual({ code: 'voters-approved', date: '2025-11-04' });
  expect(voted(false)).toEqual({ code: 'voters-rejected', date: '2025-11-04' });
  expect(after(pack, type, number, { 1: { approved: true, day: '2025-11-04' } })?.code).toBe('to-voters');
});

it('adopts memorials and concurrent resolutions, about which nobody votes', () => {
  for (const type of ['SJM', 'SCR']) expect(after('wa', type, 8000)?.code).toBe('adopted');
});

it('never lets one die that voters have, or have decided about', () => {
  const id = parseMeasureKey('wa/2025-2026/SJR/8201')!;
  for (const code of ['to-voters', 'voters-approved', 'voters-rejected'] as const)
    expect(standingOn(id, { code }, '2027-06-01', '2026-08-22')).toEqual({ code });
});

it('knows what voters decided by its source only', () => {
  expect(votersOn('2025-2026', 'SJR', 8201)).toEqual({ approved: true, day: '2025-11-04' });
  expect(votersOn('2027-2028', 'SJR', 8201)).toBeUndefined();
  expect(votersSource.publisher).toContain('Secretary of State');
});

it('says nothing of where a measure stands whose history is absent', () => {
  const session = files['wa/2025-2026/session']!;
  const heads = (type: string, introduced: number) => ({
    ...(files['wa/2025-2026/heads/HB/15'] as object),
    type,
    numbers: [4664],
    titles: ['Sample speaker'],
    sponsors: [-1],
    introduced: [introduced],
    issues: [''],
  });
  const statusOf = (type: string, introduced: number) => {
    const path = `wa/2025-2026/heads/${type}/72`;
    const all: Record<string, unknown> = {
      'wa/roster': roster,
      'wa/2025-2026/session': { ...session, forms: [{ type, first: 4664, last: 4664, count: 1 }] },
      [path]: heads(type, introduced),
    };
    const record = recordOver((wanted: FilePath) => all[wanted], [roster]);
    return record.brief(parseMeasureKey(`wa/2025-2026/${type}/4664`)!);
  };
  expect(statusOf('HR', 0)).toMatchObject({ title: 'Sample speaker', status: undefined });
  expect(statusOf('HB', -1)).toMatchObject({ title: 'Sample speaker', status: undefined });
  expect(statusOf('HB', 0)?.status).toEqual({ code: 'introduced', date: '2025-01-13' });
});
