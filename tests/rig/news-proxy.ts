/**
 * A forward proxy on loopback that serves pages under news domains, so that a real browser meets them at the
 * addresses where readers do. Everything it is asked for is written down: that log is the proof of who was talked to.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { generate } from 'selfsigned';

export interface LoggedRequest {
  method: string;
  /** Whole address: scheme, host, path, query. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
}

/** Answers a request, or leaves it (returns false) for the 404. */
export type PageHandler = (url: URL, request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface NewsProxy {
  port: number;
  /** What was asked of it so far, the browsers' own calls home left out. */
  requests: LoggedRequest[];
  /** Serves this HTML at this address. */
  serve: (url: string, html: string) => void;
  close: () => Promise<void>;
}

/** Hosts that browsers call on their own; they get a refusal and are not logged. */
const browsersOwn =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|googleapis\.com|gstatic\.com|google\.com|gvt1\.com|chromium\.org|microsoft\.com|brave\.com|digicert\.com|lencr\.org)$/;

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts the proxy on a free port of 127.0.0.1. */
export async function startNewsProxy(handler?: PageHandler): Promise<NewsProxy> {
  const pages = new Map<string, string>();
  const requests: LoggedRequest[] = [];
  const sockets = new Set<Socket>();

  const answer = async (url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (browsersOwn.test(url.hostname)) {
      response.writeHead(502).end();
      return;
    }
    requests.push({ method: request.method ?? 'GET', url: url.href, headers: request.headers });
    const html = pages.get(url.origin + url.pathname);
    if (html !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
    } else if (!(await handler?.(url, request, response))) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  };

  const certificate = await generate([{ name: 'commonName', value: 'Collective Lens tests' }], { keySize: 2048 });
  const tls = createTlsServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    void answer(new URL(request.url ?? '/', `https://${request.headers.host}`), request, response);
  });
  const tlsPort = await listen(tls);

  const proxy = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', `http://${request.headers.host}`), request, response);
  });
  proxy.on('connect', (request: IncomingMessage, client: Socket) => {
    const [host = '', port] = (request.url ?? '').split(':');
    client.on('error', () => client.destroy());
    if (browsersOwn.test(host) || port !== '443') {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  for (const server of [proxy, tls]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const port = await listen(proxy);

  return {
    port,
    requests,
    serve: (url, html) => {
      const { origin, pathname } = new URL(url);
      pages.set(origin + pathname, html);
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([proxy, tls].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
