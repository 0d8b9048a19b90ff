/** A snapshot folder that exists only in memory. */
import { packTar } from 'modern-tar';
import { gzipSync } from 'node:zlib';
import { BuildProblem, type Snapshot } from '../../dataset/sources/snapshot';

export function memorySnapshot(files: Record<string, string | Uint8Array>): Snapshot {
  const find = (file: string) => {
    const content = files[file];
    if (content === undefined) throw new BuildProblem(`The snapshot has no "${file}".`);
    return content;
  };
  const decode = (content: string | Uint8Array) =>
    typeof content === 'string' ? content : new TextDecoder().decode(content);
  const encode = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    has: (file) => files[file] !== undefined,
    text: (file) => decode(find(file)),
    bytes: (file) => encode(find(file)),
    list: (folder, ending) =>
      Object.keys(files)
        .filter((file) => file.startsWith(`${folder}/`) && file.endsWith(ending))
        .map((file) => file.slice(folder.length + 1))
        .sort(),
  };
}

/** A .tar.gz of text files. */
export async function archive(files: Record<string, string>): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, body]) => ({
    header: { name, size: new TextEncoder().encode(body).length },
    body,
  }));
  return gzipSync(await packTar(entries));
}

/** The table that tells where each snapshot came from. */
export const manifestText = `# MANIFEST - data files copied 2031-02-03 (sample)

| file | source repository : path | commit | licence | content date |
|---|---|---|---|---|
| openstates/wa/ (sample) | sample/people : data/wa | ${'a'.repeat(40)} | CC0-1.0 | 2031-01-15 |
| openstates/all-states-legislature-executive.tar.gz | sample/people : data/* | same | CC0-1.0 | repo 2031-01-20 |
| congress/legislators-current, executive (.yaml) | sample/legislators : at root | ${'b'.repeat(40)} | CC0-1.0 | 2031-01-10 |
| congress/{H,S}119_{votes,rollcalls,members}.csv | sample/votes : data/ | ${'c'.repeat(40)} | - | rolls to 2030-11-20 (S) / 2030-11-21 (H) |
| wa-bills/wa-bills-2025-26.json | sample/bills : data/bills.json | ${'d'.repeat(40)} | MIT | 2031-01-05 |
| wa-bills/wa-rollcalls-2026-sample.json | sample/rolls : data/rolls.json | abc123... | - | 2031-01-06 |
| reference/wa-statewide-officers.json (8) | sample/officers : data/WA.json | - | - | 2031-01-07 |
`;
