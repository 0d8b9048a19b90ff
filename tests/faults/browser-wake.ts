/**
 * F59: a listener that is added after an `await` misses the event that woke its background. Stopped as the browser stops
 * it, the background answers the very first message, and its alarm is there.
 */
import assert from 'node:assert/strict';
import type { BrowserKind } from '../rig/find-browsers';
import { openBrowserPlace } from './browser-place';

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> };
  alarms: { get(name: string): Promise<{ periodInMinutes?: number } | undefined> };
}

export async function browserWake(kind: BrowserKind, executablePath: string): Promise<void> {
  const { rig, close } = await openBrowserPlace({ kind, executablePath }, '');
  try {
    const page = await rig.openExtensionPage('options.html');
    for (let wake = 0; wake < 3; wake++) {
      await rig.killBackground();
      const answer = await page.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
        const asked = { key: 'us/119/HR/1', why: [], page: { keys: [], published: '2026-11-01' } };
        return chrome.runtime.sendMessage({ call: 'background/card', payload: asked }).catch(() => undefined);
      });
      assert.equal(answer?.ok, true, `an answer to the message that woke it, time ${wake + 1}`);
    }
    const alarm = await page.evaluate(() =>
      (globalThis as unknown as { chrome: ExtensionApi }).chrome.alarms.get('refresh'),
    );
    assert.ok((alarm?.periodInMinutes ?? 0) > 0, 'the alarm is there');
  } finally {
    await close();
  }
}
