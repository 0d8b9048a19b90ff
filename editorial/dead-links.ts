/** Asks every page that the editors cite whether it is still there: one at a time, slowly, and never twice. */
import pRetry, { AbortError } from 'p-retry';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { type Dispatcher, fetch, type Response } from 'undici';
import { addressesOf, connectionTo, isInner } from './public-address';

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
  /** Whether an address may be asked: as a rule those of the public web. */
  mayAsk?(address: string): boolean;
  /** What a host's name stands for. It is looked up once for each question. */
  addressesOf?(hostname: string): Promise<readonly string[]>;
}

/** Reads no more of a page than this, in bytes: a title and a heading tell. */
const enough = 200_000;
const soft404 =
  /page (was |is |could )?(not |no longer |cannot be )(be )?(found|exists?|available)|(404|not found)\s*(error|\||-|–|<\/)|can[’']?t find (the|that|this) page/i;

/** @returns for each dead address, why it is taken for dead. */
export async function deadLinks(
  addresses: readonly string[],
  {
    pause = 1000,
    timeout = 20_000,
    retries = 2,
    retryPause = 1000,
    onProgress,
    mayAsk = (address) => !isInner(address),
    addressesOf: look = addressesOf,
  }: LinkOptions = {},
): Promise<Map<string, string>> {
  const dead = new Map<string, string>();
  for (const [index, url] of addresses.entries()) {
    if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    onProgress?.(url);
    try {
      await pRetry(() => ask(url, timeout, { mayAsk, addressesOf: look }), { retries, minTimeout: retryPause });
    } catch (problem) {
      dead.set(url, (problem as Error).message);
    }
  }
  return dead;
}

/** As many as browsers follow before they call it a loop, and more than any page needs. */
const mostHops = 10;

async function request(url: string, timeout: AbortSignal, dispatcher: Dispatcher): Promise<Response> {
  try {
    return await fetch(url, {
      redirect: 'manual',
      dispatcher,
      signal: timeout,
      headers: { 'user-agent': 'CollectiveLensLinkCheck/1', accept: 'text/html,*/*;q=0.5' },
    });
  } catch (problem) {
    throw new Error((problem as Error).name === 'TimeoutError' ? 'late' : 'the site cannot be reached');
  }
}

type Asking = Required<Pick<LinkOptions, 'mayAsk' | 'addressesOf'>>;

/** Follows redirects one by one: each address is looked at before it is asked. */
async function follow(url: string, timeout: number, { mayAsk, addressesOf }: Asking): Promise<Response & { at: URL }> {
  const signal = AbortSignal.timeout(timeout);
  let at = new URL(url);
  for (let hop = 0; hop < mostHops; hop++) {
    if (!/^https?:$/.test(at.protocol)) throw new AbortError(`it leads to an address that is no page (${at.protocol})`);
    const addresses = await addressesOf(at.hostname);
    if (addresses.length === 0 || !addresses.every(mayAsk))
      throw new AbortError(
        hop === 0
          ? 'the site cannot be reached from the public web'
          : `the page sends its visitors to ${at.hostname}, which is not on the public web`,
      );
    const response = await request(at.href, signal, connectionTo(addresses)).catch((problem: Error) => {
      throw problem.message === 'late' ? new Error(`no answer within ${timeout / 1000} seconds`) : problem;
    });
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || next === null) return Object.assign(response, { at });
    await response.body?.cancel();
    if (!URL.canParse(next, at)) throw new AbortError('the page sends its visitors nowhere');
    at = new URL(next, at);
  }
  throw new AbortError('the page sends its visitors in a circle');
}

/** Resolves for a page that is there. Throws AbortError where asking again is of no use. */
async function ask(url: string, timeout: number, asking: Asking): Promise<void> {
  const response = await follow(url, timeout, asking);
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
  const [asked, came] = [new URL(url), response.at];
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

type Node = DefaultTreeAdapterTypes.Node;

/** Title, headings and the first words: an article about broken links may say “page not found” further down. */
function headOf(html: string): string {
  let body = '';
  const unread = new Set(['script', 'style', 'noscript', 'template']);
  // A list of what is still to be looked at, not calls within calls: a page may be nested as deep as it likes.
  const open: { node: Node; head?: string[] }[] = [{ node: parse(html) }];
  const heads: string[][] = [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    if (unread.has(node.nodeName)) continue;
    let { head } = next;
    if (/^(title|h1|h2)$/.test(node.nodeName)) heads.push((head = []));
    if ('value' in node) {
      if (head) head.push(node.value);
      if (body.length < 600 && node.value.trim() !== '') body += ` ${node.value}`;
    }
    const children = 'childNodes' in node ? node.childNodes : [];
    for (let at = children.length - 1; at >= 0; at--) open.push({ node: children[at]!, ...(head && { head }) });
  }
  const lines = heads.map((parts) => `${parts.join('')}</`);
  return [...lines, body.replace(/\s+/g, ' ').slice(0, 300)].join(' ');
}
