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
}

export interface Client {
  /** The bytes of the answer; undefined where there is nothing. Throws a BuildProblem that names the address. */
  ask(question: Question): Promise<Uint8Array | undefined>;
  readonly counts: { asked: number; kept: number; nothing: number };
}

const tries = 5;
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

export function openClient({ cache, delay, maxAge, timeout = 60_000, base, pause = sleep }: ClientOptions): Client {
  const counts = { asked: 0, kept: 0, nothing: 0 };
  let nextStart = 0;
  /** A question that this host answers: tells a host that is down from one that has nothing. */
  let lastGood: string | undefined;

  const address = (url: string) => (base ? url.replace(/^https:\/\/[^/]+/, base.replace(/\/$/, '')) : url);

  async function once(url: string, headers: Record<string, string>): Promise<{ status: number; body: Uint8Array }> {
    const wait = nextStart - Date.now();
    if (wait > 0) await pause(wait);
    nextStart = Date.now() + delay;
    counts.asked += 1;
    let response: Response;
    let body: Uint8Array;
    try {
      response = await fetch(url, {
        headers: { 'user-agent': userAgent, ...headers },
        signal: AbortSignal.timeout(timeout),
      });
      body = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      const why = (error as Error).name === 'TimeoutError' ? `no answer in ${timeout / 1000} s` : 'no connection';
      throw new TryAgain(undefined, why);
    }
    const { status } = response;
    if (status === 429 || status >= 500)
      throw new TryAgain(status, `status ${status}`, retryAfter(response.headers.get('retry-after'), Date.now()));
    return { status, body };
  }

  async function patiently(url: string, headers: Record<string, string>, nothing: readonly number[]) {
    return pRetry(
      async (attempt) => {
        try {
          return await once(url, headers);
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
    async ask({ url: plainUrl, nothing = [], headers = {} }) {
      const url = address(plainUrl);
      const keep = (status: number, body: Uint8Array) =>
        cache.put({ url, status, retrieved: new Date().toISOString(), body });
      const kept = cache.get(url, Date.now() - maxAge);
      if (kept) {
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
