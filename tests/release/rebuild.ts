/** Builds a release again from its sources archive, as a reviewer would: in a fresh folder, with the locked packages. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run, wxt } from './programs';
import { openArchive } from './archive-rules';
import { archiveOf, zipArguments, type Target } from './targets';

/** Unpacks the sources into a fresh folder, which is removed after `work`. */
export async function withSources<T>(sources: Uint8Array, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'collective-lens-sources-')));
  try {
    for (const [path, bytes] of Object.entries(openArchive(sources))) {
      if (path.endsWith('/')) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** The archives that the sources give, by name. */
export function rebuild(sources: Uint8Array, targets: readonly Target[], version: string) {
  return withSources(sources, async (folder) => {
    await run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], folder);
    const names = new Set<string>();
    for (const target of targets) {
      await wxt(zipArguments(target), folder);
      names.add(archiveOf(target, version));
      if (target === 'firefox') names.add(archiveOf('sources', version));
    }
    return new Map([...names].map((name) => [name, new Uint8Array(readFileSync(join(folder, '.output', name)))]));
  });
}
