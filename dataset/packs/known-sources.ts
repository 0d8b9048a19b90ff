/** Who publishes what: the part of a source that the snapshots' own table does not say in a fixed form. */
import type { Source } from '../../engine/release/packs';
import { chamberFile, congressBillsFile } from '../clients/congress/files';
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

export const voteview = (manifest: Manifest): Source =>
  manifest.source('{H,S}119', {
    publisher: 'Voteview (Lewis, Poole, Rosenthal and others), as copied by ds4420_project',
  });

const chamberNames = {
  house: 'Office of the Clerk, U.S. House of Representatives',
  senate: 'United States Senate, roll call votes',
} as const;
/** Only where its roll calls were fetched. */
export const chamberRecord = (manifest: Manifest, chamber: 'house' | 'senate'): Source =>
  manifest.source(chamberFile(chamber), { publisher: chamberNames[chamber] });

/** Only where its bills were fetched. */
export const congressGov = (manifest: Manifest): Source =>
  manifest.source(congressBillsFile, { publisher: 'Congress.gov, Library of Congress' });

export const billTracker = (manifest: Manifest): Source =>
  manifest.source('wa-bills-2025-26', {
    publisher: 'wa-bill-tracker, from the Legislature’s web services',
    licence: 'MIT',
  });

export const waPilot = (manifest: Manifest): Source =>
  manifest.source('wa-rollcalls-2026-sample', { publisher: 'state_rep_map, from the Legislature’s web services' });
