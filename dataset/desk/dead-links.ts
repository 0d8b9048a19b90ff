/** Asks every page that the editors cite whether it is still there: one at a time, slowly, and never twice. */
import pRetry, { AbortError } from 'p-retry';

export interface LinkOptions {
  /** Pause between two questions, in ms. */
  pause?: number;
  /** Longest wait for one answer, in ms. */
  timeout?: number;
  /** Further tries after a failure that may pass. */
  retries?: number;
  /** First pause before a further try, in ms; doubled each time. */
  retryPause?: number;
  onProgress?(url: string): void;
}

/** Reads no more of a page than this, in bytes: a title and a heading tell. */
const enough = 200_000;
const soft404 =
  /page (was |is |could )?(not |no longer |cannot be )(be )?(found|exists?|available)|(404|not found)\s*(error|\||-|–|<\/)|can[’']?t find (the|that|this) page/i;

/** @returns for each dead address, why it is taken for dead. */
export async function deadLinks(
  addresses: readonly string[],
  { pause = 1000, timeout = 20_000, retries = 2, retryPause = 1000, onProgress }: LinkOptions = {},
): Promise<Map<string, string>> {
  const dead = new Map<string, string>();
  for (const [index, url] of addresses.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    onProgress?.(url);
    try {
      await pRetry(() => ask(url, timeout), { retries, minTimeout: retryPause });
    } catch (problem) {
      dead.set(url, (problem as Error).message);
    }
  }
  return dead;
}

/** Resolves for a page that is there. Throws AbortError where asking again is of no use. */
async function ask(url: string, timeout: number): Promise<void> {
  let response: Response;
  try {
    response = await fetch(url, {
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'CollectiveLensLinkCheck/1', accept: 'text/html,*/*;q=0.5' },
    });
  } catch (problem) {
    const late = (problem as Error).name === 'TimeoutError';
    throw new Error(late ? `no answer within ${timeout / 1000} seconds` : 'the site cannot be reached');
  }
  if (response.status === 429 || response.status >= 500) {
    await response.body?.cancel();
    throw new Error(`the site answers with an error (${response.status})`);
  }
  // Some sites turn every program away: that says nothing about the page.
  if (response.status === 401 || response.status === 403) return void (await response.body?.cancel());
  if (!response.ok) {
    await response.body?.cancel();
    throw new AbortError(`the page is gone (${response.status})`);
  }
  const [asked, came] = [new URL(url), new URL(response.url)];
  if (asked.pathname.length > 1 && came.pathname === '/' && came.search === '')
    throw new AbortError('the page sends its visitors to the front page of the site');
  if (/html/.test(response.headers.get('content-type') ?? '') && soft404.test(headOf(await start(response))))
    throw new AbortError('the page says that it was not found');
  else if (!response.bodyUsed) await response.body?.cancel();
}

async function start(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > enough) break;
  }
  return text;
}

/** Title, headings and the first words: an article about broken links may say “page not found” further down. */
function headOf(html: string): string {
  const visible = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ');
  const heads = [...visible.matchAll(/<(title|h1|h2)\b[^>]*>([\s\S]*?)<\/\1>/gi)].map((match) => `${match[2]}</`);
  const body = /<body\b[^>]*>([\s\S]*)/i.exec(visible)?.[1] ?? visible;
  return [
    ...heads,
    body
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, 300),
  ].join(' ');
}
