/** The English view of each page, written into it: it can be read before its scripts are there, and without them. */
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from '../../components/basics/i18n';
import { DeskIntro } from '../desk/DeskIntro';
import { Home } from '../home/Home';
import { english } from '../shared/english';
import type { PageName } from '../shared/pages';
import { drawFrom } from '../shared/root';
import { Shell } from '../shared/Shell';

const draw = (page: PageName, inner: ReactNode, onLanguage?: () => void): string =>
  renderToString(
    <I18nextProvider i18n={english()}>
      <Shell page={page} {...(onLanguage && { onLanguage })}>
        {inner}
      </Shell>
    </I18nextProvider>,
  );
const later = () => {};

/** The record's page as drawn from a file below the site's folder; the words of that file come into it. */
export function recordView(up: string): string {
  drawFrom(up);
  const view = draw('record', <article className="record-begun" />, later);
  drawFrom('');
  return view.replace(
    '<article class="record-begun"></article>',
    '<article class="record-begun"><!--record--></article>',
  );
}

/** By the page's file. */
export const firstViews = (): Record<string, string> => ({
  'index.html': draw('home', <Home tryIt={null} />, later),
  'record.html': draw('record', null, later),
  'desk.html': draw('desk', <DeskIntro />, later),
  'languages.html': draw('languages', null, later),
});

/** A document in the site's frame. It is English only, and so is what is around it. */
export const documentView = (page: PageName, html: string): string =>
  draw(page, <article className="document" />).replace(
    '<article class="document"></article>',
    () => `<article class="document">${html}</article>`,
  );
