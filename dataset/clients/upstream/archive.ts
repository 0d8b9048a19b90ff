/** Archives of public repositories: unpacked as far as they are wanted, and packed again small and always alike. */
import { packTar, unpackTar } from 'modern-tar';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { BuildProblem } from '../../sources/snapshot';

export interface Unpacked {
  /** Path inside the repository, and content; in the order of paths. */
  files: { path: string; text: string }[];
  /** Commit of the archive, where it says so, and the day of that commit. */
  commit?: string;
  day?: string;
}

/** `git archive` begins with a header that holds the commit. */
function commitOf(bytes: Uint8Array): string | undefined {
  const start = gunzipSync(bytes.subarray(0, 64 * 1024), { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, 2048);
  return /comment=([0-9a-f]{40})\n/.exec(start.toString('latin1'))?.[1];
}

/** @param wanted tells of a path inside the repository whether it is read. */
export async function unpack(bytes: Uint8Array, wanted: RegExp, what: string): Promise<Unpacked> {
  const decoder = new TextDecoder();
  const inside = (name: string) => name.slice(name.indexOf('/') + 1);
  try {
    const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
    const entries = await unpackTar(stream.pipeThrough(new DecompressionStream('gzip')), {
      filter: ({ name, type }) => type !== 'directory' && wanted.test(inside(name)),
    });
    const files = entries.flatMap(({ header, data }) =>
      data ? [{ path: inside(header.name), text: decoder.decode(data) }] : [],
    );
    const commit = commitOf(bytes);
    // A commit's archive carries the time of the commit; the first day of all clocks is none.
    const time = entries[0]?.header.mtime;
    const day = time && time.getTime() > 0 ? time.toISOString().slice(0, 10) : undefined;
    return {
      files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
      ...(commit && { commit }),
      ...(day && { day }),
    };
  } catch (error) {
    throw new BuildProblem(`${what}: no archive that can be read (${(error as Error).message}).`);
  }
}

/** The same files, the same bytes. */
export async function pack(files: readonly { path: string; text: string }[]): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const entries = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, text }) => {
      const body = encoder.encode(text);
      return { header: { name: path, size: body.length, mtime: new Date(0) }, body };
    });
  return gzipSync(await packTar(entries), { level: 9 });
}
