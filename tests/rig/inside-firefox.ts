/** Firefox from within: what its own window can do, and no driver has a word for. */
import type { Browser } from 'puppeteer-core';

/** The extension's id in Firefox. */
export const firefoxId = 'collective-lens@acaspokane.org';

/** Runs words in Firefox's own window, where `extension` is ours and `load` gets a part of the browser; answers a string. */
export async function insideFirefox(browser: Browser): Promise<(body: string) => Promise<string>> {
  // BiDi in the browser's own window; puppeteer has no word for it.
  interface Answer {
    result: { contexts: { context: string }[]; result?: { value?: string }; exceptionDetails?: { text: string } };
  }
  type Send = (method: string, params: object) => Promise<Answer>;
  const { connection } = browser as Browser & { connection: { send: Send } };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { context } = tree.result.contexts[0]!;
  return async (body) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => {
        const extension = WebExtensionPolicy.getByID('${firefoxId}').extension;
        const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs')[name];
        ${body}
      })()`,
      target: { context },
      awaitPromise: true,
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value ?? '';
  };
}
