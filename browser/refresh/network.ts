/**
 * Reads files of the feed. The same request for every reader: no cookies, no referrer, no query, no redirect.
 * Bytes are counted as they come, and every wait has an end well before the browser would kill the worker.
 */
import { Refusal } from '../../engine/release/refusal';
import type { Bytes } from '../../engine/release/digest';
import { readRetryAfter } from '../../engine/release/refresh-schedule';

export interface Network {
  /**
   * The bytes, or `unchanged` for a 304 that the browser's cache did not answer itself. `cap` is in bytes, after
   * decompression; `isFresh` goes past the cache. Throws a Refusal.
   */
  read(url: string, cap: number, isFresh?: boolean): Promise<Bytes | 'unchanged'>;
}

export interface NetworkPorts {
  fetch: typeof fetch;
  isOnline(): boolean;
  /** Whether a request there tells nothing of this installation. */
  mayAsk(url: string): Promise<boolean>;
  now(): number;
  /** Milliseconds: for the whole answer, and between two pieces of it. */
  patience?: { whole: number; silence: number };
}

const strict = {
  redirect: 'error',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

export function networkOver(ports: NetworkPorts): Network {
  const { fetch, isOnline, mayAsk, now, patience = { whole: 20_000, silence: 8_000 } } = ports;

  return {
    async read(url, cap, isFresh = false) {
      if (!(await mayAsk(url))) throw new Refusal('withheld', 'no permission for the host');
      const control = new AbortController();
      const stop = (): void => control.abort();
      const whole = setTimeout(stop, patience.whole);
      try {
        // The browser makes the request conditional itself. A header of ours would cost a preflight at every host that
        // is readable for all but not by host permission.
        const cache = isFresh ? 'reload' : 'no-cache';
        const response = await fetch(url, { ...strict, cache, signal: control.signal }).catch(() => {
          if (control.signal.aborted) throw new Refusal('slow', 'no headers in time');
          if (!isOnline()) throw new Refusal('offline', 'no network');
          // No answer, a redirect, or no permission to read: browsers do not tell which, and a second request to find
          // out could be led to another host.
          throw new Refusal('unreachable', 'no readable answer');
        });
        if (response.status === 304) return 'unchanged';
        if (response.status !== 200) throw refusalOf(response, now());
        const bytes = await readBody(response, cap, patience.silence, control);
        refuseOtherContent(bytes);
        return bytes;
      } finally {
        clearTimeout(whole);
        control.abort();
      }
    },
  };
}

function refusalOf(response: Response, now: number): Refusal {
  const { status } = response;
  if (status === 404 || status === 410) return new Refusal('missing', `status ${status}`);
  if (status === 429 || status >= 500) {
    return new Refusal('busy', `status ${status}`, readRetryAfter(response.headers.get('retry-after'), now));
  }
  if (status === 401 || status === 403) return new Refusal('blocked', `status ${status}`);
  return new Refusal('not-a-release', `status ${status}`);
}

/** The body, cut off at the cap, at silence and at the deadline. */
async function readBody(response: Response, cap: number, silence: number, control: AbortController): Promise<Bytes> {
  if (Number(response.headers.get('content-length')) > cap) throw new Refusal('too-large', 'announced');
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const timer = setTimeout(() => control.abort(), silence);
    const piece = await reader.read().catch(() => {
      throw control.signal.aborted ? new Refusal('slow', 'the body stopped') : new Refusal('unreachable', 'cut off');
    });
    clearTimeout(timer);
    if (piece.done) break;
    length += piece.value.length;
    if (length > cap) throw new Refusal('too-large', `more than ${cap} bytes`);
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(length);
  pieces.reduce((at, piece) => (bytes.set(piece, at), at + piece.length), 0);
  return bytes;
}

/** A sign-in page of a public network answers 200 to everything; it is no tampering. */
function refuseOtherContent(bytes: Uint8Array): void {
  const first = bytes.find((byte) => byte > 0x20);
  if (first === undefined) throw new Refusal('not-a-release', 'empty');
  if (first === 0x3c) throw new Refusal('not-a-release', 'a web page');
}
