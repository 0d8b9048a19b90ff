/** A static host on loopback that publishes a feed and can fail in every way a host can: one answer per path. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** What a cross-origin reader needs to be allowed to read. */
export const readable = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };

export class FeedHost {
  readonly files = new Map<string, Uint8Array>();
  readonly requests: { method: string; path: string; headers: IncomingMessage['headers'] }[] = [];
  private readonly answers: [matches: (path: string) => boolean, answer: Answer][] = [];
  private readonly server = createServer((request, response) => this.reply(request, response));

  static async start(): Promise<FeedHost> {
    const host = new FeedHost();
    await new Promise<void>((resolve) => host.server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/feed/`;
  }

  /** Answers the paths that `which` fits (a path, or the kind of file) in this way, until healed. */
  break(which: 'latest.json' | 'signature' | 'document' | 'data' | 'all' | string, answer: Answer): void {
    const fits: Record<string, (path: string) => boolean> = {
      all: () => true,
      signature: (path) => path.endsWith('.sig'),
      data: (path) => this.isFile(path),
      document: (path) => path.endsWith('.json') && this.isDocument(path),
    };
    this.answers.unshift([fits[which] ?? ((path) => path === which), answer]);
  }

  /** A signed document lies beside its signature. */
  private isDocument(path: string): boolean {
    return this.files.has(path.replace(/\.json$/, '.sig'));
  }

  /** A file that a document names. */
  isFile(path: string): boolean {
    return /^data\/.*\.json$/.test(path) && !this.isDocument(path);
  }

  heal(): void {
    this.answers.length = 0;
  }

  /** Answers as if nothing were broken. */
  serve(request: IncomingMessage, response: ServerResponse): void {
    const path = this.pathOf(request);
    const bytes = this.files.get(path);
    if (!bytes) response.writeHead(404, readable).end('Not found');
    else response.writeHead(200, { ...readable, 'content-type': 'application/json' }).end(bytes);
  }

  pathOf(request: IncomingMessage): string {
    return (request.url ?? '/').replace(/^\/feed\//, '');
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private reply(request: IncomingMessage, response: ServerResponse): void {
    const path = this.pathOf(request);
    this.requests.push({ method: request.method ?? '', path, headers: request.headers });
    response.on('error', () => response.destroy());
    const broken = this.answers.find(([matches]) => matches(path));
    if (broken) broken[1](response, request);
    else this.serve(request, response);
  }
}
