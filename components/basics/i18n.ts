/** The interface's language. Messages come in as data; nothing is loaded or detected here. */
import { createInstance } from 'i18next';
import type { i18n, PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';

export { I18nextProvider } from 'react-i18next';
export type { i18n } from 'i18next';

/** A sentence that ends in an abbreviation ends in one dot: "откроется 11 янв. 2027 г." */
const oneDot: PostProcessorModule = {
  type: 'postProcessor',
  name: 'oneDot',
  process: (said: string) => said.replace(/(\p{L}\.)\.(?!\.)/gu, '$1'),
};

/**
 * One instance for one tree of views: wrap them in `<I18nextProvider i18n={…}>`.
 * @param language BCP 47 tag.
 * @param messages that language's strings: the whole file on the extension's pages, `cardMessages()` of it in a card.
 * @param fallback English, where a translation may have holes.
 */
export function createI18n(
  language: string,
  messages: Record<string, unknown>,
  fallback?: Record<string, unknown>,
): i18n {
  const instance = createInstance();
  void instance
    .use(initReactI18next)
    .use(oneDot)
    .init({
      lng: language,
      fallbackLng: 'en',
      initAsync: false,
      resources: {
        ...(fallback && { en: { translation: fallback } }),
        [language]: { translation: messages },
      },
      // React shows text as text.
      interpolation: { escapeValue: false },
      postProcess: ['oneDot'],
      react: { useSuspense: false },
    });
  return instance;
}
