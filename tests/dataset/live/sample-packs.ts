/** The made-up session as a folder of packs, as a build writes it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleIndex, indexText } from '../../../dataset/packs/bundle-index';
import type { FilePath } from '../../../engine/release/bundle';
import { sampleFiles, type Sample } from './sample-record';

export function writeSamplePacks(folder: string, sample: Sample = {}): void {
  rmSync(folder, { recursive: true, force: true });
  const texts = sampleFiles(sample).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)] as const);
  const index = bundleIndex(new Map<FilePath, string>(texts), sample.retrieved ?? '2031-02-01');
  for (const [path, text] of texts) {
    const file = join(folder, `${path}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, 'index.json'), indexText(index));
}
