import { createRoot } from 'react-dom/client';
import { createI18n, I18nextProvider } from '../../../components/basics/i18n';
import en from '../../../locales/en.json';
import type { DeskState } from '../desk-state';
import { Desk } from './Desk';
import './page.css';

const locales = import.meta.glob<Record<string, unknown>>('../../../locales/*.json', {
  eager: true,
  import: 'default',
});

const asked = (await (await fetch('/desk.json')).json()) as DeskState;
/** The language chosen on the page stays in its address, and so through every reload. */
const desk = { ...asked, language: new URLSearchParams(location.search).get('language') ?? asked.language };
const messages = locales[`../../../locales/${desk.language}.json`] ?? en;
document.title = `Preview: ${desk.organisation}`;
createRoot(document.getElementById('root')!).render(
  <I18nextProvider i18n={createI18n(desk.language, messages, en)}>
    <Desk desk={desk} />
  </I18nextProvider>,
);
