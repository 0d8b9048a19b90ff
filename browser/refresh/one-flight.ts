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

/** No step lasts longer; a lease that is older was left by someone killed, one from far ahead by another clock. */
const leaseMs = 60_000;

/** Runs `flight`, or returns undefined when another one is under way. `renew` is to be called at each step. */
export async function oneFlight<T>(
  { vault, now, locks }: OneFlightPorts,
  flight: (renew: () => Promise<void>) => Promise<T>,
): Promise<T | undefined> {
  if (locks) {
    return locks.request('release-refresh', { ifAvailable: true }, (lock) =>
      lock ? flight(async () => {}) : undefined,
    );
  }
  const until = (await vault.get<number>('lease')) ?? 0;
  if (until > now() && until <= now() + leaseMs) return undefined;
  const renew = (): Promise<void> => vault.put([['lease', now() + leaseMs]]);
  await renew();
  try {
    return await flight(renew);
  } finally {
    await vault.remove(['lease']).catch(() => undefined);
  }
}
