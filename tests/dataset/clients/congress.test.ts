import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { openAnswerCache } from '../../../dataset/clients/answer-cache';
import { printedDay, type ChamberRoll } from '../../../dataset/jurisdictions/us/services/chamber-roll';
import { readCongressBill } from '../../../dataset/jurisdictions/us/services/congress-gov';
import { fetchUs, yearOf } from '../../../dataset/jurisdictions/us/services/fetch';
import { readHouseRoll } from '../../../dataset/jurisdictions/us/services/house-clerk';
import { readSenateRoll } from '../../../dataset/jurisdictions/us/services/senate-votes';
import { openLive } from '../../../dataset/clients/live-folder';
import { openClient } from '../../../dataset/clients/polite-client';
import { readChamberRolls } from '../../../dataset/jurisdictions/us/services/files';
import { confirmMembers, fetchedCopies } from '../../../dataset/records/second-source';
import type { Roll } from '../../../dataset/records/shape';
import { archive } from '../memory-snapshot';
import { contents, testFolder } from '../folders';

const fixture = (name: string) => readFileSync(`tests/dataset/clients/fixtures/congress/${name}`);
const change = (name: string, from: string, to: string) => Buffer.from(fixture(name).toString().replaceAll(from, to));
const lis = new Map([
  ['S901', 'A000001'],
  ['S902', 'B000002'],
]);
const house: ChamberRoll = {
  chamber: 'house',
  congress: '119',
  session: 1,
  number: 2,
  date: '2025-03-04',
  bill: 'HR9999',
  question: 'On Passage',
  result: 'Passed',
  description: 'Sample Act',
  yea: 1,
  nay: 1,
  votes: { A000001: 'Aye', B000002: 'No', C000003: 'Not Voting' },
};

describe('the chambers’ own records', () => {
  it('are read from the House, each vote in its own word', () => {
    expect(readHouseRoll(fixture('house-roll.xml'), 'roll')).toEqual(house);
  });

  it('are read from the Senate, senators by their LIS ids', () => {
    expect(readSenateRoll(fixture('senate-roll.xml'), lis, 'roll')).toMatchObject({
      chamber: 'senate',
      number: 3,
      date: '2025-03-04',
      bill: 'S9999',
      question: 'On Passage of the Bill',
      yea: 1,
      nay: 0,
      votes: { A000001: 'Yea', B000002: 'Not Voting' },
    });
  });

  it('have rolls that are no yea and nay, which are not taken', () => {
    const speaker = change('house-roll.xml', 'totals-by-vote>', 'totals-by-candidate>');
    expect(readHouseRoll(speaker, 'roll')).toBe(undefined);
    expect(readSenateRoll(change('senate-roll.xml', '<vote_cast>Yea', '<vote_cast>Guilty'), lis, 'roll')).toBe(
      undefined,
    );
  });

  it('are refused by name where they look otherwise', () => {
    expect(() => readHouseRoll(change('house-roll.xml', '<vote>No<', '<vote>Nope<'), 'House roll 2025/2')).toThrow(
      'House roll 2025/2: vote-data.1.vote',
    );
    expect(() => readHouseRoll(change('house-roll.xml', '4-Mar-2025', 'Tuesday'), 'roll')).toThrow(
      '"Tuesday" is no day',
    );
    expect(() => readSenateRoll(fixture('senate-roll.xml'), new Map(), 'roll')).toThrow(
      'has the id S901 (Sample (S-XX))',
    );
  });

  it.each([
    ['3-Jul-2025', '2025-07-03'],
    ['July 1, 2025,  11:52 AM', '2025-07-01'],
    ['2025-07-03', undefined],
  ])('read the day %s', (printed, day) => expect(printedDay(printed)).toBe(day));

  it('name the year of a session', () => expect([yearOf(119, 1), yearOf(120, 2)]).toEqual([2025, 2028]));
});

it('reads a bill of Congress.gov', () => {
  expect(readCongressBill(fixture('congress-gov-bill.json'), 'bill')).toEqual({
    key: 'us/119/HR/9999',
    title: 'Sample Act of 2025',
    introduced: '2025-02-03',
    sponsor: 'A000001',
  });
});

describe('roll calls of the chamber and a copy of them', () => {
  const record: Roll = {
    chamber: 'house',
    number: 2,
    date: '2025-03-04',
    measure: 'HR/9999',
    words: 'On Passage',
    code: 'passage',
    yea: 1,
    nay: 1,
    also: {},
    casts: new Map([
      ['bioguide/A000001', 'A'],
      ['bioguide/B000002', 'O'],
    ]),
  };
  const copy = (cast: number) => ({
    date: '2025-03-04',
    clerkNumber: 2,
    casts: new Map([
      ['A000001', 1],
      ['B000002', cast],
    ]),
  });

  it('agree where Aye is Yea, and No is Nay', () => {
    expect(confirmMembers([record], { house: [copy(6)], senate: [] })).toBe(2);
  });

  it('are refused where one vote differs', () => {
    expect(() => confirmMembers([record], { house: [copy(1)], senate: [] })).toThrow(
      'Roll call 2 of the house, 2025-03-04: the record has Nay for B000002, a second source has Yea.',
    );
  });
});

/** A host of all of Congress's files. */
async function startHost() {
  const person = (bioguide: string, id?: string) => ({
    id: { bioguide, ...(id && { lis: id }) },
    name: { first: 'Ada', last: bioguide },
    terms: [{ type: 'sen', start: '2023-01-03', end: '2029-01-03', state: 'WA' }],
  });
  const yaml = '/unitedstates/congress-legislators/main/';
  const senate = '/legislative/LIS/';
  const people = await archive({
    'people-main/data/wa/legislature/Ada.yml': 'id: ocd-person/1',
    'people-main/data/wa/retired/Old.yml': 'id: ocd-person/2',
    'people-main/data/id/legislature/Bea.yml': 'id: ocd-person/3',
  });
  const files: Record<string, string | Uint8Array> = {
    [`${yaml}legislators-current.yaml`]: stringify([person('A000001', 'S901')]),
    [`${yaml}legislators-historical.yaml`]: stringify([person('B000002', 'S902')]),
    [`${yaml}executive.yaml`]: '[]',
    [`${yaml}legislators-district-offices.yaml`]: '[]',
    [`${yaml}committees-current.yaml`]: '[]',
    [`${yaml}committee-membership-current.yaml`]: '{}',
    '/evs/2025/roll001.xml': change('house-roll.xml', 'totals-by-vote>', 'totals-by-candidate>'),
    '/evs/2025/roll002.xml': fixture('house-roll.xml'),
    [`${senate}roll_call_lists/vote_menu_119_1.xml`]: fixture('senate-menu.xml'),
    [`${senate}roll_call_votes/vote1191/vote_119_1_00003.xml`]: fixture('senate-roll.xml'),
    '/v3/bill/119/hr/9999': fixture('congress-gov-bill.json'),
    '/openstates/people/tar.gz/refs/heads/main': people,
  };
  const keys: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname.startsWith('/v3/')) keys.push(String(request.headers['x-api-key']));
    const file = files[pathname];
    response.writeHead(file === undefined ? 404 : 200).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, keys };
}

const quiet = { start: () => {}, step: () => {}, end: () => {}, say: () => {} };

describe('a fetch', () => {
  it('of Congress has both chambers and bills, and keeps the key to itself', async () => {
    const host = await startHost();
    const folder = testFolder();
    const cache = openAnswerCache(join(folder, 'answers'));
    const client = openClient({ cache, delay: 0, maxAge: 60_000, base: host.url });
    const to = join(folder, 'live');
    const run = { client, progress: quiet, to, congress: 119, today: '2025-12-01' };
    const found = await fetchUs({ ...run, congressGovKey: 'sample-secret-key' });
    expect(found).toEqual({ 'House rolls': 1, 'Senate rolls': 1, bills: 1 });
    expect(host.keys).toContain('sample-secret-key');
    expect(JSON.stringify(contents(folder))).not.toContain('sample-secret-key');

    const [copy] = fetchedCopies(readChamberRolls(openLive(to), 'house'));
    expect([copy?.date, copy?.clerkNumber, [...(copy?.casts.values() ?? [])]]).toEqual([
      expect.stringMatching(/^2025-/),
      2,
      [1, 6, 9],
    ]);
  });
});
