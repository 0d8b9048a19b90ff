/**
 * Performs the steps of one flight. Everything needed to go on after a kill is in the store; what is only in memory
 * here is read again.
 */
import { claimedEpoch, manifestCaps, readManifest, type Manifest, type Notice } from '../../engine/release/manifest';
import { compareReleases, judge, type Newest } from '../../engine/release/judge';
import { sha256, type Bytes } from '../../engine/release/digest';
import type { Feed } from '../../engine/release/feed';
import { Refusal } from '../../engine/release/refusal';
import type { RefreshEvent, RefreshStep } from '../../engine/release/refresh-plan';
import { followKeys, nextTrust, verify, type KeyStep, type Trust } from '../../engine/release/trust';
import { candidates } from '../store/candidates';
import type { StoredNotice } from '../store/release-store';
import { isWhole } from '../store/slots';
import type { RefreshPorts } from './ports';
import { spareSlot } from './spare-slot';

/** What this flight holds in memory; a killed flight reads it again. */
interface Hand {
  manifestBytes?: Bytes;
  sha256?: string;
  manifest?: Manifest;
  notice?: Notice;
  trust: Trust;
  keySteps: KeyStep[];
}

/** Answers a function that performs a step; refusals become events, anything else thrown is a defect. */
export async function refreshSteps(
  ports: RefreshPorts,
  feed: Feed,
): Promise<(step: RefreshStep) => Promise<RefreshEvent>> {
  const { vault, network, at } = ports;
  const index = await ports.bundled.index();
  const active = await wholeActive(ports, feed);
  const stored = await vault.get<StoredNotice>('notice').catch(() => undefined);
  const newest: Newest | undefined = stored?.feed === feed.id ? { ...stored.notice, sha256: stored.sha256 } : undefined;
  const keySteps = (await vault.get<KeyStep[]>(`keys/${feed.id}`).catch(() => undefined)) ?? [];
  const hand: Hand = { trust: await followKeys(feed.trust, keySteps), keySteps };

  const records = active
    ? Object.fromEntries(active.record.files.map((file) => [file.path, file.records]))
    : Object.fromEntries((feed.continuesBundle ? (index?.files ?? []) : []).map((file) => [file.path, file.records]));

  const readSigned = async (path: string, bytes: Bytes, missing: string): Promise<Bytes> => {
    const read = await network.read(`${feed.address}${path}`, 8_192).catch((error: unknown) => {
      if (error instanceof Refusal && error.reason === 'missing') throw new Refusal('could-not-verify', missing);
      throw error;
    });
    if (read === 'unchanged') throw new Refusal('not-a-release', `${path}: 304`);
    return read;
  };
  const slot = () =>
    spareSlot(
      {
        vault,
        network,
        index,
        feed,
        active,
        at,
        now: ports.now,
        onDownload: () => ports.lastDownload.set(ports.now()),
      },
      hand.manifest as Manifest,
      hand.sha256 as string,
    );

  async function perform(step: RefreshStep): Promise<RefreshEvent> {
    switch (step.do) {
      case 'read-manifest': {
        const bytes = await network.read(`${feed.address}latest.json`, manifestCaps.bytes, step.isFresh);
        if (bytes === 'unchanged') return { kind: 'unchanged' };
        hand.manifestBytes = bytes;
        hand.sha256 = await sha256(bytes);
        return {
          kind: 'manifest',
          claimedEpoch: claimedEpoch(bytes),
          trustedEpoch: hand.trust.epoch,
        };
      }
      case 'read-keys': {
        const path = `keys/${step.epoch}.json`;
        const keysFile = await readSigned(path, new Uint8Array(), `no ${path}`);
        const hash = await sha256(keysFile);
        const signatureFile = await readSigned(`data/${hash}.sig`, keysFile, `no signature of ${path}`);
        hand.trust = await nextTrust(hand.trust, keysFile, signatureFile);
        hand.keySteps = [...hand.keySteps, { keysFile, signatureFile }];
        await at('store the keys');
        await vault.put([[`keys/${feed.id}`, hand.keySteps]]);
        return { kind: 'keys', trustedEpoch: hand.trust.epoch };
      }
      case 'verify': {
        const bytes = hand.manifestBytes as Bytes;
        // What was verified before and is still shown needs no second request.
        if (newest?.sha256 !== hand.sha256) {
          const signatureFile = await readSigned(`data/${hand.sha256}.sig`, bytes, 'no signature');
          await verify(bytes, signatureFile, hand.trust);
        }
        const read = readManifest(bytes, ports.extensionVersion);
        hand.notice = read.notice;
        if (read.kind === 'newer') {
          const isOlder = newest !== undefined && compareReleases(read.notice, newest) < 0;
          return { kind: 'verified', verdict: isOlder ? 'older' : 'newer' };
        }
        hand.manifest = read.manifest;
        const held = { newest, active: { sha256: active?.record.sha256, records }, bundledIssued: index?.issued };
        return { kind: 'verified', verdict: judge(read.manifest, hand.sha256 as string, held) };
      }
      case 'note': {
        const note: StoredNotice = { feed: feed.id, sha256: hand.sha256 as string, notice: hand.notice as Notice };
        await vault.put([['notice', note]]).catch((error: unknown) => {
          throw new Refusal('storage-full', String(error));
        });
        return { kind: 'noted', verdict: step.verdict };
      }
      case 'open-slot':
        return { kind: 'slot-opened', missing: await slot().open() };
      case 'take':
        await slot().take(step.path);
        return { kind: 'taken' };
      case 'seal':
        await slot().seal();
        return { kind: 'sealed' };
      case 'flip':
        await slot().flip();
        return { kind: 'flipped' };
      case 'rest':
        throw new Error('Resting is not performed.');
    }
  }

  return (step) =>
    perform(step).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      return { kind: 'failed', reason: error.reason, retryAfter: error.retryAfter };
    });
}

/** The release now shown, if it came from this feed and all of it is intact. */
async function wholeActive({ vault, bundled }: RefreshPorts, feed: Feed) {
  const index = await bundled.index();
  for (const { held } of await candidates(vault, bundled, feed.id)) {
    if (held && (await isWhole(vault, held.slot, held.record, index).catch(() => false))) return held;
  }
  return undefined;
}
