/** Pages that need headers of their own: another type, or a strict policy. */
import type { PageHandler } from '../rig/news-proxy';
import { sampleArticle } from '../rig/sample';

export const xhtmlUrl = 'https://www.spokesman.com/typed/page.xhtml';
export const xmlUrl = 'https://www.spokesman.com/typed/page.xml';
export const svgUrl = 'https://www.spokesman.com/typed/picture.svg';
export const pdfUrl = 'https://www.spokesman.com/typed/paper.pdf';
/** One that a browser may keep for the way back: the proxy forbids it for all others. */
export const keepableUrl = 'https://www.spokesman.com/typed/keepable/';
export const strictPolicyUrl = 'https://www.spokesman.com/typed/strict/';

const sentence = '<p>State Sen. Marcus Riccelli, D-Spokane, voted for ESSB 6346.</p>';
/** One page with the sentence on it. Without the table of places, which viewers make anew. */
const pdf = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj
4 0 obj << /Length 79 >> stream
BT /F 14 Tf 72 700 Td (State Sen. Marcus Riccelli voted for ESSB 6346.) Tj ET
endstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
trailer << /Root 1 0 R >>
%%EOF`;
const policy =
  "default-src 'none'; img-src data:; style-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types";

const pages: Record<string, { headers: Record<string, string>; body: () => string }> = {
  [xhtmlUrl]: {
    headers: { 'content-type': 'application/xhtml+xml' },
    body: () =>
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><article>${sentence}</article></body></html>`,
  },
  [xmlUrl]: { headers: { 'content-type': 'text/xml' }, body: () => `<?xml version="1.0"?><story>${sentence}</story>` },
  [svgUrl]: {
    headers: { 'content-type': 'image/svg+xml' },
    body: () =>
      `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">State Sen. Marcus Riccelli voted for ESSB 6346.</text></svg>`,
  },
  [pdfUrl]: { headers: { 'content-type': 'application/pdf' }, body: () => pdf },
  [keepableUrl]: { headers: { 'content-type': 'text/html; charset=utf-8' }, body: () => sampleArticle() },
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
