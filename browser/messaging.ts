/** Messages between the background, the extension's pages and the readers in tabs: typed, checked, quiet. */
import browser, { type Runtime } from 'webextension-polyfill';
import { messageShapes } from './message-shapes';
import type { BackgroundCalls, ReaderCalls } from './messages';
import type { Opener } from './tabs';

/** Who asks. A page's script is known by its tab; the extension's own pages by their origin. */
export type Caller = { from: 'page'; tab: Opener; frameId: number; host: string } | { from: 'extension' };

export type BackgroundHandlers = {
  [Name in keyof BackgroundCalls]: (
    payload: BackgroundCalls[Name]['payload'],
    caller: Caller,
  ) => Promise<BackgroundCalls[Name]['answer']>;
};

/** Calls per second that one tab may make; more are dropped. */
export const callsPerSecond = 60;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for anybody that we do not talk to: other extensions, prerendered pages, frames, unknown schemes. */
function callerOf(sender: Runtime.MessageSender & { documentLifecycle?: string }): Caller | undefined {
  if (sender.id !== browser.runtime.id || !sender.url) return undefined;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return { from: 'extension' };
  const { tab, frameId = 0, documentLifecycle = 'active' } = sender;
  if (tab?.id === undefined || frameId !== 0 || documentLifecycle !== 'active') return undefined;
  if (!/^https?:/.test(sender.url) || !URL.canParse(sender.url)) return undefined;
  const { hostname } = new URL(sender.url);
  const { id: tabId, index, windowId = -1, incognito: isPrivate } = tab;
  return { from: 'page', tab: { tabId, index, windowId, isPrivate }, frameId, host: hostname };
}

/** Counts calls per tab in whole seconds. */
function rateLimit(): (tabId: number, now: number) => boolean {
  let second = 0;
  const calls = new Map<number, number>();
  return (tabId, now) => {
    if (Math.floor(now / 1000) !== second) {
      second = Math.floor(now / 1000);
      calls.clear();
    }
    const count = (calls.get(tabId) ?? 0) + 1;
    calls.set(tabId, count);
    return count <= callsPerSecond;
  };
}

/** Answers calls to the background. Anything unknown, malformed or too much is not answered at all. */
export function answerCalls(handlers: BackgroundHandlers): void {
  const within = rateLimit();
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isPlain(message) || typeof message.call !== 'string' || !Object.hasOwn(messageShapes, message.call)) return;
    const name = message.call as keyof BackgroundCalls;
    const caller = callerOf(sender);
    if (!caller || (caller.from === 'page' && !within(caller.tab.tabId, Date.now()))) return;
    const payload = messageShapes[name].safeParse(message.payload);
    if (!payload.success) return;
    const handler = handlers[name] as (payload: unknown, caller: Caller) => Promise<unknown>;
    return handler(payload.data, caller);
  });
}

/** Calls the reader in a tab's top frame. Undefined where there is none. */
export async function askReader<Name extends keyof ReaderCalls>(
  tabId: number,
  call: Name,
  payload: ReaderCalls[Name]['payload'],
): Promise<ReaderCalls[Name]['answer'] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, { call, payload }, { frameId: 0 })) as ReaderCalls[Name]['answer'];
  } catch {
    return undefined;
  }
}

/** Calls the background from one of the extension's own pages. */
export async function askBackground<Name extends keyof BackgroundCalls>(
  call: Name,
  payload: BackgroundCalls[Name]['payload'],
): Promise<BackgroundCalls[Name]['answer'] | undefined> {
  try {
    return (await browser.runtime.sendMessage({ call, payload })) as BackgroundCalls[Name]['answer'];
  } catch {
    return undefined;
  }
}
