/** Small releases about plainly fictional people, as a publisher would build them. */
import type { BundleIndex } from '../../engine/release/bundle';
import { sha256, toUtf8, type Bytes } from '../../engine/release/digest';
import type { EditorialFile } from '../../engine/release/editorial';
import type { RosterPerson } from '../../engine/release/packs';
import { buildFeed, type ContentFile, type KeyPair, type ReleaseNotes } from '../../engine/release/sign';

export const sampleHost = 'sample-civic-club.org';

export const samplePerson = (n: number, change: Record<string, unknown> = {}): RosterPerson => ({
  id: `civic/wa/sampleton/person-${n}`,
  name: `Sample Person ${n}`,
  given: 'Sample',
  family: `Person ${n}`,
  offices: [{ role: 'mayor', jurisdiction: 'wa/sampleton', start: '2026-01-01', source: 0 }],
  source: 0,
  ...change,
});

export const sampleSources = [
  { publisher: 'Sample Civic Club', url: `https://${sampleHost}/people`, retrieved: '2026-07-01' },
];

/** A roster file whose first person is called after the release, so that it can be told which release is shown. */
export function rosterFile(pack: string, version: number, people: unknown[], change: Record<string, unknown> = {}) {
  const first = samplePerson(0, { name: `Sample Version ${version}` });
  return { schema: 1, pack, asOf: '2026-07-01', sources: sampleSources, people: [first, ...people], ...change };
}

export const votesFile = (pack: string, version: number) => ({
  schema: 1,
  pack,
  asOf: '2026-07-01',
  sources: sampleSources,
  voters: [['civic/wa/sampleton/person-0', 'civic/wa/sampleton/person-1']],
  rollCalls: [
    {
      id: `sample/${version}`,
      chamber: 'council',
      date: '2026-06-01',
      motion: `Sample motion ${version}`,
      tally: { Yea: 1, Nay: 1 },
      voters: 0,
      votes: 'YN',
      page: `https://${sampleHost}/votes`,
      source: 0,
    },
  ],
});

export const jsonFile = (path: ContentFile['path'], value: unknown, records: number): ContentFile => ({
  path,
  bytes: toUtf8(JSON.stringify(value)),
  records,
});

export const sampleEditorial = (change: Partial<EditorialFile> = {}): EditorialFile => ({
  schema: 1,
  organisation: { name: 'Sample Civic Club', site: `https://${sampleHost}/` },
  issues: [],
  explanations: [],
  stances: [],
  actions: [],
  hearings: [],
  quietPeriods: [],
  changes: [],
  ...change,
});

const people = (from: number, count: number) => Array.from({ length: count }, (_, i) => samplePerson(from + i));

/** Files of one release: two packs, ten people in one, two in the other, one roll call. */
export function sampleFiles(version: number): ContentFile[] {
  return [
    jsonFile('wa/roster', rosterFile('wa', version, people(1, 9)), 10),
    jsonFile('wa/votes', votesFile('wa', version), 1),
    jsonFile('id/roster', rosterFile('id', version, people(11, 1)), 2),
  ];
}

/** The sample year begins here; release n is issued n days later. */
export const epochStart = Date.parse('2026-07-10T00:00:00Z');
const day = 24 * 60 * 60_000;

export const sampleNotes = (version: number, change: Partial<ReleaseNotes> = {}): ReleaseNotes => ({
  epoch: 1,
  version,
  issued: new Date(epochStart + Math.min(version, 3_000) * day).toISOString(),
  expires: new Date(epochStart + Math.min(version, 3_000) * day + 60 * day).toISOString(),
  asOf: '2026-07-01',
  minExtension: '0.1.0',
  hosts: [sampleHost],
  withdrawn: [],
  quietPeriods: [],
  changes: [{ date: '2026-07-10', text: `Sample release ${version}` }],
  ...change,
});

export const sampleFeed = (
  version: number,
  keys: KeyPair[],
  notes: Partial<ReleaseNotes> = {},
  files: ContentFile[] = sampleFiles(version),
): Promise<Map<string, Bytes>> => buildFeed(sampleNotes(version, notes), files, keys);

/** The packs that came with the extension: release 0, or a later one for an updated extension. */
export async function sampleBundle(version = 0): Promise<{ index: BundleIndex; files: Record<string, unknown> }> {
  const files = sampleFiles(version);
  return {
    index: {
      schema: 1,
      version,
      issued: new Date(epochStart + version * day).toISOString(),
      asOf: '2026-07-01',
      files: await Promise.all(
        files.map(async ({ path, bytes, records }) => ({
          path,
          sha256: await sha256(bytes),
          bytes: bytes.length,
          records,
        })),
      ),
    },
    files: Object.fromEntries(files.map(({ path, bytes }) => [path, JSON.parse(new TextDecoder().decode(bytes))])),
  };
}
