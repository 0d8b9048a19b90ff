import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNewsProxy, type NewsProxy } from './news-proxy';

let proxy: NewsProxy;
beforeAll(async () => {
  proxy = await startNewsProxy();
  proxy.serve('http://www.spokesman.com/story/', '<p>A story');
});
afterAll(() => proxy.close());

const get = (url: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: proxy.port, path: url, headers: { host: new URL(url).host } },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    call.on('error', reject);
    call.end();
  });

it('serves a page under its news address and writes the request down with its query', async () => {
  const before = proxy.requests.length;
  expect(await get('http://www.spokesman.com/story/?from=home')).toEqual({ status: 200, body: '<p>A story' });
  expect(proxy.requests.slice(before).map(({ url }) => url)).toEqual(['http://www.spokesman.com/story/?from=home']);
});

it('knows no other page', async () => {
  expect((await get('http://www.spokesman.com/other')).status).toBe(404);
});

it('refuses what browsers ask of their makers, and does not count it', async () => {
  const before = proxy.requests.length;
  expect((await get('http://firefox.settings.services.mozilla.com/v1')).status).toBe(502);
  expect(proxy.requests).toHaveLength(before);
});
