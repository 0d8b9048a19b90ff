/** What the scheduled job thinks: what is new, what is missing, what is old, and what it says of it. */
import { describe, expect, it } from 'vitest';
import { gaps } from '../../../dataset/live/coverage';
import { dueOn, type Calendar } from '../../../dataset/live/calendar';
import { newestFacts } from '../../../dataset/live/newest-facts';
import { keepIds } from '../../../dataset/live/steady-ids';
import { summaryOf } from '../../../dataset/live/summary';
import { keepUnchanged } from '../../../dataset/live/unchanged';
import { statusOf, type Seen } from '../../../dataset/live/watch';
import { officialsPath } from '../../../engine/release/record-paths';
import { toUtf8 } from '../../../engine/release/digest';
import type { ContentFile } from '../../../engine/release/sign';
import { asBefore, sampleFiles } from './sample-record';

const before = asBefore(sampleFiles());
const text = (file: ContentFile | undefined) => new TextDecoder().decode(file?.bytes);

describe('a quiet night', () => {
  it('changes nothing: other days of copying are no news', () => {
    const { content, changed, fresh, gone } = keepUnchanged(sampleFiles({ retrieved: '2031-02-02' }), before);
    expect([changed, fresh, gone]).toEqual([[], [], []]);
    expect(asBefore(content)).toEqual(before);
  });

  it('sends only the files in which something is said anew', () => {
    const now = sampleFiles({ retrieved: '2031-02-02', description: 'About samples.' });
    expect(keepUnchanged(now, before).changed).toEqual(['wa/2031-2032/details/SB/50']);
  });
});

describe('gaps', () => {
  it('are none where records are added', () => {
    expect(gaps(before, sampleFiles({ bills: 3, rolls: 2 }))).toEqual([]);
  });

  it.each([
    ['a bill is gone', sampleFiles({ bills: 1 }), /wa: 1 of 2 measures .* wa\/2031-2032\/SB\/5001/],
    ['a roll call is gone', sampleFiles({ rolls: 0 }), /wa: 1 of 1 roll calls/],
    ['everybody has a new id', sampleFiles({ ids: ['x/1', 'x/2', 'x/3'] }), /wa: 3 of 3 people/],
    ['a file is missing', sampleFiles().filter(({ path }) => !path.includes('/rolls/')), /rolls\/senate is missing/],
  ])('are told: %s', (_, now, line) => {
    expect(gaps(before, now).join('\n')).toMatch(line);
  });

  it('are told where a file names the same records and has lost what it says of them', () => {
    const long = asBefore(sampleFiles({ description: 'Sample words. '.repeat(400) }));
    expect(gaps(long, sampleFiles()).join('\n')).toMatch(/details\/SB\/50 has \d+ bytes, readers have \d+/);
  });

  it('are told once where many files have them', () => {
    const [, ...rest] = ['25', '26', '27'].map((at) => `wa/2031-2032/heads/SB/${at}` as const);
    const more = new Map(before);
    for (const path of rest) more.set(path, before.get('wa/2031-2032/heads/SB/25')!);
    expect(gaps(more, sampleFiles())).toEqual([
      'wa/2031-2032/heads/SB/26 is missing; so it is with 1 more files of wa/2031-2032/heads.',
    ]);
  });

  it('are told where measures stand further back than before, though every record is there', () => {
    const passed = [['A', 0] as const, ['s', 1] as const];
    const many = { bills: 8, everySteps: passed };
    const had = asBefore(sampleFiles(many));
    const lost = sampleFiles({ ...many, everySteps: [['A', 0]], description: ' ' });
    expect(gaps(had, lost)).toEqual([
      'wa: 8 measures stand further back than readers have them: SB 5000, SB 5001, SB 5002 ….',
    ]);
    expect(gaps(had, lost, ['wa'])).toEqual([]);
    expect(gaps(asBefore(sampleFiles()), sampleFiles({ steps: [['A', 0]] }))).toEqual([]);
  });

  it('may be allowed by path and by pack', () => {
    expect(gaps(before, sampleFiles({ bills: 1 }), ['wa'])).toEqual([]);
    expect(gaps(before, sampleFiles({ bills: 1 }), ['us'])).toHaveLength(1);
    const gone = sampleFiles().filter(({ path }) => !path.includes('/rolls/'));
    for (const allowed of ['wa', 'wa/2031-2032', 'wa/2031-2032/rolls/senate'])
      expect(gaps(before, gone, [allowed])).toEqual([]);
  });
});

describe('ids', () => {
  const renamed = ['ocd-person/1', 'ocd-person/new', 'ocd-person/3'];

  it('stay when the source gives somebody a new one', () => {
    const { content, kept } = keepIds(sampleFiles({ ids: renamed }), before);
    expect(kept).toEqual([{ name: 'Mina Exampleton', stays: 'ocd-person/2', now: 'ocd-person/new' }]);
    expect(asBefore(content)).toEqual(before);
  });

  it('move contacts to the file that the id leads to', () => {
    const official = (id: string): ContentFile => ({
      path: officialsPath('wa', id, 4) as ContentFile['path'],
      records: 1,
      bytes: toUtf8(JSON.stringify({ schema: 2, pack: 'wa', asOf: '2031-02-01', sources: [], officials: [{ id }] })),
    });
    const { content } = keepIds([...sampleFiles({ ids: renamed }), official('ocd-person/new')], before);
    const path = officialsPath('wa', 'ocd-person/2', 4);
    expect(text(content.find((file) => file.path === path))).toContain('ocd-person/2');
    expect(content.filter((file) => text(file).includes('ocd-person/new'))).toEqual([]);
  });

  it('are left alone where two people fit', () => {
    const files = sampleFiles({ ids: ['ocd-person/1', 'ocd-person/2', 'ocd-person/3'] });
    const twice = new Map(before);
    const roster = JSON.parse(new TextDecoder().decode(before.get('wa/roster'))) as { people: { id: string }[] };
    roster.people = [...roster.people, { ...roster.people[0]!, id: 'ocd-person/twin' }];
    twice.set('wa/roster', toUtf8(JSON.stringify(roster)));
    expect(keepIds(files, twice).kept).toEqual([]);
    const gone = sampleFiles({ ids: ['ocd-person/new', 'ocd-person/2', 'ocd-person/3'] });
    expect(keepIds(gone, twice).kept).toEqual([]);
  });
});

describe('the note beside a release', () => {
  const told = (now: ContentFile[]) =>
    summaryOf({
      day: '2031-02-11',
      before,
      compared: keepUnchanged(now, before),
      kept: [],
      who: { wa: 'the Sample Legislature' },
    });

  it('says what changed and for whom', () => {
    const steps = [['A', 0] as const, ['s', 1] as const, ['B', 1] as const];
    const note = told(sampleFiles({ bills: 3, rolls: 2, steps, retrieved: '2031-02-11' }));
    expect(note).toContain('## For readers who follow the Sample Legislature');
    expect(note).toContain('- New measures: 1\n  - SB 5002 (Sample bill 2): introduced');
    expect(note).toContain(
      '- Where measures stand: 1\n  - SB 5000 (Sample bill 0): passed both chambers, was passed one',
    );
    expect(note).toContain('- New roll calls: 1\n  - SB 5000 (Sample bill 0), senate, 2031-02-10: 3rd Reading');
    expect(note).toMatch(/fetches 6 of 7 files: \d+ KB/);
  });

  it('says that nothing is new', () => {
    expect(told(sampleFiles())).toContain('Nothing changed.');
  });
});

describe('the watch', () => {
  const calendar: Calendar = {
    wa: {
      who: 'the Sample Legislature',
      quiet: 6,
      sittings: [
        { from: '2031-01-13', until: '2031-04-27' },
        { from: '2032-01-12', until: '2032-03-11' },
      ],
    },
  };
  const on = (day: string, more: Partial<Seen> = {}) =>
    statusOf({
      calendar,
      due: dueOn(calendar, day),
      now: Date.parse(`${day}T12:00:00Z`),
      newest: newestFacts(before, day),
      expires: { facts: '2033-01-01T00:00:00Z', words: '2033-01-01T00:00:00Z' },
      ...more,
    });

  it('takes no plan for a fact', () => {
    expect([...newestFacts(before, '2031-02-01')]).toEqual([['wa', '2031-01-13']]);
  });

  it('is content while facts come', () => {
    expect(on('2031-02-16').problems).toEqual([]);
  });

  it('calls somebody when a source has stopped, though every job is green', () => {
    expect(on('2031-02-17').problems.join()).toMatch(/newest fact .* the Sample Legislature is of 2031-02-10: 7 days/);
  });

  it('expects nothing new of a legislature that has gone home, and all of it that had happened', () => {
    const done = new Map([['wa', '2031-04-26']]);
    expect(on('2031-09-01', { newest: done }).problems).toEqual([]);
    expect(on('2031-09-01').problems.join()).toMatch(/76 days behind its sitting/);
  });

  it('gives a new sitting its first days', () => {
    const done = new Map([['wa', '2031-04-26']]);
    expect(on('2032-01-15', { newest: done }).problems).toEqual([]);
    expect(on('2032-01-19', { newest: done }).problems).toHaveLength(1);
  });

  it('is not silenced by a new sitting, nor by a Congress that follows on another', () => {
    expect(on('2032-01-13').problems.join()).toMatch(/is of 2031-02-10: 76 days behind/);
    const us = (from: string) => ({
      who: 'the Sample Congress',
      quiet: 45,
      sittings: [
        { from: '2029-01-03', until: '2031-01-02' },
        { from, until: '2033-01-02' },
      ],
    });
    const old = { calendar: { us: us('2031-01-03') }, newest: new Map([['us', '2030-12-01']]) };
    expect(on('2031-01-10', old).problems).toEqual([]);
    expect(on('2031-01-20', old).problems.join()).toMatch(/50 days behind/);
  });

  it('says of facts that nobody has signed yet just that', () => {
    const { sources, problems } = on('2031-09-01', { newest: new Map(), hasFacts: false });
    expect(sources).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(/^No facts are signed yet/)]);
  });

  it('counts no days of a legislature without a fact', () => {
    expect(on('2031-03-01', { newest: new Map() }).problems.join()).toMatch(
      /^Readers have no fact of the Sample Legislature, which has sat for more than 6 days\./,
    );
  });

  it('calls somebody seven days before a release ends, and says who makes the next', () => {
    const end = (facts: string, words: string) => on('2031-02-12', { expires: { facts, words } }).problems;
    expect(end('2031-02-20T00:00:00Z', '2031-04-01T00:00:00Z')).toEqual([]);
    expect(end('2031-02-19T00:00:00Z', '2031-04-01T00:00:00Z').join()).toMatch(
      /facts are good until 2031-02-19, 6 more/,
    );
    expect(end('2031-03-19T00:00:00Z', '2031-02-14T00:00:00Z').join()).toMatch(/words are good until .*Two people/);
    expect(end('2031-02-01T00:00:00Z', '2031-04-01T00:00:00Z').join()).toMatch(
      /out of date for readers since 2031-02-01/,
    );
  });

  it('notices that nobody has looked', () => {
    const silent = (lastChecked: string) => on('2031-02-12', { lastChecked }).problems;
    expect(silent('2031-02-11T11:00:00Z')).toEqual([]);
    expect(silent('2031-02-08T11:00:00Z').join()).toMatch(/Nobody looked for facts between 2031-02-08/);
  });
});
