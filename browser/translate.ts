/**
 * Translation by the browser itself, on the device: Chromium's Translator. Other browsers have none, and then nothing is
 * offered. It works in our own pages alone, and only when a button is pressed; the first time, the browser may have to
 * get a language from its maker.
 */

type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

interface Pair {
  sourceLanguage: string;
  targetLanguage: string;
}

interface Translator {
  translate(text: string): Promise<string>;
  destroy?(): void;
}

interface TranslatorMaker {
  availability(pair: Pair): Promise<Availability>;
  create(pair: Pair): Promise<Translator>;
}

export interface BrowserTranslation {
  /** The browser has to get the language first. */
  isFetched: boolean;
  /** English into the reader's language. Call it in the handler of a click. Rejects where the browser cannot. */
  translate(texts: readonly string[]): Promise<string[]>;
}

/** Chromium knows simplified Chinese as plain Chinese. */
const tags: Readonly<Record<string, string>> = { 'zh-Hans': 'zh' };

/** Undefined where the browser has no translation into this language. */
export async function browserTranslation(language: string): Promise<BrowserTranslation | undefined> {
  const { Translator: maker } = globalThis as { Translator?: TranslatorMaker };
  if (!maker || language === 'en') return undefined;
  const pair = { sourceLanguage: 'en', targetLanguage: tags[language] ?? language };
  const availability = await maker.availability(pair).catch(() => 'unavailable' as const);
  if (availability === 'unavailable') return undefined;
  return {
    isFetched: availability !== 'available',
    async translate(texts) {
      const translator = await maker.create(pair);
      try {
        return await Promise.all(texts.map((text) => translator.translate(text)));
      } finally {
        translator.destroy?.();
      }
    },
  };
}
