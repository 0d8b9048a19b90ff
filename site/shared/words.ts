/** The site's own words, beside those that it shares with the extension (`useWords`). */
import { useTranslation } from 'react-i18next';

export const useSiteWords = () => useTranslation('site').t;
export type SiteWords = ReturnType<typeof useSiteWords>;
