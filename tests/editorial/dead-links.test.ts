import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deadLinks } from '../../editorial/dead-links';
import { timeoutFactor } from '../rig/timeout-factor';

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
const quick = { pause: 0, retryPause: 1, timeout: Math.ceil(5000 * timeoutFactor), mayAsk: () => true };

describe('links', () => {
  it.each<[string, RequestListener, string | undefined]>([
    ['a page', page(html('HB 3990', '<h1>Sample trees</h1>')), undefined],
    ['a page that is gone', page('', 410), 'the page is gone (410)'],
    ['a page not found', page('', 404), 'the page is gone (404)'],
    ['a title that says so', page(html('Page not found | Sample')), 'the page says that it was not found'],
    ['a heading that says so', page(html('Sample', '<h1>404 - Not Found</h1>')), 'the page says that it was not found'],
    [
      'first words that say so',
      page(html('S', '<p>Sorry, the page could not be found.</p>')),
      'the page says that it was not found',
    ],
    [
      'an article about such pages',
      page(html('Links rot', `<h1>Why links rot</h1><p>${'word '.repeat(100)}page not found`)),
      undefined,
    ],
    ['a site that turns programs away', page('', 403), undefined],
    [
      'a file',
      (_request, response) =>
        void response.writeHead(200, { 'content-type': 'application/pdf' }).end('404 not found |'),
      undefined,
    ],
    [
      'a way to the front page',
      (_request, response) => void response.writeHead(302, { location: '/' }).end(),
      'the page sends its visitors to the front page of the site',
    ],
    [
      'a way to another page',
      (_request, response) => void response.writeHead(301, { location: '/there' }).end(),
      undefined,
    ],
  ])('%s', async (_what, answer, why) => {
    const { root } = await site({ '/page': answer, '/': page(html('Home')), '/there': page(html('There')) });
    expect((await deadLinks([`${root}/page`], quick)).get(`${root}/page`)).toBe(why);
  });

  it('are asked again after an error that may pass, and not after one that will not', async () => {
    let failures = 2;
    const { root, asked } = await site({
      '/flaky': (request, response) => page(html('Here'), failures-- > 0 ? 503 : 200)(request, response),
    });
    expect([...(await deadLinks([`${root}/flaky`, `${root}/gone`], quick))]).toEqual([
      [`${root}/gone`, 'the page is gone (404)'],
    ]);
    expect(asked).toEqual(['/flaky', '/flaky', '/flaky', '/gone']);
  });

  it('that do not answer are dead after a while', async () => {
    const { root } = await site({ '/slow': () => {} });
    const found = await deadLinks([`${root}/slow`], { ...quick, timeout: 50, retries: 0 });
    expect(found.get(`${root}/slow`)).toBe('no answer within 0.05 seconds');
  });

  it('of a site that is not there', async () => {
    const found = await deadLinks(['http://127.0.0.1:9/'], { ...quick, retries: 0 });
    expect([...found.values()]).toEqual(['the site cannot be reached']);
  });
});
