import 'i18next';
import type en from '../../locales/en.json';
import type site from '../../locales/site/en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en; site: typeof site };
  }
}
