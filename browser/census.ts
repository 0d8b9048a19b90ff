/** Asks the Census Bureau for one address, because the reader said so. Nothing of the address is kept. */
import browser, { type Permissions } from 'webextension-polyfill';
import { censusAddress, censusHost, readCensusAnswer } from '../engine/districts/census';
import type { AddressAnswer } from '../engine/districts/found';
import type { IsoDate } from '../engine/identifiers';

const origins = [`https://${censusHost}/*`];
const patience = 20_000;

/** What the browser is asked for: the host, and in Firefox that this kind of data may leave, which its manifest names. */
function asked(): Permissions.Permissions {
  const kinds = browser.runtime.getManifest().browser_specific_settings?.gecko?.data_collection_permissions?.optional;
  return { origins, ...(kinds && { data_collection: kinds }) };
}

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
  if (!(await browser.permissions.request(asked()))) return { kind: 'refused' };
  try {
    return await askCensus(street, ports);
  } finally {
    // A wider grant of the reader's own stays: then there is nothing to give back.
    await browser.permissions.remove(asked()).catch(() => false);
  }
}
