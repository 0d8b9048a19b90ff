/** English of the extension and of the site: what a page says before anything else is there. */
import { createI18n, type i18n } from '../../components/basics/i18n';
import en from '../../locales/en.json';
import siteEn from '../../locales/site/en.json';

export function english(): i18n {
  const instance = createI18n('en', en);
  instance.addResourceBundle('en', 'site', siteEn);
  return instance;
}
