/** A browser in small, for the adapters: events that can be fired, and a record of what was asked. */
import { vi } from 'vitest';

class FakeEvent<Arguments extends unknown[]> {
  readonly listeners = new Set<(...args: Arguments) => unknown>();
  addListener = (listener: (...args: Arguments) => unknown) => void this.listeners.add(listener);
  removeListener = (listener: (...args: Arguments) => unknown) => void this.listeners.delete(listener);
  /** The listeners' answers, in order. */
  fire = (...args: Arguments) => [...this.listeners].map((listener) => listener(...args));
}

interface Registered {
  id: string;
  matches: string[];
  excludeMatches?: string[];
}

/** Whether a match pattern covers the one of a single scheme and host. */
function covers(pattern: string, origin: string): boolean {
  const [, scheme, host = ''] = /^([^:]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  const asked = new URL(origin.replace(/\*$/, ''));
  if (scheme !== '*' && `${scheme}:` !== asked.protocol) return false;
  if (host === '*' || host === asked.host) return true;
  return host.startsWith('*.') && `.${asked.host}`.endsWith(host.slice(1));
}

export function fakeBrowser() {
  const registered = new Map<string, Registered>();
  const origins = new Set<string>();
  let session: Record<string, unknown> = {};
  const onChanged = new FakeEvent<[Record<string, { newValue?: unknown }>, string]>();
  return {
    registered,
    origins,
    runtime: {
      id: 'lens',
      getURL: (path: string) => `chrome-extension://lens/${path}`,
      onMessage: new FakeEvent<[unknown, unknown]>(),
      onInstalled: new FakeEvent<[{ reason: string }]>(),
      onStartup: new FakeEvent<[]>(),
      sendMessage: vi.fn(),
      openOptionsPage: vi.fn(),
    },
    omnibox: {
      onInputChanged: new FakeEvent<[string, (suggestions: unknown) => void]>(),
      onInputEntered: new FakeEvent<[string]>(),
    },
    contextMenus: {
      removeAll: vi.fn(async () => undefined),
      create: vi.fn((_item: unknown) => undefined),
      onClicked: new FakeEvent<[{ menuItemId: string; selectionText?: string }, unknown]>(),
    },
    i18n: { getMessage: (name: string) => name },
    commands: { onCommand: new FakeEvent<[string, { id?: number } | undefined]>() },
    permissions: {
      getAll: async () => ({ origins: [...origins] }),
      contains: async (asked: { origins: string[] }) =>
        asked.origins.every((origin) => [...origins].some((pattern) => covers(pattern, origin))),
      request: vi.fn(async (_asked: { origins: string[] }) => true),
      remove: vi.fn(async (asked: { origins: string[] }) => asked.origins.every((origin) => origins.delete(origin))),
      onAdded: new FakeEvent<[{ origins?: string[] }]>(),
      onRemoved: new FakeEvent<[{ origins?: string[] }]>(),
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => registered.get(id) ?? []),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => registered.delete(id)),
      registerContentScripts: async (scripts: Registered[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      executeScript: vi.fn(async (_options: unknown) => [{}]),
      insertCSS: vi.fn(async (_options: unknown) => undefined),
    },
    storage: {
      session: {
        get: async (name: string) => ({ [name]: session[name] }),
        set: async (values: Record<string, unknown>) => {
          session = { ...session, ...values };
          for (const [name, newValue] of Object.entries(values)) onChanged.fire({ [name]: { newValue } }, 'session');
        },
        remove: async (name: string) => {
          delete session[name];
          onChanged.fire({ [name]: {} }, 'session');
        },
      },
      onChanged,
    },
    tabs: {
      create: vi.fn(async (_options: unknown) => ({})),
      update: vi.fn(async (_options: unknown) => ({})),
      sendMessage: vi.fn(),
      query: vi.fn(async (_options?: unknown): Promise<unknown[]> => []),
      get: vi.fn(),
    },
    action: {
      setPopup: vi.fn(async (_options: unknown) => undefined),
      openPopup: vi.fn(async (_options?: unknown) => undefined),
    },
  };
}

/** What the extension's code finds in the browser's place, in each test (`in-its-place.ts`). */
export const world = { browser: fakeBrowser() };
