import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { OfficialCard } from '../../../engine/cards/content';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { rollCallsOn, standingIn } from '../../../engine/cards/measure-card';
import { bodiesOf } from '../../../engine/jurisdictions/bodies';
import { recordOver } from '../../../engine/record';
import { partOf, type FilePath } from '../../../engine/release/bundle';
import { columnTrouble } from '../../../engine/release/record-columns';
import type { MemberActs, RecordFile, RollsFile, SessionFile, StepsFile } from '../../../engine/release/records';
import { recordSchemas } from '../../../engine/release/records';
import { rollCallId } from '../../../engine/release/record-paths';
import { sampleRelease } from '../cards/sample-release';
import { files, roster } from './sample-session';

const head = { schema: 2, pack: 'wa', session: '2025-2026' } as const;
const session = files['wa/2025-2026/session'] as SessionFile;
const steps = files['wa/2025-2026/steps/HB/3'] as StepsFile;
const house = files['wa/2025-2026/rolls/house'] as RollsFile;
const acts = files['wa/2025-2026/acts/0'] as { members: MemberActs[] } & typeof head;

/** The sample with a row for one more body, and its roll call on HB 1001, in the words of a vote on final passage. */
function withBody(id: string, row: NonNullable<SessionFile['bodies']>[string] | undefined) {
  const votes = (one: MemberActs) => (one.member === 2 ? { ...one, votes: { ...one.votes, [id]: 'N' } } : one);
  const also: Record<string, RecordFile> = {
    'wa/2025-2026/session': {
      ...session,
      voters: { ...session.voters, [id]: [3, 2] },
      ...(row && { bodies: { [id]: row } }),
    },
    'wa/2025-2026/steps/HB/3': { ...steps, rolls: { ...steps.rolls, '1001': { house: [1], [id]: [0] } } },
    [`wa/2025-2026/rolls/${id}`]: {
      ...house,
      chamber: id,
      numbers: [1],
      measures: ['HB/1001'],
      days: ['2025-02-20'],
      dates: [0],
      motions: [0],
      yeas: [1],
      nays: [1],
      also: {},
      results: {},
      issues: ['b'],
    },
    [`wa/2025-2026/letters/${id}/0`]: { ...head, chamber: id, first: 0, letters: ['YN'] },
    'wa/2025-2026/acts/0': { ...acts, members: acts.members.map(votes) },
  };
  const all: Readonly<Record<string, unknown>> = { ...files, ...also };
  return { also, record: recordOver((path: FilePath) => all[path], [roster]) };
}

const measure = parseMeasureKey('wa/2025-2026/HB/1001')!;
const committee = withBody('house-rules', { kind: 'committee', name: 'Rules' });

describe('a committee that votes', () => {
  it('is a row and its files, which are valid as those of a chamber are', () => {
    for (const [path, file] of Object.entries(committee.also)) {
      const part = partOf(path as FilePath) as keyof typeof recordSchemas;
      expect(recordSchemas[part].safeParse(file).error, path).toBeUndefined();
      expect(columnTrouble(path as FilePath, file)).toBeUndefined();
    }
    const rolls = committee.also['wa/2025-2026/rolls/house-rules'] as RollsFile;
    expect(rollCallId(rolls, 0)).toBe('wa/2025-2026/house-rules/HB/1001/2025-02-20/1');
  });

  it.each([
    ['cat', 'Nay', 'by their own letters'],
    ['dan', 'Yea', 'by the roll call alone'],
  ])('is on the card of its member %s, who voted %s: told %s', (official, value) => {
    const release = sampleRelease({ packs: { wa: { roster } }, record: committee.record });
    const page = { keys: [official, measure.key], published: '2025-02-21' };
    const card = buildCard(official, page, release, '2026-08-22') as OfficialCard;
    const votes = card.inThisStory.filter(({ kind }) => kind === 'vote');
    expect(votes).toContainEqual(
      expect.objectContaining({
        value,
        chamber: 'house-rules',
        body: { kind: 'committee', name: 'Rules' },
        date: '2025-02-20',
      }),
    );
  });

  it('only says what the House should do: its vote neither decides the measure nor stands for a chamber', () => {
    const found = committee.record.measure(measure)!;
    const vote = found.rollCalls.find(({ chamber }) => chamber === 'house-rules')!;
    expect(vote.motion).toBe('3rd Reading & Final Passage');
    expect(vote.decides).toBeUndefined();
    expect(vote.page).toBeUndefined();
    expect(standingIn(rollCallsOn(sampleRelease(), found)).has(vote)).toBe(false);
  });
});

it('says of no chamber what it is: its id tells', () => {
  const votes = committee.record.measure(measure)!.rollCalls.filter(({ chamber }) => chamber === 'house');
  expect(votes).toHaveLength(1);
  expect(votes[0]).not.toHaveProperty('body');
});

it('lets a body decide that is alone in its legislature', () => {
  const { record } = withBody('legislature', { kind: 'unicameral' });
  const vote = record.measure(measure)!.rollCalls.find(({ chamber }) => chamber === 'legislature');
  expect(vote).toMatchObject({ body: { kind: 'unicameral' }, decides: 'passage' });
  expect(bodiesOf('ne')).toEqual({ legislature: { kind: 'unicameral', isPresidedFromOutside: true } });
});

it('takes no vote of a body that nobody has described for one that decides', () => {
  const { record } = withBody('nobody-knows', undefined);
  expect(record.measure(measure)!.rollCalls.find(({ chamber }) => chamber === 'nobody-knows')?.decides).toBeUndefined();
});
