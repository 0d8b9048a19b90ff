import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { admit } from '../../../engine/release/admit';
import { BundleIndex } from '../../../engine/release/bundle';
import type { Bytes } from '../../../engine/release/digest';
import { manifestCaps, releaseBytesCap } from '../../../engine/release/manifest';

const read = (name: string): Bytes =>
  new Uint8Array(readFileSync(new URL(`../../../public/packs/${name}.json`, import.meta.url)));
const index = BundleIndex.parse(JSON.parse(new TextDecoder().decode(read('index'))));

describe('the bundled packs, as a feed would carry them', () => {
  it('come in whole: no record has to be left out', async () => {
    const files = index.files.map((file) => ({ ...file, path: file.path as never, content: read(file.path) }));
    const texts = files.map((file) => new TextDecoder().decode(file.content));
    const hosts = new Set(texts.flatMap((text) => [...text.matchAll(/"https:\/\/([^/"?#]+)/g)].map((m) => m[1] ?? '')));
    for (const file of files) {
      const { dropped, records } = await admit(file, file.content, hosts);
      expect({ path: file.path, dropped, records }).toEqual({ path: file.path, dropped: 0, records: file.records });
    }
    expect(files.reduce((sum, file) => sum + file.bytes, 0)).toBeLessThan(releaseBytesCap);
    // The manifest for all of it stays under its cap with room to grow.
    expect(JSON.stringify({ files: index.files, hosts: [...hosts] }).length).toBeLessThan(manifestCaps.bytes / 2);
  });
});
