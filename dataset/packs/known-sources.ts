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

export const statewideOfficers = (manifest: Manifest, state: string): Source =>
  manifest.source(`${state}-statewide-officers`, { publisher: 'w85kramer/elections' });
