/** What an archive for a store may hold, and how much. */
import { gzipSync, strFromU8, unzipSync } from 'fflate';
import { manifestFaults, type Manifest } from './manifest-rules';
import type { Target } from './targets';

/** An archive's files by path. */
export type Files = Record<string, Uint8Array>;
export const openArchive = (bytes: Uint8Array): Files => unzipSync(bytes);

/** Kinds of files that belong in the extension, and the licences. Source maps, text notes and anything else do not. */
const known = /\.(html|js|css|json|png)$|^licenses\.txt$/;

/** Most bytes that each may have. Stores allow far more; these notice what slipped in by mistake. */
const most = {
  archive: 8_000_000,
  // Mozilla's linter reads no script larger than 5 MB.
  file: 4_000_000,
  // In every listed page. `npm run bench` holds it to less.
  reader: 16_000,
  readerGzip: 7_000,
};

/** Logic that is made from text or fetched from elsewhere; each is a reason for stores to refuse. */
const remoteLogic: [RegExp, string][] = [
  [/\beval\s*\(/, 'calls eval'],
  [/\bnew Function\s*\(/, 'makes functions from text'],
  [/\bimportScripts\s*\(/, 'imports scripts'],
  [/\bimport\s*\(\s*["'`]https?:/, 'imports from the network'],
  [/\bdocument\.write\s*\(/, 'writes documents'],
  [/sourceMappingURL=/, 'names a source map'],
];

function fileFaults(path: string, bytes: Uint8Array, places: readonly string[]): string[] {
  const faults: string[] = [];
  if (!known.test(path)) faults.push(`${path}: no kind of file that belongs in the extension.`);
  if (bytes.length > most.file) faults.push(`${path}: ${bytes.length} bytes, more than ${most.file}.`);
  if (path.endsWith('.png')) return faults;
  const text = strFromU8(bytes);
  for (const place of places) if (text.includes(place)) faults.push(`${path}: holds the folder ${place}.`);
  if (path.endsWith('.js'))
    for (const [pattern, does] of remoteLogic) if (pattern.test(text)) faults.push(`${path}: ${does}.`);
  if (path.endsWith('.html') && /(src|href)="https?:/.test(text)) faults.push(`${path}: loads from the network.`);
  return faults;
}

/** The description of each language must fit where stores show it. */
function descriptionFaults(files: Files): string[] {
  return Object.keys(files)
    .filter((path) => /^_locales\/[^/]+\/messages\.json$/.test(path))
    .flatMap((path) => {
      const { description } = JSON.parse(strFromU8(files[path]!)) as { description?: { message?: string } };
      const length = description?.message?.length ?? 0;
      return length > 0 && length <= 132 ? [] : [`${path}: the description has ${length} characters, not 1 to 132.`];
    });
}

/** Everything that ships under somebody's licence brings that licence along. */
function licenseFaults(files: Files, shipped: readonly string[]): string[] {
  const text = strFromU8(files['licenses.txt'] ?? new Uint8Array());
  return shipped
    .filter((name) => !text.includes(`\n${name} `))
    .map((name) => `licenses.txt: the licence of ${name} is missing.`);
}

/**
 * All that is wrong with an archive, one sentence each.
 * @param shipped names of packages that are in it.
 * @param places folders of the machine that built it: none of them may be in a file.
 */
export function archiveFaults(
  bytes: Uint8Array,
  target: Target,
  version: string,
  places: readonly string[],
  shipped: readonly string[],
): string[] {
  const files = openArchive(bytes);
  const manifest = files['manifest.json'];
  if (!manifest) return ['There is no manifest.json at the archive’s root.'];
  const faults = manifestFaults(JSON.parse(strFromU8(manifest)) as Manifest, target, version);
  if (bytes.length > most.archive) faults.push(`The archive has ${bytes.length} bytes, more than ${most.archive}.`);
  const reader = files['reader.js'];
  if (!reader) faults.push('reader.js is missing.');
  else {
    if (reader.length > most.reader) faults.push(`reader.js: ${reader.length} bytes, more than ${most.reader}.`);
    const zipped = gzipSync(reader, { level: 9 }).length;
    if (zipped > most.readerGzip) faults.push(`reader.js: ${zipped} bytes gzipped, more than ${most.readerGzip}.`);
  }
  for (const [path, content] of Object.entries(files)) {
    if (!path.endsWith('/')) faults.push(...fileFaults(path, content, places));
  }
  return [...faults, ...descriptionFaults(files), ...licenseFaults(files, shipped)];
}
