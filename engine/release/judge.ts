/** A verified document against what we hold: is it the next of its role? */
import type { Manifest, Mark } from './manifest';
import { Refusal } from './refusal';

/** What is shown at present of a role. */
export interface Active {
  /** Hash of its document; absent for the bundled packs. */
  sha256?: string;
  /** Records by path. */
  records: Readonly<Record<string, number>>;
}

export interface Held {
  /** The newest document of this role that was ever verified. */
  newest?: Mark;
  active: Active;
  /** When the extension's own packs were issued, where the feed continues them. */
  bundledIssued?: string;
}

/**
 * `take` the document, or stay: because it is `current`, because it is `older` than one seen before, or because the
 * extension's own packs are newer (`bundled`).
 */
export type Verdict = 'take' | 'current' | 'older' | 'bundled';

/** Losing this share of a file's records must be said in the manifest. */
const shrinkShare = 0.2;

/** How far a device's clock may be behind the publisher's. */
export const clockSkew = 24 * 60 * 60_000;

/** Below zero when `a` came before `b`: a later epoch wins over any version of an earlier one. */
export const compareReleases = (a: { epoch: number; version: number }, b: { epoch: number; version: number }): number =>
  a.epoch - b.epoch || a.version - b.version;

/** A path whose records shrank by a fifth or vanished without the manifest saying so, or undefined. */
export function undeclaredShrink(
  manifest: Pick<Manifest, 'files' | 'allowShrink'>,
  before: Active['records'],
): string | undefined {
  const records = new Map<string, number>(manifest.files.map((file) => [file.path, file.records]));
  const allowed: readonly string[] = manifest.allowShrink ?? [];
  const packs = new Set(manifest.files.map((file) => file.path.slice(0, 2)));
  return Object.entries(before)
    .filter(([path, count]) => count > 0 && (path === 'editorial' || packs.has(path.slice(0, 2))))
    .filter(([path]) => !allowed.includes(path))
    .find(([path, count]) => (records.get(path) ?? 0) <= count * (1 - shrinkShare))?.[0];
}

/**
 * Throws `from-the-future` when it was issued after the present, beyond what clocks differ: it would outlast every
 * honest one. A clock that is behind our own packs is wrong, and cannot say what the future is.
 */
export function refuseFuture(issued: string, now: number, builtAt: number): void {
  if (now >= builtAt && Date.parse(issued) > now + clockSkew) throw new Refusal('from-the-future', issued);
}

/** Where a document stands. Throws `could-not-verify` for two contents under one version. */
export function standing(mark: Mark, { newest, active, bundledIssued }: Held): Verdict {
  const order = newest ? compareReleases(mark, newest) : 1;
  if (order < 0) return 'older';
  if (newest && order === 0 && newest.sha256 !== mark.sha256) {
    throw new Refusal('could-not-verify', `version ${mark.version} was signed with two contents`);
  }
  if (bundledIssued !== undefined && Date.parse(mark.issued) < Date.parse(bundledIssued)) return 'bundled';
  return active.sha256 === mark.sha256 ? 'current' : 'take';
}

/** Throws `refused` for an undeclared loss of records. */
export function refuseShrink(manifest: Manifest, active: Active): void {
  const shrunk = undeclaredShrink(manifest, active.records);
  if (shrunk !== undefined) throw new Refusal('refused', `${shrunk} shrank without saying so`);
}
