/** Puts a view into one of the extension's own pages, in the reader's language. */
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Settings } from '../../browser/settings';
import { createI18n, I18nextProvider } from '../../components/i18n';
import '../../components/pages.css';
import { languages, pickLanguage } from '../../locales/languages';

export async function mount(settings: Pick<Settings, 'language'>, view: ReactNode): Promise<void> {
  const { tag, load } = pickLanguage(settings.language, navigator.languages);
  const english = pickLanguage('en', []);
  const [{ default: messages }, { default: fallback }] = await Promise.all([load(), english.load()]);
  document.documentElement.lang = tag;
  document.documentElement.dir = createI18n(tag, messages).dir();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={createI18n(tag, messages, fallback)}>{view}</I18nextProvider>
    </StrictMode>,
  );
}

/** What the language list shows. */
export const languageNames = languages.map(({ tag, name }) => ({ tag, name }));
