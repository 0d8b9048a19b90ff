import { describe, expect, it } from 'vitest';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { recordOver } from '../../../engine/record';
import { actsOn } from '../../../engine/record/acts-on';
import { askUntilLoaded } from '../../../engine/record/ask';
import { measureKeys } from '../../../engine/record/keys';
import { columnTrouble } from '../../../engine/release/record-columns';
import { recordSchemas } from '../../../engine/release/records';
import { partOf, type FilePath } from '../../../engine/release/bundle';
import { statusAfter } from '../../../engine/record/steps';
import { files, readFile, roster } from './sample-session';

const record = recordOver(readFile, [roster]);
const bill = (number: number) => record.measure(parseMeasureKey(`wa/2025-2026/HB/${number}`)!);
const actsOf = (official: string) =>
  record
    .acts(official)
    .map(({ kind, measure, date, value, decides }) => [kind, measure?.number, date, value, decides].filter(Boolean));

describe('the made-up session', () => {
  it.each(Object.entries(files).filter(([path]) => partOf(path as FilePath) !== 'roster'))(
    '%s is one',
    (path, file) => {
      const part = partOf(path as FilePath) as keyof typeof recordSchemas;
      expect(recordSchemas[part].safeParse(file).error).toBeUndefined();
      expect(columnTrouble(path as FilePath, file)).toBeUndefined();
    },
  );

  it('has these measures', () => {
    expect(measureKeys(readFile, 'wa')).toEqual([1000, 1001, 1002, 1003].map((number) => `wa/2025-2026/HB/${number}`));
  });
});

describe('a measure', () => {
  it('is named by its number alone, with what its record is told by', () => {
    const found = { key: 'wa/2025-2026/HB/1000', title: 'Sample rents', sponsor: 'cat' };
    expect(record.named('wa', 'HB', 1000)).toEqual([{ ...found, description: 'Limiting sample rents.' }]);
    expect(record.named('wa', 'SB', 1000)).toEqual([]);
  });

  it('is put together from every column that speaks of it', () => {
    expect(bill(1000)).toMatchObject({
      title: 'Sample rents',
      description: 'Limiting sample rents.',
      sponsor: { id: 'cat' },
      cosponsors: ['dan', 'ann'],
      introduced: '2025-01-13',
      status: { code: 'law', date: '2025-05-07', law: { number: '209', year: '2025' }, effect: { day: '2025-07-27' } },
      companion: { key: 'wa/2025-2026/HB/1001' },
      summary: { text: 'This bill limits sample rents.', isPart: true, version: 'Introduced', day: '2025-01-13' },
      issues: [
        { id: 'housing', words: ['Referred to Housing'] },
        { id: 'environment', words: ['RCW 90'] },
      ],
      deeds: [{ official: 'gov', deed: 'signed', date: '2025-05-07' }],
    });
  });

  it('tells of each co-sponsor the day on which they put their name to it', () => {
    const daysOf = (official: string) =>
      actsOn(bill(1000)!, official).flatMap(({ kind, date, dateOf }) =>
        kind === 'cosponsorship' ? [[date, dateOf]] : [],
      );
    expect(daysOf('dan')).toEqual([['2025-02-01', undefined]]);
    expect(daysOf('ann')).toEqual([['2025-01-13', undefined]]);
  });

  it('is not called unvoted where a roll call on it fell short and decided nothing', () => {
    const text = JSON.stringify(files).replace('[["A",0],["h",1],["C",2,1]]', '[["A",0],["C",0,0],["R",1]]');
    const waiting = JSON.parse(text) as typeof files;
    const read = recordOver((path) => waiting[path], [roster]);
    const found = read.measure(parseMeasureKey('wa/2025-2026/HB/1001')!);
    expect(found?.status).toMatchObject({ code: 'in-committee', reported: true, fellShort: true });
  });

  it('is called by what its official title says of it, and keeps the whole title for its own card', () => {
    const said = 'A joint resolution to disapprove sample rents, and for other purposes.';
    const text = JSON.stringify(files)
      .replaceAll('wa/', 'us/')
      .replaceAll('"wa"', '"us"')
      .replaceAll('2025-2026', '119');
    const ofCongress = JSON.parse(text.replace('Sample rivers', said)) as Record<string, typeof roster>;
    const inCongress = recordOver((path) => ofCongress[path], [ofCongress['us/roster']!]);
    const id = parseMeasureKey('us/119/HB/1001')!;
    const title = 'To disapprove sample rents.';
    expect(inCongress.measure(id)).toMatchObject({ title, description: said });
    expect(inCongress.titles('us')[1]).toMatchObject({ title });
  });

  it('is explained in lists by a sentence, and as a whole with what that was written from', () => {
    const brief = record.brief(parseMeasureKey('wa/2025-2026/HB/1000')!);
    expect(brief?.explanation).toEqual({ what: 'Limits sample rents.', yes: 'to limit sample rents' });
    const { points, version, day, url } = bill(1000)?.explanation?.text ?? {};
    expect([points, version, day, url]).toEqual([
      ['From 2026.'],
      'Passed Legislature',
      '2025-04-27',
      'https://text.example.org/',
    ]);
    expect(bill(1001)?.explanation).toBeUndefined();
  });

  it('has the short title beside the official description that leads, and can be found by it', () => {
    expect(bill(1003)).toMatchObject({ title: 'Sample rooms', shortTitle: 'Rooms' });
    expect(bill(1000)).not.toHaveProperty('shortTitle');
    expect(record.titles('wa').find(({ key }) => key.endsWith('/1003'))).toMatchObject({ shortTitle: 'Rooms' });
  });

  it('is described in lists as far as a line about a vote needs it', () => {
    expect(record.brief(parseMeasureKey('wa/2025-2026/HB/1001')!)?.description).toBe('Naming two sample rivers.');
  });

  it('knows of a vote that its chamber decided it once more', () => {
    expect(bill(1000)?.rollCalls.map(({ date, isOvertaken = false }) => [date, isOvertaken])).toEqual([
      ['2025-03-10', true],
      ['2025-04-10', false],
      ['2025-04-20', false],
    ]);
  });

  it('has what it was brought in as, where another text has come in its place', () => {
    const path = 'wa/2025-2026/heads/HB/15';
    const then = { title: 'Sample cars', replaced: '2025-04-01' };
    const retitled = { ...files, [path]: { ...files[path], then: { 1000: then } } } as unknown as typeof files;
    const found = recordOver((at) => retitled[at], [roster]).measure(parseMeasureKey('wa/2025-2026/HB/1000')!);
    expect(found?.then).toEqual(then);
    expect(recordSchemas.heads.safeParse(retitled[path]).error).toBeUndefined();
    const issues = (kind: string) => found && actsOn(found, 'cat').find((act) => act.kind === kind)?.issues;
    expect(issues('sponsorship')).toEqual([]);
    expect(issues('vote')).toEqual(bill(1000)?.issues.map(({ id }) => id));
  });

  it('has what a roll call needed, where that was more than a majority', () => {
    const path = 'wa/2025-2026/rolls/house';
    const needs = { 0: [2, 'two-thirds-elected'] };
    const needy = { ...files, [path]: { ...files[path], needs } } as unknown as typeof files;
    const found = recordOver((at) => needy[at], [roster]).measure(parseMeasureKey('wa/2025-2026/HB/1000')!);
    expect(found?.rollCalls.flatMap((call) => call.needs ?? [])).toEqual([{ yes: 2, share: 'two-thirds-elected' }]);
    expect(recordSchemas.rolls.safeParse(needy[path]).error).toBeUndefined();
  });

  it('has its roll calls in the order of time, with everybody’s vote', () => {
    const calls = bill(1000)!.rollCalls.map(({ chamber, date, decides, tally, members }) => [
      `${chamber} ${date} ${decides}`,
      tally,
      Object.fromEntries(members!),
    ]);
    expect(calls).toEqual([
      ['house 2025-03-10 passage', { Yea: 1, Nay: 1 }, { cat: 'Yea', dan: 'Nay' }],
      ['senate 2025-04-10 passage', { Yea: 1, Nay: 1 }, { ann: 'Yea', ben: 'Nay' }],
      ['house 2025-04-20 passage-senate-changes', { Yea: 1, Nay: 0, Excused: 1 }, { cat: 'Yea', dan: 'Excused' }],
    ]);
    expect(bill(1000)!.rollCalls[1]!.tieBreak).toEqual({ official: 'lee', value: 'Yea' });
  });

  it('stands where its steps have led it, or in the committee of its introduction', () => {
    expect(bill(1001)!.status).toEqual({
      code: 'passed-one-chamber',
      date: '2025-03-10',
      passed: 'house',
      chamber: 'senate',
      committee: 'Ways & Means',
    });
    expect(bill(1002)!.status).toEqual({
      code: 'in-committee',
      date: '2025-01-20',
      chamber: 'house',
      committee: 'Housing',
    });
    expect(bill(1003)!.status).toMatchObject({
      code: 'died',
      date: '2025-04-10',
      reached: 'passed-one-chamber',
      passed: 'house',
      setAside: true,
    });
  });

  it('is out of committee since the day of the report, and what a chamber has passed since that day', () => {
    const file = { days: ['2025-01-13', '2025-02-03', '2025-03-10', '2025-04-01'], laws: {} };
    const context = { pack: 'wa', type: 'HB', file: { committees: [{ chamber: 'house' as const, name: 'Housing' }] } };
    const after = (...steps: ([string, number] | [string, number, number])[]) => statusAfter(steps, file, 1, context);
    const reported = after(['A', 0], ['C', 0, 0], ['R', 1]);
    expect(reported).toEqual({ code: 'in-committee', date: '2025-02-03', chamber: 'house', reported: true });
    const passed = after(['A', 0], ['C', 0, 0], ['R', 1], ['h', 2], ['R', 3]);
    expect(passed).toMatchObject({ code: 'passed-one-chamber', date: '2025-03-10', reported: true });
  });

  it('names a sponsor whom no roster has as printed, and takes in co-sponsors who came later', () => {
    expect(bill(1002)!.sponsor).toEqual({ name: 'Committee on Samples' });
    expect(bill(1003)!.sponsor).toEqual({ id: 'gone', name: 'Gone Printed' });
    expect(bill(1001)!.cosponsors).toEqual(['new']);
  });

  it('is none that the session does not have', () => {
    expect(bill(1999)).toBeUndefined();
    expect(record.measure(parseMeasureKey('wa/2027-2028/HB/1000')!)).toBeUndefined();
    expect(record.measure(parseMeasureKey('or/2025/HB/1000')!)).toBeUndefined();
  });
});

describe('a committee', () => {
  const measure = parseMeasureKey('wa/2025-2026/HB/1001')!;

  it('has its members, the chair first, in its own chamber and session', () => {
    expect(record.committee(measure, 'senate', 'Ways & Means')).toEqual(['ben', 'ann']);
    expect(record.committee(measure, 'house', 'Ways & Means')).toEqual([]);
    expect(record.committee(measure, 'house', 'Housing')).toEqual([]);
  });
});

describe('an official’s acts', () => {
  it('are votes, with what each decided, and what bears their name', () => {
    expect(actsOf('cat')).toEqual([
      ['vote', '1000', '2025-03-10', 'Yea', 'passage'],
      // The words of its motion are new: the source's own code says what it decided.
      ['vote', '1001', '2025-03-10', 'Yea', 'conference'],
      ['vote', '1000', '2025-04-20', 'Yea', 'passage-senate-changes'],
      ['sponsorship', '1000'],
    ]);
    expect(actsOf('ann')).toContainEqual(['cosponsorship', '1000']);
  });

  it('go on in the roll calls’ letters where a member’s own end', () => {
    expect(actsOf('dan').map(([, , date, value]) => [date, value])).toEqual([
      ['2025-03-10', 'Nay'],
      ['2025-03-10', 'Yea'],
      ['2025-04-20', 'Excused'],
    ]);
  });

  it('are a governor’s signatures, a presiding officer’s casting votes, and what came after all was written', () => {
    expect(actsOf('gov')).toEqual([['signed', '1000', '2025-05-07']]);
    expect(actsOf('lee')).toEqual([['vote', '1000', '2025-04-10', 'Yea', 'passage']]);
    expect(actsOf('new')).toEqual([['cosponsorship', '1001']]);
  });

  it('say in what share of those voting one side was outvoted', () => {
    expect(record.acts('cat').map(({ outvoted }) => outvoted)).toEqual([0.5, 0, 0, undefined]);
  });

  it('are known from the first to the last roll call of one’s own chamber', () => {
    expect(record.coverage('ann')).toEqual({
      session: '2025-2026',
      votesKnown: { from: '2025-04-10', to: '2025-04-10' },
    });
    expect(record.coverage('cat')?.votesKnown).toEqual({ from: '2025-03-10', to: '2026-03-12' });
    expect(record.coverage('gov')).toEqual({ session: '2025-2026', votesKnown: undefined });
    expect(record.coverage('nobody')).toBeUndefined();
  });
});

describe('asking a release that is not loaded yet', () => {
  const base = {
    info: { version: 1, issued: '2026-08-22T00:00:00Z', asOf: '2026-08-22', origin: 'bundled' as const },
    packs: { wa: { roster } },
    withdrawn: [],
  };
  const ask = async <T>(
    question: Parameters<typeof askUntilLoaded<T>>[2],
    load = async (path: FilePath) => files[path],
  ) => {
    const loaded: string[] = [];
    const answer = await askUntilLoaded(
      base,
      (path) => {
        loaded.push(path);
        return load(path);
      },
      question,
    );
    return { answer, loaded };
  };

  it('loads what the question looks into, each file once, and nothing else', async () => {
    const { answer, loaded } = await ask((release) => release.record.brief(parseMeasureKey('wa/2025-2026/HB/1000')!));
    expect(answer?.title).toBe('Sample rents');
    expect(loaded.sort()).toEqual(['wa/2025-2026/heads/HB/15', 'wa/2025-2026/session', 'wa/2025-2026/steps/HB/3']);
  });

  it('does without a file that the release does not have', async () => {
    const missing = async (path: FilePath) => (path.includes('/steps/') ? undefined : files[path]);
    const { answer } = await ask((release) => release.record.brief(parseMeasureKey('wa/2025-2026/HB/1000')!), missing);
    expect(answer?.status?.code).toBe('in-committee');
  });

  it('ends, whatever the question asks for', async () => {
    let count = 0;
    const { loaded } = await ask((release) => release.record.head(`wa/never-${count++}` as FilePath));
    expect(loaded.length).toBeLessThan(20);
  });
});
