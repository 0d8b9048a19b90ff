/**
 * Where each snapshot came from: read from the table in the snapshot folder's MANIFEST.md, so that a newer
 * snapshot brings its own dates and commits along.
 */
import type { Source } from '../../engine/release/packs';
import type { Live } from '../clients/live-folder';
import { BuildProblem, type Snapshot } from './snapshot';

interface Row {
  file: string;
  origin: string;
  commit: string;
  contentDate: string | undefined;
}

export interface Manifest {
  /** Day on which the snapshots were copied. */
  retrieved: string;
  /**
   * The source of the row whose first cell contains `file`. Publisher and licence are the caller's knowledge;
   * without a `url` it is the repository named in the row, at its commit.
   */
  source(file: string, facts: Pick<Source, 'publisher' | 'licence'> & { url?: string }): Source;
}

const days = (cell: string) => cell.match(/\d{4}-\d{2}-\d{2}/g) ?? [];

export function readManifest(snapshot: Snapshot): Manifest {
  const text = snapshot.text('MANIFEST.md');
  const retrieved = days(text.split('\n')[0] ?? '')[0];
  if (!retrieved) throw new BuildProblem('MANIFEST.md: the first line must say on which day the files were copied.');
  const rows: Row[] = [];
  for (const line of text.split('\n')) {
    const [file, origin, commit, , contentDate] = line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1);
    if (!file || !origin || !commit || contentDate === undefined) continue;
    const above = rows.at(-1);
    rows.push({
      file,
      origin: origin.startsWith('same') && above ? above.origin : origin,
      commit: commit === 'same' && above ? above.commit : commit,
      contentDate: days(contentDate).sort().at(-1),
    });
  }
  return {
    retrieved,
    source(file, { publisher, licence, url }) {
      const row = rows.find((candidate) => candidate.file.includes(file));
      if (!row) throw new BuildProblem(`MANIFEST.md has no row for "${file}".`);
      const repository = row.origin.match(/^[\w.-]+\/[\w.-]+/)?.[0];
      const commit = row.commit.match(/^[0-9a-f]{40}$/)?.[0];
      const address = url ?? (repository && `https://github.com/${repository}${commit ? `/tree/${commit}` : ''}`);
      if (!address) throw new BuildProblem(`MANIFEST.md names no repository for "${file}".`);
      return {
        publisher,
        url: address,
        retrieved,
        ...(row.contentDate && { contentDate: row.contentDate }),
        ...(licence && { licence }),
      };
    },
  };
}

/** Fetched files speak for themselves: their own address, publisher and day. Without copied ones they are all there is. */
export function withLive(manifest: Manifest | undefined, live: Live): Manifest {
  const days = live.names.map((name) => live.source(name).retrieved);
  const retrieved = [manifest?.retrieved ?? '', ...days].sort().at(-1);
  if (!retrieved) throw new BuildProblem('Nothing has been fetched: run npm run dataset:fetch -- all.');
  return {
    retrieved,
    source(file, facts) {
      const fetched = live.names.find((name) => name.includes(file));
      if (fetched) return live.source(fetched);
      if (!manifest) throw new BuildProblem(`"${file}" has not been fetched: run npm run dataset:fetch -- all.`);
      return manifest.source(file, facts);
    },
  };
}
