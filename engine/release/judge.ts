/** A verified manifest against what we hold: is it the next release? */
import type { Manifest } from './manifest';
import { Refusal } from './refusal';

/** The newest manifest that was ever verified: nothing older is taken again. */
export interface Newest {
  epoch: number;
  version: number;
  sha256: string;
}

/** What is shown at present. */
export interface Active {
  /** Hash of its manifest; absent for the bundled packs. */
  sha256?: string;
  /** Records by path. */
  records: Readonly<Record<string, number>>;
}

/** Losing this share of a file's records must be said in the manifest. */
const shrinkShare = 0.2;

/** Below zero when `a` came before `b`: a later epoch wins over any version of an earlier one. */
export const compareReleases = (a: { epoch: number; version: number }, b: { epoch: number; version: number }): number =>
  a.epoch - b.epoch || a.version - b.version;

/** A path whose records shrank by a fifth or vanished without the manifest saying so, or undefined. */
export function undeclaredShrink(manifest: Manifest, active: Active): string | undefined {
  const records = new Map<string, number>(manifest.files.map((file) => [file.path, file.records]));
  const allowed: readonly string[] = manifest.allowShrink ?? [];
  const packs = new Set(manifest.files.map((file) => file.path.slice(0, 2)));
  return Object.entries(active.records)
    .filter(([path, before]) => before > 0 && (path === 'editorial' || packs.has(path.slice(0, 2))))
    .filter(([path]) => !allowed.includes(path))
    .find(([path, before]) => (records.get(path) ?? 0) <= before * (1 - shrinkShare))?.[0];
}

/**
 * `take` the release, or stay: because it is `current`, because it is `older` than one seen before (an edge of the
 * host's network lags behind), or because it is `behind` the extension's own packs. Throws `could-not-verify` for two contents under one
 * version, `refused` for an undeclared loss of records.
 */
export function judge(
  manifest: Manifest,
  sha256: string,
  held: { newest?: Newest; active: Active; bundledIssued?: string },
): 'take' | 'current' | 'older' | 'behind' {
  const { newest, active, bundledIssued } = held;
  const order = newest ? compareReleases(manifest, newest) : 1;
  if (order < 0) return 'older';
  if (newest && order === 0 && newest.sha256 !== sha256) {
    throw new Refusal('could-not-verify', `version ${manifest.version} was signed with two contents`);
  }
  if (active.sha256 === sha256) return 'current';
  if (bundledIssued !== undefined && Date.parse(manifest.issued) < Date.parse(bundledIssued)) return 'behind';
  const shrunk = undeclaredShrink(manifest, active);
  if (shrunk !== undefined) throw new Refusal('refused', `${shrunk} shrank without saying so`);
  return 'take';
}
