/** The hosts of all sources on this device: answers by path, with the marks by which a client asks whether they changed. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = Uint8Array | string | { status: number };

export interface UpstreamServer {
  url: string;
  /** Path, without the query → answer. */
  answers: Map<string, Answer>;
  /** Paths asked, in order, each with the status that it got. */
  asked: string[];
  close(): Promise<void>;
}

export async function startUpstreams(answers: Iterable<readonly [string, Answer]>): Promise<UpstreamServer> {
  const known = new Map(answers);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://host').pathname;
    const answer = known.get(path) ?? { status: 404 };
    const send = (status: number, body?: Uint8Array | string, headers: Record<string, string> = {}) => {
      asked.push(`${status} ${path}`);
      response.writeHead(status, headers).end(body);
    };
    if (typeof answer !== 'string' && 'status' in answer) return send(answer.status);
    const etag = `"${createHash('sha256').update(answer).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) send(304, undefined, { etag });
    else send(200, answer, { etag });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answers: known,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
