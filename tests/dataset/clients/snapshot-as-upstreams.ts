/**
 * The folder of copied sources as its hosts would send it: repositories as archives, tables as files. What was only ever
 * copied in a compact form (Congress' measures, long titles) is written back into the form that it came from.
 */
import { gunzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { unpackTar } from 'modern-tar';
import { pack } from '../../../dataset/clients/upstream/archive';
import type { Answer } from './upstream-server';

type Files = { path: string; text: string }[];
const decoder = new TextDecoder();

async function inArchive(file: string): Promise<Files> {
  const entries = await unpackTar(gunzipSync(readFileSync(file)));
  return entries.flatMap(({ header, data }) => (data ? [{ path: header.name, text: decoder.decode(data) }] : []));
}

/** As a host packs it: everything in one folder. */
const packed = (files: Files) => pack(files.map(({ path, text }) => ({ path: `repository-main/${path}`, text })));
const archived = async (repository: string, files: Files): Promise<[string, Answer]> => [
  `/${repository}/tar.gz/HEAD`,
  await packed(files),
];
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const chamberIds = { House: 'lower', Senate: 'upper' } as const;
const organization = (chamber: string) => `~{"classification": "${chamberIds[chamber as 'House'] ?? 'lower'}"}`;

interface Row {
  bill: string;
  title: string;
  otherTitles: string[];
  introduced: string | null;
  sponsor: string | null;
  cosponsors: string[];
  committees: [string, string][];
  latest: [string, string] | null;
  law: string | null;
}

/** A measure of Congress with the lines that its row was made of, the newest first. */
function scraped(row: Row): Files[number] {
  const origin = row.bill.startsWith('H') ? 'House' : 'Senate';
  const day = (date: string) => `${date}T12:00:00-05:00`;
  const first = row.introduced ?? row.latest?.[0] ?? '2025-01-03';
  const lines: [string, string, string][] = [
    [first, origin, `Introduced in ${origin}`],
    ...row.committees.map(
      ([chamber, name]) => [first, chamber, `Referred to the Committee on ${name}.`] as [string, string, string],
    ),
    ...(row.latest ? [[row.latest[0], origin, row.latest[1]] as [string, string, string]] : []),
    ...(row.law ? [[row.latest?.[0] ?? first, origin, row.law] as [string, string, string]] : []),
  ];
  const actions = lines.reverse().map(([date, chamber, description]) => ({
    date: day(date),
    organization_id: organization(chamber),
    description,
  }));
  const text = JSON.stringify({
    legislative_session: '119',
    identifier: row.bill,
    title: row.title,
    other_titles: row.otherTitles.map((title) => ({ title })),
    actions,
    extras: { sponsor_bioguides: row.sponsor ? [row.sponsor] : [], cosponsor_bioguides: row.cosponsors },
  });
  return { path: `country:us/state:usa/sessions/119/bills/${row.bill.replace(' ', '')}/metadata.json`, text };
}

interface Words {
  bill: string;
  relating: string | null;
  relatingFinal: string | null;
  rcwChapters: string[];
}

/** First lines of the texts of a bill of Washington. */
function texts(row: Words): Files {
  const folder = `country:us/state:wa/sessions/2025-2026/bills/${row.bill.replace(' ', '')}/files`;
  const number = row.bill.split(' ')[1] ?? '';
  const law = row.rcwChapters.map((chapter) => `; adding a new section to chapter ${chapter} RCW`).join('');
  const version = (name: string, title: string) => ({
    path: `${folder}/${name}_extracted.txt`,
    text: `AN ACT ${title}${law}.BE IT ENACTED BY THE LEGISLATURE`,
  });
  return [
    ...(row.relating ? [version(`${number}_Bill`, row.relating)] : []),
    ...(row.relatingFinal ? [version(`${number}-S.PL_Passed_Legislature`, row.relatingFinal)] : []),
  ];
}

/** Congress's own files of two measures, each kind in an archive of its own. */
export function statusArchives(): [string, Answer][] {
  const folder = new URL('fixtures/us/', import.meta.url);
  return ['hr', 's', 'hjres', 'sjres', 'hconres', 'sconres', 'hres', 'sres'].map((kind) => {
    const names = readdirSync(folder).filter((name) => new RegExp(`^BILLSTATUS-119${kind}\\d+\\.xml$`).test(name));
    const files = Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(new URL(name, folder)))]));
    return [`/bulkdata/BILLSTATUS/119/${kind}/BILLSTATUS-119-${kind}.zip`, zipSync(files)];
  });
}

/** Path at the host → answer. */
export async function snapshotAsUpstreams(root: string): Promise<[string, Answer][]> {
  const at = (file: string) => join(root, file);
  const records = (file: string) => at(`records-2026/${file}`);
  const folder = (name: string) =>
    readdirSync(at(`openstates/wa/${name}`))
      .filter((file) => file.endsWith('.yml'))
      .map((file) => ({
        path: `data/wa/${name}/${file}`,
        text: readFileSync(at(`openstates/wa/${name}/${file}`), 'utf8'),
      }));
  const scrapedBills = await inArchive(records('wa-votes/raw-bills.tar.gz'));
  const { bills } = JSON.parse(
    gunzipSync(readFileSync(records('us-congress/us-bills-119.json.gz'))).toString('utf8'),
  ) as { bills: Row[] };
  const words = json(records('wa-subjects/wa-bills-committees-rcw.json')) as Words[];
  const metadata = scrapedBills.map(({ text }) => {
    const { identifier } = JSON.parse(text) as { identifier: string };
    return {
      path: `country:us/state:wa/sessions/2025-2026/bills/${identifier.replace(' ', '')}/metadata.json`,
      text,
    };
  });
  const states = await inArchive(at('openstates/all-states-legislature-executive.tar.gz'));
  const elsewhere = states
    .map(({ path, text }) => ({ path: path.slice(path.indexOf('data/')), text }))
    .filter(({ path }) => !path.startsWith('data/wa/'));
  const left = await inArchive(at('openstates/retired-wa-id-us.tar.gz'));
  const raw = '/unitedstates/congress-legislators/main';
  const people = records('roster/congress-legislators');
  const voteview = (['H', 'S'] as const).flatMap((letter) =>
    (['votes', 'rollcalls', 'members'] as const).map((table): [string, Answer] => [
      `/static/data/out/${table}/${letter}119_${table}.csv`,
      readFileSync(at(`congress/${letter}119_${table}.csv`)),
    ]),
  );
  const yaml = [
    'legislators-current',
    'executive',
    'legislators-district-offices',
    'committees-current',
    'committee-membership-current',
  ].map((name): [string, Answer] => [`${raw}/${name}.yaml`, readFileSync(join(people, `${name}.yaml`))]);
  return [
    await archived('openstates/people', [
      ...elsewhere,
      ...left.map(({ path, text }) => ({ path: `data/${path.replace(/^.*?((?:wa|id|us)\/retired\/)/, '$1')}`, text })),
      ...['legislature', 'executive', 'municipalities', 'committees'].flatMap(folder),
    ]),
    ...yaml,
    ['/w85kramer/elections/main/site/data/states/WA.json', readFileSync(at('reference/wa-statewide-officers.json'))],
    await archived('govbot-openstates-scrapers/wa-legislation', [
      ...scrapedBills,
      ...(await inArchive(records('wa-votes/raw-vote_events.tar.gz'))),
    ]),
    ['/jeff-is-working/wa-bill-tracker/main/data/bills.json', readFileSync(at('wa-bills/wa-bills-2025-26.json'))],
    await archived('govbot-data/wa-legislation', [...metadata, ...words.flatMap(texts)]),
    await archived(
      'govbot-openstates-scrapers/id-legislation',
      await inArchive(records('idaho/raw-id-bills-votes-2026.tar.gz')),
    ),
    await archived('govbot-data/usa-legislation', bills.map(scraped)),
    ...statusArchives(),
    await archived('Hear-Ye/congress-data', await inArchive(records('us-congress/raw-congress-votes-119.tar.gz'))),
    ...voteview,
  ];
}
