/** A partner's feed on this machine: nginx as its host, keys made for it, and releases of this very moment. */
import type { Bytes } from '../../engine/release/digest';
import { feedLine } from '../../engine/release/feed-line';
import type { ContentFile } from '../../engine/release/sign';
import { rolesOf, sampleFeed, sampleKeys, type SampleNotes } from '../faults/sample-release';
import { ensureTools } from './find-browsers';
import { type NginxHost, startNginx } from './nginx';

export interface MadeUpFeed extends NginxHost {
  /** The line that the partner hands out. */
  line: string;
  /** A signed release: later than the packs that this build ships, and not in the future. Nobody can have it yet. */
  make(version: number, notes?: SampleNotes, files?: ContentFile[]): Promise<Map<string, Bytes>>;
  /** From now on releases are signed by other keys, for which the same recovery key vouches. */
  replaceKeys(): Promise<void>;
}

export async function startFeed(): Promise<MadeUpFeed> {
  ensureTools();
  const host = await startNginx();
  let keys = await sampleKeys();
  return {
    ...host,
    line: feedLine({
      address: host.address,
      recovery: keys.recovery.publicKey,
      epoch: 1,
      roles: rolesOf(keys),
    }),
    make(version, notes, files) {
      const issued = new Date().toISOString();
      const expires = new Date(Date.now() + 86_400_000).toISOString();
      return sampleFeed(version, keys, { issued, expires, ...notes }, files);
    },
    async replaceKeys() {
      keys = await sampleKeys(keys.recovery);
    },
  };
}
