/**
 * What one of our own pages is about. Its address says nothing of it, because browsers keep addresses in their history:
 * it holds a ticket that means nothing, and what it stands for lies in the browser's memory until the browser ends.
 */
import browser from 'webextension-polyfill';

const place = 'handoffs';
/** So many pages can be loaded anew; older ones have forgotten what they were about. */
const most = 20;

type Handoff = Record<string, string>;
type Kept = [ticket: string, handoff: Handoff];

const isKept = (value: unknown): value is Kept =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'object' && value[1] !== null;

async function kept(): Promise<Kept[]> {
  const { [place]: stored } = await browser.storage.session.get(place);
  return Array.isArray(stored) ? stored.filter(isKept) : [];
}

/** Leaves a handoff, and answers the query that the page is to be opened with. */
export async function leaveHandoff(handoff: Handoff): Promise<string> {
  const ticket = crypto.randomUUID();
  await browser.storage.session.set({ [place]: [...(await kept()).slice(1 - most), [ticket, handoff]] });
  return `handoff=${ticket}`;
}

/** What the page with this query is about; empty where nobody sent it. */
export async function readHandoff(search: string): Promise<URLSearchParams> {
  const ticket = new URLSearchParams(search).get('handoff');
  const found = ticket === null ? undefined : (await kept().catch(() => [])).find(([one]) => one === ticket);
  return new URLSearchParams(found?.[1]);
}

export const forgetHandoffs = async (): Promise<void> => browser.storage.session.remove(place);
