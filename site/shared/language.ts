/** The site's language: the reader's choice, kept in their browser, else the browser's own. */
import { createI18n, type i18n } from '../../components/basics/i18n';
import en from '../../locales/en.json';
import { completed, pickLanguage, type Tree } from '../../locales/languages';
import siteEn from '../../locales/site/en.json';
import { english } from './english';

const files = import.meta.glob<Tree>(['../../locales/*.json', '!../../locales/en.json'], { import: 'default' });
const siteFiles = import.meta.glob<Tree>(['../../locales/site/*.json', '!../../locales/site/en.json'], {
  import: 'default',
});

const kept = 'language';

/** The messages that a language's own file has. */
export const ownMessages = (tag: string): Promise<Tree> =>
  files[`../../locales/${tag}.json`]?.() ?? Promise.resolve(en);

/** The extension's own messages in a language, as its cards speak. */
export const messagesOf = async (tag: string): Promise<Tree> => completed(en, await ownMessages(tag));

async function speak(tag: string): Promise<i18n> {
  const ownSite = siteFiles[`../../locales/site/${tag}.json`];
  if (tag === 'en' || !ownSite) return english();
  const [messages, siteMessages] = await Promise.all([messagesOf(tag), ownSite()]);
  const instance = createI18n(tag, messages, en);
  instance.addResourceBundle('en', 'site', siteEn);
  instance.addResourceBundle(tag, 'site', completed(siteEn, siteMessages));
  return instance;
}

/** A browser that keeps nothing still shows the page. */
function keptLanguage(): string | undefined {
  try {
    return localStorage.getItem(kept) ?? undefined;
  } catch {
    return undefined;
  }
}

export async function startLanguage(): Promise<i18n> {
  const asked = new URLSearchParams(location.search).get('language') ?? keptLanguage();
  const { tag } = pickLanguage(asked, navigator.languages);
  const instance = await speak(tag).catch(english);
  document.documentElement.lang = instance.language;
  return instance;
}

/** Speaks this language from now on, and on the other pages, too. */
export async function changeLanguage(tag: string): Promise<i18n> {
  try {
    localStorage.setItem(kept, tag);
  } catch {
    // Then for this page alone.
  }
  const instance = await speak(tag);
  document.documentElement.lang = instance.language;
  return instance;
}
