/** Small releases about plainly fictional people, as a publisher would build them. */
import type { BundleIndex } from '../../engine/release/bundle';
import { sha256, toUtf8, type Bytes } from '../../engine/release/digest';
import type { EditorialFile } from '../../engine/release/editorial';
import type { RosterPerson } from '../../engine/release/packs';
import type { Role } from '../../engine/release/manifest';
import {
  buildKeys,
  buildPart,
  createKeyPair,
  latestFile,
  type ContentFile,
  type KeyPair,
  type Notes,
} from '../../engine/release/sign';
import type { KeysFile } from '../../engine/release/trust';

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

/** The sample year begins here; release n is issued n hours later. */
export const epochStart = Date.parse('2026-07-10T00:00:00Z');
export const hour = 60 * 60_000;
const day = 24 * hour;

/** What a test may say of a release; each part takes what is its own. */
export type SampleNotes = Partial<Notes<'words'> & Notes<'facts'>>;

const sampleHead = (version: number) => {
  const issued = epochStart + Math.min(version, 3_000) * hour;
  return {
    epoch: 1,
    version,
    issued: new Date(issued).toISOString(),
    expires: new Date(issued + 60 * day).toISOString(),
    minExtension: '0.1.0',
    changes: [{ date: '2026-07-10', text: `Sample release ${version}` }],
  };
};

export function sampleNotes(version: number, change: SampleNotes = {}): { [R in Role]: Notes<R> } {
  const { hosts, withdrawn, quietPeriods, asOf, ...both } = change;
  const head = { ...sampleHead(version), ...both };
  return {
    words: { ...head, hosts: hosts ?? [sampleHost], withdrawn: withdrawn ?? [], quietPeriods: quietPeriods ?? [] },
    facts: { ...head, asOf: asOf ?? '2026-07-01' },
  };
}

/** Everybody who signs for the sample feed. */
export interface SampleKeys {
  recovery: KeyPair;
  words: KeyPair[];
  facts: KeyPair[];
}

export const sampleKeys = async (recovery?: KeyPair): Promise<SampleKeys> => ({
  recovery: recovery ?? (await createKeyPair()),
  words: [await createKeyPair(), await createKeyPair()],
  facts: [await createKeyPair()],
});

const publicKeys = (keys: readonly KeyPair[]): string[] => keys.map(({ publicKey }) => publicKey);

/** Two for the words, one for the facts. */
export const rolesOf = ({ words, facts }: SampleKeys): KeysFile['roles'] => ({
  words: { threshold: 2, keys: publicKeys(words) },
  facts: { threshold: 1, keys: publicKeys(facts) },
});

/** The keys document of these people. */
export const sampleKeysPart = (epoch: number, keys: SampleKeys, signedBy?: KeyPair[]) =>
  buildKeys(epoch, rolesOf(keys), signedBy ?? [keys.recovery, ...keys.words]);

/** A whole feed, in the order of uploading. */
export async function sampleFeed(
  version: number,
  keys: SampleKeys,
  change: SampleNotes = {},
  files: ContentFile[] = sampleFiles(version),
): Promise<Map<string, Bytes>> {
  const notes = sampleNotes(version, change);
  const own = files.filter(({ path }) => path === 'editorial');
  const rest = files.filter(({ path }) => path !== 'editorial');
  const parts = {
    keys: await sampleKeysPart(notes.words.epoch, keys),
    words: await buildPart('words', notes.words, own, keys.words),
    facts: await buildPart('facts', notes.facts, rest, keys.facts),
  };
  const { keys: k, words, facts } = parts;
  return new Map([
    ...k.files,
    ...words.files,
    ...facts.files,
    ['latest.json', latestFile({ keys: k.sha256, words: words.sha256, facts: facts.sha256 })],
  ]);
}

/** The packs that came with the extension: release 0, or a later one for an updated extension. */
export async function sampleBundle(version = 0): Promise<{ index: BundleIndex; files: Record<string, unknown> }> {
  const files = sampleFiles(version);
  return {
    index: {
      schema: 1,
      version,
      issued: new Date(epochStart + version * hour).toISOString(),
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
