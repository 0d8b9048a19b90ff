/**
 * Files of `node` and of `dom` share what is global with whichever files run before and behind them. What one leaves there
 * would make another fail, or pass, on some machine on some day: so it fails itself.
 */
import { afterAll, expect, vi } from 'vitest';

/** What the runner and libraries (React, zod, axe, user-event, puppeteer) set once for all files. */
const known = /^(__|_reactListening|IS_REACT_ACT_ENVIRONMENT$|axe$|elementsFromPoint$|URLPattern$)/;

/** What files may reach without importing it; the last two only where there is a page. */
const shared = (): Record<string, object> => ({
  globalThis,
  console,
  'process.env': process.env,
  ...('document' in globalThis && { document, 'Element.prototype': Element.prototype }),
});

/** What each name stands for. What a page has of its own is asked anew by an accessor each time: there it is the accessor. */
const own = (of: object) =>
  new Map(
    Object.entries(Object.getOwnPropertyDescriptors(of) as Record<string, PropertyDescriptor>)
      .filter(([name]) => !known.test(name))
      .map(([name, { get, value }]) => [name, of === globalThis ? Reflect.get(of, name) : (get ?? value)] as const),
  );
const seen = () => Object.entries(shared()).map(([name, object]) => [name, own(object)] as const);

const before = new Map(seen());
const folder = process.cwd();

/** Names that were given, taken away, or given to something else. */
const left = (): string[] =>
  seen().flatMap(([name, now]) => {
    const then = before.get(name)!;
    const changed = [...new Set([...then.keys(), ...now.keys()])].filter(
      (key) => then.has(key) !== now.has(key) || !Object.is(then.get(key), now.get(key)),
    );
    return changed.map((key) => `${name}.${key}`);
  });

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  expect({ left: left(), folder: process.cwd() }).toEqual({ left: [], folder });
});
