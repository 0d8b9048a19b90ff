/** Sources fetched whole: what is written, what is kept, and what is never taken for an answer. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openAnswerCache } from '../../../dataset/clients/answer-cache';
import { openLive } from '../../../dataset/clients/live-folder';
import { openClient } from '../../../dataset/clients/polite-client';
import { pack, unpack } from '../../../dataset/clients/upstream/archive';
import { exitCodeOf, fetchAll } from '../../../dataset/clients/upstream/fetch-all';
import { people } from '../../../dataset/clients/upstream/people';
import { scrapedFile, scrapedRecord } from '../../../dataset/clients/upstream/scraped-record';
import type { Upstream } from '../../../dataset/clients/upstream/upstream';
import { testFolder } from '../folders';
import { startUpstreams, type Answer } from './upstream-server';

const path = '/sample/wa-legislation/tar.gz/HEAD';
const sample = scrapedRecord({
  state: 'wa',
  legislature: 'Sample Legislature',
  repository: 'sample/wa-legislation',
  needed: true,
});
const house = '~{"classification": "lower"}';

const bill = (number: number, more: object = {}) => ({
  legislative_session: '2031-2032',
  identifier: `HB ${number}`,
  title: 'Concerning goats.',
  from_organization: house,
  subject: [],
  other_titles: [],
  actions: [{ description: 'First reading, referred to Goats.', date: '2031-01-14', organization_id: house }],
  sponsorships: [],
  related_bills: [],
  sources: [],
  scraped_at: '2031-02-01T00:00:00+00:00',
  _id: `one-${number}`,
  ...more,
});
const vote = (day: string, id: string) => ({
  legislative_session: '2031-2032',
  motion_text: '3rd Reading & Final Passage (#1)',
  start_date: day,
  result: 'pass',
  organization: house,
  bill_identifier: 'HB 1000',
  counts: [{ option: 'yes', value: 1 }],
  votes: [{ option: 'yes', voter_name: 'Sample' }],
  _id: id,
});

/** A scrape: each record under whatever name the run gave it. */
const scrape = (records: readonly object[], run = 'a') =>
  pack(
    records.map((record, at) => ({
      path: `wa-legislation-main/_data/wa/${'motion_text' in record ? 'vote_event' : 'bill'}_${run}${at}.json`,
      text: JSON.stringify(record),
    })),
  );
const bills = (count: number, more: object = {}) => Array.from({ length: count }, (_, at) => bill(1000 + at, more));

const quiet = { start: () => {}, step: () => {}, end: () => {}, say: () => {} };

async function host(answer: Answer, upstream: Upstream = sample) {
  const server = await startUpstreams([[path, answer]]);
  onTestFinished(() => server.close());
  const folder = testFolder();
  const cache = openAnswerCache(join(folder, 'answers'));
  const client = openClient({ cache, delay: 0, maxAge: 0, base: server.url, pause: () => Promise.resolve() });
  const to = join(folder, 'live');
  const fetched = async (today = '2031-03-01', maxAge = 0) => {
    const run = { client, progress: quiet, to, today, maxAge, now: () => Date.parse(`${today}T12:00:00Z`) };
    const [report] = await fetchAll(run, [upstream]);
    return report!;
  };
  const answers = (next: Answer) => server.answers.set(path, next);
  return { server, to, fetched, answers };
}

describe('a scraped legislature', () => {
  it('becomes one archive a session, with the newest fact and not the newest run told', async () => {
    const { fetched, to } = await host(await scrape([...bills(3), vote('2031-02-03', 'x'), vote('2099-01-01', 'y')]));
    expect(await fetched()).toMatchObject({ state: 'new', records: 3, newestFact: '2031-02-03' });
    const live = openLive(to);
    const file = scrapedFile('wa', '2031-2032');
    expect(live.names).toEqual([file]);
    expect(live.source(file)).toMatchObject({ retrieved: '2031-03-01' });
    const { files } = await unpack(live.bytes(file), /./, 'sample');
    expect(files.map((one) => one.path.replace(/^.*_/, ''))).toEqual([
      'HB-1000.json',
      'HB-1001.json',
      'HB-1002.json',
      '00000.json',
      '00001.json',
    ]);
  });

  it('is the same where a scrape only names its files anew, says a roll call twice, or leaves an old bill lying', async () => {
    const { fetched, answers, to } = await host(await scrape([...bills(3), vote('2031-02-03', 'x')]));
    await fetched();
    const before = readFileSync(join(to, 'live.json'), 'utf8');
    const again = bills(3, { scraped_at: '2031-02-20T00:00:00+00:00', _id: 'two' });
    const old = bill(1001, { title: 'Concerning sheep.' });
    answers(await scrape([old, ...again, vote('2031-02-03', 'z'), vote('2031-02-03', 'zz')], 'b'));
    expect(await fetched('2031-03-02')).toMatchObject({ state: 'unchanged', records: 3, retrieved: '2031-03-01' });
    expect(readFileSync(join(to, 'live.json'), 'utf8')).toBe(before);
  });

  it('keeps a session that the source has left behind', async () => {
    const { fetched, answers, to } = await host(await scrape(bills(3)));
    await fetched();
    answers(await scrape(bills(2, { legislative_session: '2033-2034' })));
    expect(await fetched('2033-01-20')).toMatchObject({ state: 'new', records: 2 });
    expect(openLive(to).names).toEqual([scrapedFile('wa', '2031-2032'), scrapedFile('wa', '2033-2034')]);
  });

  it('leaves out one odd record in a hundred, and says which', async () => {
    const { fetched } = await host(await scrape([...bills(120), bill(1, { actions: 'none' })]));
    expect(await fetched()).toMatchObject({ state: 'new', records: 120, odd: [expect.stringContaining('actions')] });
  });

  const hundred = () => scrape(bills(100));
  it.each<[string, () => Promise<Answer>, string]>([
    ['an error', () => Promise.resolve({ status: 404 }), 'status 404'],
    ['a page that asks whether one is human', () => Promise.resolve('<html>Checking your browser'), 'no archive'],
    ['an archive with nothing in it', () => scrape([]), 'nothing in it'],
    ['an archive that was cut off', async () => (await hundred()).slice(0, 900), 'no archive'],
    ['a run that was cut short', () => scrape(bills(90)), '10 of 100 records of the last run are gone'],
    ['another format', () => scrape([...bills(98), ...bills(3, { title: 7 })]), 'cannot be read'],
    ['roll calls without bills', () => scrape([vote('2031-02-03', 'x')]), 'but no bills'],
  ])('is not %s: the earlier copy stands', async (_, answer, problem) => {
    const { fetched, answers, to } = await host(await hundred());
    await fetched();
    const before = openLive(to).bytes(scrapedFile('wa', '2031-2032'));
    answers(await answer());
    const report = await fetched('2031-03-02');
    expect(report).toMatchObject({ state: 'kept', retrieved: '2031-03-01', records: 100 });
    expect(report.problem).toContain(problem);
    expect(exitCodeOf([report])).toBe(3);
    expect(openLive(to).bytes(scrapedFile('wa', '2031-2032'))).toEqual(before);
    // And nothing of it stays in the way of the next whole run.
    answers(await scrape(bills(101)));
    expect(await fetched('2031-03-03')).toMatchObject({ state: 'new', records: 101 });
  });

  it('is missing where there is no earlier copy', async () => {
    const { fetched, to } = await host({ status: 404 });
    const report = await fetched();
    expect(report).toMatchObject({ state: 'missing', files: [] });
    expect(exitCodeOf([report])).toBe(1);
    expect(exitCodeOf([{ ...report, needed: false }])).toBe(3);
    expect(existsSync(join(to, 'live.json'))).toBe(false);
  });

  it('is not asked again too soon, later only whether it changed, and whole where a file of it is gone', async () => {
    const { server, fetched, to } = await host(await scrape(bills(2)));
    await fetched();
    expect((await fetched('2031-03-01', 60_000)).state).toBe('unchanged');
    expect(server.asked).toEqual([`200 ${path}`]);
    expect((await fetched('2031-03-02')).state).toBe('unchanged');
    expect(server.asked.at(-1)).toBe(`304 ${path}`);
    writeFileSync(join(to, 'sources', 'wa-record.json.part'), 'what a killed run was writing');
    rmSync(join(to, scrapedFile('wa', '2031-2032')));
    expect((await fetched('2031-03-03')).state).toBe('new');
    expect(server.asked.at(-1)).toBe(`200 ${path}`);
  });
});

describe('the people of Open States', () => {
  const yaml = (id: string, type = 'lower') =>
    `id: ocd-person/${id}\nname: Ada\ngiven_name: Ada\nfamily_name: Sample\nroles:\n- type: ${type}\n  jurisdiction: x\n`;
  const archived = (files: Record<string, string>) =>
    pack(Object.entries(files).map(([name, text]) => ({ path: `people-main/data/${name}`, text })));

  it('are dealt out to those in office, those who left, and Washington’s own files', async () => {
    const answer = await archived({
      'wa/legislature/Ada.yml': yaml('1'),
      'wa/municipalities/Bea.yml': yaml('2', 'mayor'),
      'wa/retired/Cy.yml': yaml('3'),
      'or/legislature/Di.yml': yaml('4'),
      'or/retired/Ed.yml': yaml('5'),
      'wa/committees/Goats.yml': 'name: Goats\nmembers: []\n',
    });
    const fetched = await people.read([answer], '2031-03-01');
    expect(fetched.ids).toEqual(['ocd-person/4', 'ocd-person/1', 'ocd-person/2', 'ocd-person/3']);
    expect([...fetched.files.keys()]).toEqual([
      'openstates/all-states-legislature-executive.tar.gz',
      'openstates/retired.tar.gz',
      'openstates/wa/committees/Goats.yml',
      'openstates/wa/legislature/Ada.yml',
      'openstates/wa/municipalities/Bea.yml',
    ]);
  });

  it('are no people where the layout has changed', async () => {
    await expect(people.read([await archived({ 'or/legislature/Di.yml': yaml('4') })], '2031-03-01')).rejects.toThrow(
      'its layout has changed',
    );
  });
});
