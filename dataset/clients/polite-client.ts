/**
 * Asks public sources one question at a time: a pause between questions, patience with a busy host, an end to every
 * wait, and no question whose answer is on disk already.
 */
import pRetry, { AbortError } from 'p-retry';
import { setTimeout as sleep } from 'node:timers/promises';
import { BuildProblem } from '../sources/snapshot';
import type { AnswerCache } from './answer-cache';

export interface ClientOptions {
  cache: AnswerCache;
  /** Milliseconds between the starts of two questions. Waits after a failure begin at ten times this. */
  delay: number;
  /** Milliseconds for which a kept answer is good. */
  maxAge: number;
  /** Milliseconds after which an answer is given up. */
  timeout?: number;
  /** Asked instead of the real hosts, with the same paths: to try a run out on this device. */
  base?: string;
  /** Waits so many milliseconds. */
  pause?: (ms: number) => Promise<unknown>;
}

export interface Question {
  url: string;
  /** Statuses by which this host says that there is nothing, besides real failures: 404, or 500 in Washington. */
  nothing?: readonly number[];
  /** For keys: never part of the address, so that they are not kept. */
  headers?: Record<string, string>;
  /**
   * Reads the answer, and throws a BuildProblem if it is none of this source: only what could be read is kept. It is
   * called for a kept answer too, which is asked for anew where it cannot be read.
   */
  check?: (bytes: Uint8Array) => void;
}

/** A whole file or archive: too large to be kept twice, so that the caller keeps what it made of it. */
export interface WholeQuestion {
  url: string;
  /** The mark that the host gave its last answer. */
  etag?: string | undefined;
}

export interface WholeAnswer {
  /** Absent where the host says that nothing has changed since. */
  bytes?: Uint8Array;
  etag?: string;
}

export interface Client {
  /** The bytes of the answer; undefined where there is nothing. Throws a BuildProblem that names the address. */
  ask(question: Question): Promise<Uint8Array | undefined>;
  /** Asks for a whole file, which nobody keeps here. Throws a BuildProblem that names the address. */
  askWhole(question: WholeQuestion): Promise<WholeAnswer>;
  readonly counts: { asked: number; kept: number; nothing: number };
}

const tries = 5;
/** Milliseconds for a whole archive. */
const wholeTimeout = 15 * 60_000;
/** Longest wait that a host may ask of us before we stop and say so, in milliseconds. */
const mostPatience = 10 * 60_000;
const userAgent = 'collective-lens dataset compiler (civic information for readers; one request at a time)';

/** A failure after which another try makes sense. */
class TryAgain extends Error {
  constructor(
    readonly status: number | undefined,
    message: string,
    /** Milliseconds that the host asked for. */
    readonly wait = 0,
  ) {
    super(message);
  }
}

/** Seconds or an HTTP date; anything else is no wish. */
function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return wait > 0 ? wait : 0;
}

function canBeRead(bytes: Uint8Array, check: (bytes: Uint8Array) => void): boolean {
  try {
    check(bytes);
    return true;
  } catch (error) {
    if (error instanceof BuildProblem) return false;
    throw error;
  }
}

export function openClient({ cache, delay, maxAge, timeout = 60_000, base, pause = sleep }: ClientOptions): Client {
  const counts = { asked: 0, kept: 0, nothing: 0 };
  let nextStart = 0;
  /** A question that this host answers: tells a host that is down from one that has nothing. */
  let lastGood: string | undefined;

  const address = (url: string) => (base ? url.replace(/^https:\/\/[^/]+/, base.replace(/\/$/, '')) : url);

  interface Answer {
    status: number;
    body: Uint8Array;
    etag?: string;
  }

  async function once(url: string, headers: Record<string, string>, patience = timeout): Promise<Answer> {
    const wait = nextStart - Date.now();
    if (wait > 0) await pause(wait);
    nextStart = Date.now() + delay;
    counts.asked += 1;
    let response: Response;
    let body: Uint8Array;
    const signal = AbortSignal.timeout(patience);
    try {
      response = await fetch(url, { headers: { 'user-agent': userAgent, ...headers }, signal });
      body = new Uint8Array(await response.arrayBuffer());
    } catch {
      // While it connects, it fails without saying that its time was over.
      throw new TryAgain(undefined, signal.aborted ? `no answer in ${patience / 1000} s` : 'no connection');
    }
    const { status } = response;
    if (status === 429 || status >= 500)
      throw new TryAgain(status, `status ${status}`, retryAfter(response.headers.get('retry-after'), Date.now()));
    const etag = response.headers.get('etag');
    return { status, body, ...(etag && { etag }) };
  }

  async function patiently(url: string, headers: Record<string, string>, nothing: readonly number[], most = timeout) {
    return pRetry(
      async (attempt) => {
        try {
          return await once(url, headers, most);
        } catch (error) {
          // A host that says "nothing" and "failed" in one way is asked twice, then judged by its other answers.
          const isPerhapsNothing = error instanceof TryAgain && nothing.includes(error.status ?? 0);
          if (isPerhapsNothing && attempt > 1) throw new AbortError(error);
          throw error;
        }
      },
      {
        retries: tries - 1,
        minTimeout: delay * 10,
        factor: 3,
        randomize: true,
        onFailedAttempt: async ({ error }) => {
          if (!(error instanceof TryAgain)) return;
          if (error.wait > mostPatience)
            throw new BuildProblem(
              `${url} asks for a pause of ${Math.ceil(error.wait / 60_000)} minutes: come back then.`,
            );
          await pause(error.wait);
        },
      },
    );
  }

  async function isUp(headers: Record<string, string>): Promise<boolean> {
    if (!lastGood) return false;
    return once(lastGood, headers).then(
      ({ status }) => status === 200,
      () => false,
    );
  }

  return {
    counts,
    async askWhole({ url: plainUrl, etag }) {
      const url = address(plainUrl);
      const headers: Record<string, string> = etag ? { 'if-none-match': etag } : {};
      const most = Math.max(timeout, wholeTimeout);
      const answer = await patiently(url, headers, [], most).catch((error: unknown) => {
        if (!(error instanceof TryAgain)) throw error;
        throw new BuildProblem(`${url}: ${error.message}, ${tries} times at most.`);
      });
      if (answer.status === 304 && etag) return { etag };
      if (answer.status !== 200) throw new BuildProblem(`${url}: status ${answer.status}.`);
      return { bytes: answer.body, ...(answer.etag && { etag: answer.etag }) };
    },
    async ask({ url: plainUrl, nothing = [], headers = {}, check = () => {} }) {
      const url = address(plainUrl);
      const keep = (status: number, body: Uint8Array) =>
        cache.put({ url, status, retrieved: new Date().toISOString(), body });
      const kept = cache.get(url, Date.now() - maxAge);
      if (kept && (kept.status !== 200 || canBeRead(kept.body, check))) {
        counts.kept += 1;
        if (kept.status === 200) lastGood = url;
        else counts.nothing += 1;
        return kept.status === 200 ? kept.body : undefined;
      }
      const answer = await patiently(url, headers, nothing).catch(async (error: unknown) => {
        if (!(error instanceof TryAgain)) throw error;
        const { status } = error;
        if (status !== undefined && nothing.includes(status) && (await isUp(headers)))
          return { status, body: new Uint8Array() };
        throw new BuildProblem(
          `${url}: ${error.message}, ${tries} times at most. What came so far is kept: run it again.`,
        );
      });
      if (answer.status === 200) {
        check(answer.body);
        lastGood = url;
        keep(200, answer.body);
        return answer.body;
      }
      if (!nothing.includes(answer.status)) throw new BuildProblem(`${url}: status ${answer.status}.`);
      counts.nothing += 1;
      keep(answer.status, new Uint8Array());
      return undefined;
    },
  };
}
