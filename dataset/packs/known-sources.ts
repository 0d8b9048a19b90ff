/** Who publishes what: the part of a source that the snapshots' own table does not say in a fixed form. */
import type { Source } from '../../engine/release/packs';
import type { Manifest } from '../sources/manifest';

export const openStates = (manifest: Manifest, file: string): Source =>
  manifest.source(file, { publisher: 'Open States people', licence: 'CC0-1.0' });

export const congressLegislators = (manifest: Manifest): Source =>
  manifest.source('legislators-current', {
    publisher: 'congress-legislators, @unitedstates project',
    licence: 'CC0-1.0',
  });

export const statewideOfficers = (manifest: Manifest): Source =>
  manifest.source('wa-statewide-officers', { publisher: 'w85kramer/elections' });

/** "CivicPatch/open-data data/wa/spokane/people.yml @82c76c80 (updated_at 2025-06-16)" → a source. */
export function civicPatch(reference: string, retrieved: string): Source | undefined {
  const [, repository, path, commit, day] =
    reference.match(/^(CivicPatch\/[\w.-]+) (\S+) @([0-9a-f]+) \(updated_at (\d{4}-\d{2}-\d{2})\)$/) ?? [];
  if (!repository || !day) return undefined;
  const url = `https://github.com/${repository}/blob/${commit}/${path}`;
  return { publisher: 'CivicPatch open data', url, retrieved, contentDate: day };
}
