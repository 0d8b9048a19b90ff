/** Files inside archives: a `.tar.gz` in the fetched folder, read as if it were unpacked. */
import { unpackTar } from 'modern-tar';
import { gunzipSync } from 'node:zlib';
import type { Snapshot } from './snapshot';

/** Name inside the archive, and content; in the order of names. */
export async function readArchive(
  snapshot: Snapshot,
  file: string,
  wanted: RegExp,
): Promise<{ name: string; text: string }[]> {
  const entries = await unpackTar(gunzipSync(snapshot.bytes(file)));
  const decoder = new TextDecoder();
  return entries
    .flatMap(({ header, data }) =>
      data && wanted.test(header.name) ? [{ name: header.name, text: decoder.decode(data) }] : [],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
