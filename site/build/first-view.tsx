/** The English view of each page, written into it: it can be read before its scripts are there, and without them. */
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { I18nextProvider } from '../../components/basics/i18n';
import { DeskIntro } from '../desk/DeskIntro';
import { Home } from '../home/Home';
import { english } from '../shared/english';
import type { PageName } from '../shared/pages';
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
