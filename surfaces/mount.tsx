/** Puts a view into one of the extension's own pages, in the reader's language. */
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageFor, messagesOf } from '../browser/language-files';
import { changeSettings, type Settings } from '../browser/settings';
import { createI18n, I18nextProvider, type i18n } from '../components/basics/i18n';
import { keepFocus } from '../components/basics/keep-focus';
import '../components/pages.css';

/** What a page is called. Of whom it is about nothing is said there: a history would keep it. */
type PageTitle = 'options.title' | 'welcome.title' | 'knows.title' | 'scorecard.title' | 'contact.title';

let speech: i18n | undefined;
let called: PageTitle | undefined;

/** Tells the document which language it is in, which way that runs, and its title in that language. */
function markDocument(spoken: i18n): void {
  document.documentElement.lang = spoken.language;
  document.documentElement.dir = spoken.dir();
  if (!called) return;
  const title = spoken.t(called);
  document.title = title.includes('Collective Lens') ? title : `${title} · Collective Lens`;
}

export async function mount(settings: Pick<Settings, 'language'>, view: ReactNode, title?: PageTitle): Promise<void> {
  called = title;
  const tag = languageFor(settings.language);
  // English stays at hand: the words of a call are also given as an office here will say them.
  speech = createI18n(tag, await messagesOf(tag), await messagesOf('en'));
  markDocument(speech);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  keepFocus(root);
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={speech}>{view}</I18nextProvider>
    </StrictMode>,
  );
}

/** Keeps the reader's language and speaks it from now on: the page stays as it is, and so does the focus. */
export async function speak(tag: string): Promise<void> {
  await changeSettings((now) => ({ ...now, language: tag }));
  speech?.addResourceBundle(tag, 'translation', await messagesOf(tag));
  await speech?.changeLanguage(tag);
  if (speech) markDocument(speech);
}
