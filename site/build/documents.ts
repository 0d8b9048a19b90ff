/** `docs/*.md` → the inside of pages that need no script. */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Marked, type Tokens } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';
import { type PageName, pages } from '../shared/pages';
import type { SiteSettings } from '../site-settings';

export interface DocumentPage {
  page: PageName;
  file: string;
  title: string;
  html: string;
}

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const shown: readonly PageName[] = ['methodology', 'privacy', 'dataReport', 'handbook'];
const sourceOf = (page: PageName) => pages[page].replace('.html', '.md');

/** Where a link of a document leads from the site; undefined for what lies only in the repository, and that is not known. */
function leadsTo(
  href: string,
  { repository, branch }: Pick<SiteSettings, 'repository' | 'branch'>,
): string | undefined {
  if (/^(https:|#)/.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const page = shown.find((one) => sourceOf(one) === path);
  if (page) return pages[page] + (anchor ? `#${anchor}` : '');
  const place = posix.normalize(`docs/${path}`);
  return repository && `${repository}/blob/${branch}/${place}${anchor ? `#${anchor}` : ''}`;
}

/** @param to the site's folder: the documents' pictures are copied there. */
export function documentPages(settings: Pick<SiteSettings, 'repository' | 'branch'>, to: string): DocumentPage[] {
  const marked = new Marked(gfmHeadingId(), {
    renderer: {
      link({ href, tokens }: Tokens.Link): string {
        const text = this.parser.parseInline(tokens);
        const address = leadsTo(href, settings);
        return address === undefined ? text : `<a href="${encodeURI(decodeURI(address))}">${text}</a>`;
      },
      image({ href, text }: Tokens.Image): string {
        const from = join(docs, href);
        if (!existsSync(from)) return text;
        mkdirSync(dirname(join(to, href)), { recursive: true });
        copyFileSync(from, join(to, href));
        return `<img src="${href}" alt="${text.replaceAll('"', '&quot;')}" loading="lazy">`;
      },
      // What is wider than a phone scrolls within itself, by keys, too.
      code: ({ text }: Tokens.Code): string =>
        `<pre tabindex="0"><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`,
    },
    hooks: {
      postprocess: (html: string): string => {
        let count = 0;
        return html
          .replaceAll(
            '<table>',
            () => `<div class="table-window" role="region" tabindex="0" aria-label="Table ${++count}"><table>`,
          )
          .replaceAll('</table>', '</table></div>');
      },
    },
  });
  return shown.map((page) => {
    const text = readFileSync(join(docs, sourceOf(page)), 'utf8');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? page;
    return { page, file: pages[page], title, html: marked.parse(text, { async: false }) };
  });
}
