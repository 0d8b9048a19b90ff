/** Pages that need headers of their own: another type, or a strict policy. */
import type { PageHandler } from '../rig/news-proxy';
import { sampleArticle } from '../rig/sample';

export const xhtmlUrl = 'https://www.spokesman.com/typed/page.xhtml';
export const xmlUrl = 'https://www.spokesman.com/typed/page.xml';
export const strictPolicyUrl = 'https://www.spokesman.com/typed/strict/';

const sentence = '<p>State Sen. Marcus Riccelli, D-Spokane, voted for ESSB 6346.</p>';
const policy =
  "default-src 'none'; img-src data:; style-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types";

const pages: Record<string, { headers: Record<string, string>; body: () => string }> = {
  [xhtmlUrl]: {
    headers: { 'content-type': 'application/xhtml+xml' },
    body: () =>
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><article>${sentence}</article></body></html>`,
  },
  [xmlUrl]: { headers: { 'content-type': 'text/xml' }, body: () => `<?xml version="1.0"?><story>${sentence}</story>` },
  [strictPolicyUrl]: {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    // Without styles of its own, which the policy would block with an error.
    body: () => sampleArticle().replace(/<style>[^]*<\/style>/, '<link rel="icon" href="data:,">'),
  },
};

export const typedPages: PageHandler = (url, _request, response) => {
  const page = pages[url.href];
  if (!page) return false;
  response.writeHead(200, page.headers).end(page.body());
  return true;
};
