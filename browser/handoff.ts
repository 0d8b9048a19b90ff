/**
 * What one of our own pages is about. Its address says nothing of it, because browsers keep addresses in their history:
 * it holds a ticket that means nothing, and what it stands for lies in the browser's memory until the browser ends.
 */
import browser from 'webextension-polyfill';

const place = 'handoffs';
/** What the companion at a window's side is to open next. */
const besidePlace = 'beside';
/** So many pages can be loaded anew; older ones have forgotten what they were about. */
const most = 20;

export type Handoff = Record<string, string>;
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

interface Beside {
  windowId: number;
  handoff: Handoff;
}

const isBeside = (value: unknown): value is Beside =>
  typeof value === 'object' && value !== null && 'handoff' in value && typeof (value as Beside).windowId === 'number';

/** Leaves a handoff for the companion at this window's side, which may be there already. */
export const leaveBeside = (windowId: number, handoff: Handoff): Promise<void> =>
  browser.storage.session.set({ [besidePlace]: { windowId, handoff } satisfies Beside });

/** The handoff left for this window's side, if there is one: it is run once. */
export async function takeBeside(windowId: number): Promise<URLSearchParams | undefined> {
  const { [besidePlace]: left } = await browser.storage.session.get(besidePlace);
  if (!isBeside(left) || left.windowId !== windowId) return undefined;
  await browser.storage.session.remove(besidePlace);
  return new URLSearchParams(left.handoff);
}

/** Tells whenever a handoff is left for the side of a window. Returns the way to stop. */
export function onLeftBeside(tell: () => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && isBeside(changes[besidePlace]?.newValue)) tell();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

export async function forgetHandoffs(): Promise<void> {
  await browser.storage.session.remove(place);
  await browser.storage.session.remove(besidePlace);
}
