/**
 * Answers of the sources on disk, one file per address, so that a run that was cut off goes on where it was and nobody
 * is asked the same twice. A file is a line of JSON about the answer, then its bytes; it is renamed into place whole,
 * and its hash is checked at reading, so that a damaged one is asked for again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Head = z.object({ url: z.string(), status: z.int(), retrieved: z.string(), sha256: z.string() });

export interface KeptAnswer {
  url: string;
  status: number;
  /** Moment of the answer, ISO 8601. */
  retrieved: string;
  body: Uint8Array;
}

export interface AnswerCache {
  /** The answer from this address, unless it is older than `notBefore` (milliseconds) or damaged. */
  get(url: string, notBefore: number): KeptAnswer | undefined;
  put(answer: KeptAnswer): void;
}

const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const newline = 0x0a;

function parse(bytes: Buffer): KeptAnswer | undefined {
  const end = bytes.indexOf(newline);
  try {
    const head = z.safeParse(Head, JSON.parse(bytes.toString('utf8', 0, end)));
    const body = bytes.subarray(end + 1);
    return end > 0 && head.success && digest(body) === head.data.sha256 ? { ...head.data, body } : undefined;
  } catch {
    return undefined;
  }
}

export function openAnswerCache(folder: string): AnswerCache {
  mkdirSync(folder, { recursive: true });
  // What a killed run was just writing.
  for (const name of readdirSync(folder)) if (name.endsWith('.part')) rmSync(join(folder, name), { force: true });
  const place = (url: string) => join(folder, digest(url));
  return {
    get(url, notBefore) {
      const path = place(url);
      if (!existsSync(path)) return undefined;
      const answer = parse(readFileSync(path));
      return answer?.url === url && Date.parse(answer.retrieved) >= notBefore ? answer : undefined;
    },
    put({ url, status, retrieved, body }) {
      const head = `${JSON.stringify({ url, status, retrieved, sha256: digest(body) })}\n`;
      const part = `${place(url)}.${process.pid}.part`;
      writeFileSync(part, Buffer.concat([Buffer.from(head), body]));
      renameSync(part, place(url));
    },
  };
}
