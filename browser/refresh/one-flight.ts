/**
 * One refresh at a time, over all of the extension's contexts: background, popup and options may ask together.
 * The browser's own lock frees itself when its holder is killed; the lease does the same where there is no lock.
 */
import type { Vault } from '../store/vault';

export interface OneFlightPorts {
  vault: Vault;
  now(): number;
  /** `navigator.locks`, where it exists. */
  locks?: LockManager;
}

/** A lease that is older was left by someone killed, one from further ahead by another clock. */
const leaseMs = 5 * 60_000;

/** Runs `flight`, or returns undefined when another one is under way. */
export async function oneFlight<T>(
  { vault, now, locks }: OneFlightPorts,
  flight: () => Promise<T>,
): Promise<T | undefined> {
  if (locks) {
    return locks.request('release-refresh', { ifAvailable: true }, (lock) => (lock ? flight() : undefined));
  }
  let isOurs = true;
  const start = now();
  // A database that refuses to write cannot keep a lease; then nothing is written by the flight either.
  await vault
    .update<unknown>('lease', (kept) => {
      const until = typeof kept === 'number' ? kept : 0;
      isOurs = until <= start || until > start + leaseMs;
      return isOurs ? start + leaseMs : until;
    })
    .catch(() => undefined);
  if (!isOurs) return undefined;
  try {
    return await flight();
  } finally {
    await vault.remove(['lease']).catch(() => undefined);
  }
}
