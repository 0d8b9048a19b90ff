/**
 * The reader's code inside the real extension: in Chromium in its service worker, in Firefox (whose background cannot be
 * reached from outside) in one of its pages. Killing ends that worker or page as the browser does.
 */
import type { Page, WebWorker } from 'puppeteer-core';
import { build } from 'vite';
import { root } from '../rig/build';
import { launch, until, type LaunchOptions, type RigBrowser } from '../rig/launch';
import type { ReaderPlace } from './world';

/** The reader as one script that leaves its functions at `globalThis.faultReader`. */
export async function bundleReader(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/faults/reader.ts', formats: ['iife'], name: 'faultReader', fileName: 'reader' },
    },
  });
  const output = (Array.isArray(built) ? built[0] : built) as { output: { code?: string }[] };
  const code = output.output[0]?.code ?? '';
  return `${code}\n;globalThis.faultReader = faultReader;`;
}

export interface BrowserPlace extends ReaderPlace {
  rig: RigBrowser;
  close(): Promise<void>;
}

type Context = Page | WebWorker;

export async function openBrowserPlace(options: Omit<LaunchOptions, 'proxyPort'>, code: string): Promise<BrowserPlace> {
  // The feed's host is on this device: nothing may come between, so the proxy is one that nobody runs.
  const rig = await launch({
    ...options,
    proxyPort: 9,
    args: options.kind === 'chromium' ? ['--proxy-bypass-list=127.0.0.1', ...(options.args ?? [])] : options.args,
    prefs: { 'network.proxy.allow_hijacking_localhost': false, ...options.prefs },
  });
  let context: Context | undefined;

  const openContext = async (): Promise<Context> => {
    const opened = rig.kind === 'chromium' ? await wakeWorker(rig) : await rig.openExtensionPage('options.html');
    await (opened as Page).evaluate(code);
    return opened;
  };
  const kill = async (): Promise<void> => {
    const dying = context;
    context = undefined;
    if (!dying) return;
    if (rig.kind === 'chromium') await rig.killBackground();
    else await (dying as Page).close();
  };
  return {
    place: rig.kind,
    rig,
    async call(name, ...args) {
      context ??= await openContext();
      return (context as Page).evaluate(
        (method, given) =>
          (globalThis as unknown as { faultReader: Record<string, (...a: unknown[]) => unknown> }).faultReader[
            method
          ]?.(...given),
        name,
        args,
      );
    },
    kill,
    close: () => rig.close(),
  };
}

/** The worker, woken by a message if it was stopped. */
async function wakeWorker(rig: RigBrowser): Promise<WebWorker> {
  const [page = await rig.openExtensionPage('options.html')] = (await rig.browser.pages()).filter((open) =>
    open.url().startsWith(rig.origin),
  );
  const target = await until(async () => {
    await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
      ).chrome.runtime
        .sendMessage({})
        .catch(() => undefined),
    );
    return rig.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(rig.origin));
  }, 'the worker to wake');
  return (await target.worker()) as WebWorker;
}
