/** Asks the Census Bureau for one address, because the reader said so. Nothing of the address is kept. */
import browser from 'webextension-polyfill';
import { censusAddress, censusHost, readCensusAnswer } from '../engine/districts/census';
import type { AddressAnswer } from '../engine/districts/found';
import type { IsoDate } from '../engine/identifiers';

const origins = [`https://${censusHost}/*`];
const patience = 20_000;

export interface CensusPorts {
  fetch: typeof fetch;
  isOnline(): boolean;
  today: IsoDate;
}

/** One look-up, without the permission's question. */
export async function askCensus(street: string, { fetch, isOnline, today }: CensusPorts): Promise<AddressAnswer> {
  if (!isOnline()) return { kind: 'offline' };
  const request: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  };
  const response = await fetch(censusAddress(street, today), request).catch(() => undefined);
  if (!response) return { kind: isOnline() ? 'unreachable' : 'offline' };
  if (response.status === 429 || response.status >= 500) return { kind: 'busy' };
  // The bureau answers 400 to what it cannot read as an address.
  if (response.status === 400) return { kind: 'none' };
  try {
    const matches = readCensusAnswer(await response.json()).filter(({ districts }) => districts.state !== undefined);
    return matches.length > 0 ? { kind: 'found', matches } : { kind: 'none' };
  } catch {
    return { kind: 'changed' };
  }
}

/**
 * Asks for the permission, looks up, and gives the permission back. Call it in the handler of a click.
 */
export async function lookUpAddress(street: string, ports: CensusPorts): Promise<AddressAnswer> {
  if (!(await browser.permissions.request({ origins }))) return { kind: 'refused' };
  try {
    return await askCensus(street, ports);
  } finally {
    // A wider grant of the reader's own stays: then there is nothing to give back.
    await browser.permissions.remove({ origins }).catch(() => false);
  }
}
