/**
 * Performs the steps of one flight. Everything needed to go on after a kill is in the store; what is only in memory
 * here is read again.
 */
import { refuseFuture, refuseShrink, standing, type Active } from '../../engine/release/judge';
import { latestCaps, readLatest, type Latest } from '../../engine/release/latest';
import { manifestCaps, readManifest, type Manifests, type Role } from '../../engine/release/manifest';
import type { Feed } from '../../engine/release/feed';
import { Refusal } from '../../engine/release/refusal';
import type { Found, RefreshEvent, RefreshStep } from '../../engine/release/refresh-plan';
import { noEarlierThan } from '../../engine/release/refresh-schedule';
import { openKeys, verify, type Trust } from '../../engine/release/trust';
import { candidates } from '../store/candidates';
import { keptTrust, versionFloors, type VersionFloors } from '../store/feed-memory';
import { isWhole, type SlotRecord } from '../store/slots';
import { keepStored } from '../store/stored';
import type { RefreshPorts } from './ports';
import { signedReader } from './signed-reader';
import { spareSlot } from './spare-slot';

/** What this flight holds in memory; a killed flight reads it again. */
interface FlightState {
  latest?: Latest;
  trust?: Trust;
  marks: VersionFloors;
  /** What is shown now, if it came from this feed and is intact. */
  active?: Awaited<ReturnType<typeof wholeActive>>;
  words?: SlotRecord['words'];
  facts?: SlotRecord['facts'];
}

/** Answers a function that performs a step; refusals become events, anything else thrown is a defect. */
export async function refreshSteps(
  ports: RefreshPorts,
  feed: Feed,
  start: number,
): Promise<(step: RefreshStep) => Promise<RefreshEvent>> {
  const { vault, network, at } = ports;
  const index = await ports.bundled.index();
  const builtAt = index ? Date.parse(index.issued) : 0;
  const signed = signedReader(network, feed.address);
  const trust = await keptTrust(vault, feed);
  // What was noted under keys that do not hold any more is not believed either.
  if (!trust) await vault.remove(['keys', 'marks']).catch(() => undefined);
  const flight: FlightState = { trust, marks: {} };
  const look = async (): Promise<void> => {
    flight.marks = await versionFloors(vault, feed, flight.trust?.epoch ?? feed.root.epoch);
    flight.active = await wholeActive(ports, feed);
  };

  const recordsOf = (role: Role): Active['records'] => {
    const files = flight.active?.record[role]
      ? flight.active.record.files
      : feed.continuesBundle
        ? (index?.files ?? [])
        : [];
    return Object.fromEntries(
      files
        .filter(({ path }) => (path === 'editorial') === (role === 'words'))
        .map(({ path, records }) => [path, records]),
    );
  };

  /** Reads and judges the document of a role; keeps it in hand where it is to be shown. */
  async function readRole<R extends Role>(role: R, hash: string): Promise<{ verdict: Found; isExpired: boolean }> {
    const { roles, epoch } = flight.trust as Trust;
    const shown = flight.active?.record[role] as { sha256: string; manifest: Manifests[R] } | undefined;
    const active: Active = { sha256: shown?.sha256, records: recordsOf(role) };
    const bundledIssued = feed.continuesBundle || role === 'facts' ? index?.issued : undefined;
    const clock = noEarlierThan(start, builtAt, ...Object.values(flight.marks).map((mark) => Date.parse(mark.issued)));
    const isExpired = (expires: string): boolean => clock > Date.parse(expires);
    const newest = flight.marks[role];
    if (newest?.sha256 === hash) {
      // Verified before: what stays as it is needs no second request. The words are needed in any case: they say which
      // links the facts may have.
      const verdict = standing(newest, { newest, active, bundledIssued });
      if (shown?.sha256 === hash && (verdict !== 'bundled' || role === 'words')) flight[role] = shown as never;
      if (verdict !== 'take' && (flight.words || role === 'facts'))
        return { verdict, isExpired: isExpired(newest.expires) };
    }
    const bytes = await signed.document(hash, manifestCaps.bytes);
    await verify(bytes, await signed.signatures(hash), roles[role]);
    const read = readManifest(role, bytes, hash, ports.extensionVersion);
    const { mark } = read;
    if (mark.epoch !== epoch) throw new Refusal('could-not-verify', `${role} of epoch ${mark.epoch}, keys of ${epoch}`);
    refuseFuture(mark.issued, start, builtAt);
    const verdict = standing(mark, { newest, active, bundledIssued });
    if (verdict === 'older') return { verdict, isExpired: false };
    flight.marks = { ...flight.marks, [role]: mark };
    if (read.kind === 'newer') return { verdict: 'newer', isExpired: false };
    if (verdict === 'take') refuseShrink(read.manifest, active);
    if (verdict !== 'bundled' || role === 'words') flight[role] = { sha256: hash, manifest: read.manifest } as never;
    return { verdict, isExpired: isExpired(mark.expires) };
  }

  /** Remembers the newest documents, so that nothing older is taken again. */
  async function keepMarks(): Promise<void> {
    await keepStored(vault, { marks: { feed: feed.id, ...flight.marks } }).catch((error: unknown) => {
      throw new Refusal('storage-full', String(error));
    });
  }

  const slot = () => {
    const words = flight.words as SlotRecord['words'];
    return spareSlot(
      {
        vault,
        network,
        index,
        feed,
        active: flight.active,
        at,
        now: ports.now,
        onDownload: () => ports.lastDownload.set(ports.now()),
      },
      { words, ...(flight.facts && { facts: flight.facts }) },
    );
  };

  async function perform(step: RefreshStep): Promise<RefreshEvent> {
    switch (step.do) {
      case 'read-latest': {
        const bytes = await network.read(`${feed.address}latest.json`, latestCaps.bytes, step.isFresh);
        if (bytes === 'unchanged') return { kind: 'unchanged' };
        flight.latest = readLatest(bytes);
        await look();
        return { kind: 'latest', areKeysKnown: flight.trust?.sha256 === flight.latest.keys };
      }
      case 'read-keys': {
        const { keys } = flight.latest as Latest;
        const keysFile = await signed.document(keys, 8_192);
        const signatures = await signed.signatures(keys);
        const next = await openKeys(keysFile, signatures, feed.root);
        if (flight.trust && next.epoch < flight.trust.epoch) return { kind: 'keys', verdict: 'older' };
        if (next.epoch === flight.trust?.epoch)
          throw new Refusal('could-not-verify', `epoch ${next.epoch} has two keys documents`);
        flight.trust = next;
        await at('store the keys');
        // Without them the flight goes on all the same: memory holds them, and the next flight reads them again.
        await keepStored(vault, { keys: { feed: feed.id, epoch: next.epoch, keysFile, signatures } }).catch(
          () => undefined,
        );
        await look();
        return { kind: 'keys', verdict: 'take' };
      }
      case 'read-words':
        return { kind: 'words', ...(await readRole('words', (flight.latest as Latest).words)) };
      case 'note':
        await keepMarks();
        return { kind: 'noted', verdict: step.verdict };
      case 'read-facts': {
        const { facts } = flight.latest as Latest;
        // The pointer is not signed: one without facts leads nobody back from facts that were verified.
        if (!facts) return { kind: 'facts', verdict: flight.marks.facts ? 'older' : 'none', isExpired: false };
        const found = await readRole('facts', facts);
        if (found.verdict !== 'older') await keepMarks();
        return { kind: 'facts', ...found };
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
  for (const { held } of await candidates(vault, bundled, feed)) {
    if (held && (await isWhole(vault, held.slot, held.record, index).catch(() => false))) return held;
  }
  return undefined;
}
