/**
 * How often the extension itself asked a server today, and which: host and count, nothing else. It exists so that the
 * reader can see it. Yesterday's counts are overwritten by today's first.
 */
import { clear, createStore, get, update } from 'idb-keyval';
import * as z from 'zod/mini';
import { localDay } from './today';
import { ownValue } from '../engine/own-value';

const Day = z.object({ day: z.string(), counts: z.record(z.string(), z.number()) });
type Day = z.infer<typeof Day>;

const key = 'today';
let opened: ReturnType<typeof createStore> | undefined;
const database = () => (opened ??= createStore('collective-lens-requests', 'requests'));

/** A request that could not be counted is made all the same. */
async function count(host: string): Promise<void> {
  const day = localDay();
  await update<Day>(
    key,
    (old) => {
      const kept = Day.safeParse(old).data;
      const counts = kept?.day === day ? kept.counts : {};
      return { day, counts: { ...counts, [host]: (ownValue(counts, host) ?? 0) + 1 } };
    },
    database(),
  ).catch((error: unknown) => console.warn('A request could not be counted.', error));
}

/** `fetch` for everything that leaves the device: counts, then asks. */
export const countedFetch: typeof fetch = async (input, init) => {
  const address = input instanceof Request ? input.url : String(input);
  await count(new URL(address).host);
  return fetch(input, init);
};

export interface RequestCount {
  host: string;
  count: number;
}

/** Today's counts, the most asked first. Empty where the browser keeps nothing. */
export async function requestsToday(): Promise<RequestCount[]> {
  const stored = Day.safeParse(await get(key, database()).catch(() => undefined)).data;
  if (stored?.day !== localDay()) return [];
  return Object.entries(stored.counts)
    .map(([host, count]) => ({ host, count }))
    .sort((a, b) => b.count - a.count || a.host.localeCompare(b.host));
}

export const forgetRequests = (): Promise<void> => clear(database());
