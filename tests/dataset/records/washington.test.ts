/** Real bills and roll calls of 2025-26, read as the build reads them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../dataset/packs/report';
import { nobody } from '../../../dataset/records/committee-members';
import type { SessionRecord } from '../../../dataset/records/shape';
import { washingtonSession } from '../../../dataset/jurisdictions/wa/records/session';
import { sessionFiles } from '../../../dataset/records/write-session';
import { readScraped, type ScrapedSession } from '../../../dataset/sources/scraped-session';
import { partOf, type FilePath } from '../../../engine/release/bundle';
import type { OfficeRole, RosterPerson } from '../../../engine/release/packs';
import { columnTrouble } from '../../../engine/release/record-columns';
import {
  actsPath,
  headsPath,
  lettersPath,
  rollCallId,
  rollsPath,
  stepsPath,
} from '../../../engine/release/record-paths';
import * as shapes from '../../../engine/release/records';
import { archive, memorySnapshot } from '../memory-snapshot';

interface Excerpt {
  bills: { identifier: string; sponsorships: { name: string }[] }[];
  votes: {
    organization: string;
    votes: { voter_name: string; option: string }[];
    counts: { option: string; value: number }[];
  }[];
}
const excerpt = () => JSON.parse(readFileSync('tests/dataset/records/excerpt/wa.json', 'utf8')) as Excerpt;

const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-11-28' };

async function scrape({ bills, votes }: Excerpt): Promise<ScrapedSession> {
  const files = [
    ...bills.map((bill, at) => [`_data/wa/bill_${at}.json`, JSON.stringify(bill)] as const),
    ...votes.map((vote, at) => [`_data/wa/vote_event_${at}.json`, JSON.stringify(vote)] as const),
  ];
  return readScraped(memorySnapshot({ 'wa.tar.gz': await archive(Object.fromEntries(files)) }), ['wa.tar.gz']);
}

/** Everybody whom the excerpt names, as somebody of that surname who sits in that chamber. */
function people({ bills, votes }: Excerpt): RosterPerson[] {
  const named = new Map<string, OfficeRole>();
  for (const { organization, votes: cast } of votes)
    for (const { voter_name: name } of cast)
      named.set(
        `${name} ${organization.includes('upper')}`,
        organization.includes('upper') ? 'state-senator' : 'state-representative',
      );
  for (const { identifier, sponsorships } of bills)
    for (const { name } of sponsorships)
      named.set(
        `${name} ${identifier.startsWith('S')}`,
        identifier.startsWith('S') ? 'state-senator' : 'state-representative',
      );
  return [...named].map(([key, role]) => {
    const [, initial, family = ''] = /^(?:(\p{L})\. )?(.+) (?:true|false)$/u.exec(key) ?? [];
    const given = initial ?? 'Sample';
    return {
      id: `civic/wa/${role}/${initial ?? ''}${family}`,
      name: `${given} ${family}`,
      given,
      family,
      offices: [{ role, jurisdiction: 'wa' }],
    };
  });
}

async function read(change: (excerpt: Excerpt) => void = () => {}): Promise<{ record: SessionRecord; report: Report }> {
  const changed = excerpt();
  change(changed);
  const report = new Report();
  const record = washingtonSession(
    {
      session: '2025-2026',
      span: { from: '2024-12-01', to: '2026-12-31' },
      scraped: await scrape(changed),
      people: people(changed),
      more: new Map([['HB 1108', { short: 'Housing cost task force' }]]),
      sources: { measures: source, votes: source, steps: source },
      membersOf: nobody,
    },
    report,
  );
  return { record, report };
}

const measure = (record: SessionRecord, type: string, number: number) =>
  record.measures.find((one) => one.type === type && one.number === number)!;

describe('the record of a biennium', () => {
  it('counts the vote that a copy by hand had wrong', async () => {
    const { record } = await read();
    const roll = record.rolls.find(({ chamber, measure }) => chamber === 'house' && measure === 'SB/6260')!;
    expect([roll.measure, roll.date, roll.yea, roll.nay, roll.also]).toEqual([
      'SB/6260',
      '2026-03-11',
      50,
      47,
      { Excused: 1 },
    ]);
    expect(roll.casts.get('civic/wa/state-representative/Leavitt')).toBe('N');
    // As amended by its own chamber it is the passage; the Senate then concurs.
    const codes = record.rolls
      .filter(({ measure }) => measure === 'SB/6260')
      .map(({ chamber, code }) => `${chamber} ${code}`);
    expect(codes.sort()).toEqual(['house passage', 'senate concurrence', 'senate passage']);
  });

  it('dates a bill by its first reading, not by its substitute', async () => {
    const { record } = await read();
    expect(measure(record, 'SB', 5852).introduced).toBe('2026-01-12');
  });

  it('takes the way of a bill from the reviewed table, and leaves no line of it unread', async () => {
    const { record, report } = await read();
    const way = (type: string, number: number) =>
      measure(record, type, number)
        .steps.map(({ letter }) => letter)
        .join('');
    expect(way('HB', 1108)).toMatch(/^A.*h.*s.*B.*E.*V$/);
    expect(way('SB', 6260)).toMatch(/^A.*s.*h.*sBE.*GL$/);
    expect(measure(record, 'SB', 6260).law).toMatchObject({ year: 2026 });
    expect(report.dropped('wa', 'line of a history that the table does not know')).toBe(0);
  });

  it('names each co-sponsor once, and never the prime sponsor', async () => {
    const { record } = await read();
    for (const { sponsor, cosponsors } of record.measures) {
      expect(new Set(cosponsors).size).toBe(cosponsors.length);
      expect(cosponsors).not.toContain(sponsor);
    }
  });

  it('is refused where members’ letters do not add up', async () => {
    const spoilt = read(
      ({ votes }) => void (votes[0]!.votes[0]!.option = votes[0]!.votes[0]!.option === 'yes' ? 'no' : 'yes'),
    );
    await expect(spoilt).rejects.toThrow(/Roll call on SB 6260.*the published count is/);
  });

  it('is refused where the bill’s own history has other counts', async () => {
    const spoilt = read(({ votes }) => {
      const house = votes.find(({ organization }) => organization.includes('lower'))!;
      house.votes.find(({ voter_name: name }) => name === 'Leavitt')!.option = 'yes';
      house.counts.find(({ option }) => option === 'yes')!.value += 1;
      house.counts.find(({ option }) => option === 'no')!.value -= 1;
    });
    await expect(spoilt).rejects.toThrow('the bill’s history says 50 to 47, the roll calls 51 to 46');
  });
});

describe('its files', () => {
  it('fit their schemas and their paths, and say the same by roll call and by member', async () => {
    const { record } = await read();
    const files = sessionFiles(record, [], () => [], '2026-11-29');
    for (const [path, file] of files) {
      const part = partOf(path as FilePath) as shapes.RecordPart;
      expect(shapes.recordSchemas[part].safeParse(JSON.parse(JSON.stringify(file))).error?.issues ?? []).toEqual([]);
      expect(columnTrouble(path as FilePath, file as Record<string, unknown>)).toBeUndefined();
    }
    const session = files.get('wa/2025-2026/session') as shapes.SessionFile;
    const rolls = files.get(rollsPath(session, 'house')) as shapes.RollsFile;
    const last = rolls.numbers.length - 1;
    expect(rollCallId(rolls, last)).toBe('wa/2025-2026/house/SB/6260/2026-03-11/26');
    const { letters } = files.get(lettersPath(session, 'house', 0)) as shapes.LettersFile;
    for (const [at, member] of session.voters.house!.entries()) {
      const acts = (files.get(actsPath(session, member)) as shapes.ActsFile).members.find(
        (one) => one.member === member,
      )!;
      expect(acts.votes.house).toBe(letters.map((line) => line[at]).join(''));
    }
    const heads = files.get(headsPath(session, 'HB', 1108)) as shapes.HeadsFile;
    expect(heads.titles[heads.numbers.indexOf(1108)]).toBe('Housing cost task force');
    const steps = files.get(stepsPath(session, 'SB', 6260)) as shapes.StepsFile;
    expect(steps.rolls['6260']).toMatchObject({ house: [last] });
  });
});
