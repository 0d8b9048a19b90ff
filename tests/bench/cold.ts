/** One approach on one page, in a process that has seen neither: what a visitor's browser pays at each page load. */
import type { Browser } from 'puppeteer-core';
import type { BenchSite } from './bench-site';
import type { Outcome } from './page-scripts/offer';

/** Time for a page to come to rest after its load event, in ms. */
const rest = 60;

export interface ColdOutcome extends Outcome {
  /** Compiling the script and running it, in ms. */
  whole: number;
}

/** Runs `code` in an isolated world of a fresh page, and its approach with `input`. */
export async function runCold(
  browser: Browser,
  site: BenchSite,
  html: string,
  code: string,
  input: unknown,
): Promise<ColdOutcome> {
  const page = await browser.newPage();
  try {
    // What a saved page would fetch is not there, and its scripts are not ours to measure.
    await page.setJavaScriptEnabled(false);
    await page.goto(site.fresh(html), { waitUntil: 'load', timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, rest));
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const evaluate = async (expression: string) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: executionContextId,
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    };
    await evaluate(`globalThis.input = ${JSON.stringify(input)}; globalThis.began = performance.now()`);
    return (await evaluate(
      `began = performance.now();\n${code}\n;(() => { const compiled = performance.now() - began; ` +
        `const outcome = approach(input); return { ...outcome, whole: compiled + outcome.ms }; })()`,
    )) as ColdOutcome;
  } finally {
    await page.close();
  }
}
