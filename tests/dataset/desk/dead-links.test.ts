import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deadLinks } from '../../../dataset/desk/dead-links';
import { patience } from '../../rig/patience';

const html = (title: string, body = '') => `<html><head><title>${title}</title></head><body>${body}</body></html>`;

/** A site on this machine; says which paths were asked for. */
async function site(answers: Record<string, RequestListener>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    (answers[request.url ?? ''] ?? ((_request, late) => late.writeHead(404).end()))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { root, asked };
}

const page =
  (text: string, status = 200): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'text/html' }).end(text);
const quick = { pause: 0, retryPause: 1, timeout: 5000 * patience, mayAsk: async () => true };
