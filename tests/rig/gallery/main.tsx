/** Shows one state, named in the address: `?state=card-official`. The pictures' script reads the names from here. */
import { createRoot } from 'react-dom/client';
import { createI18n, I18nextProvider } from '../../../components/i18n';
import '../../../components/pages.css';
import '../../../components/card.css';
import en from '../../../locales/en.json';
import { completed, type Tree } from '../../../locales/languages';
import { cardStates } from './cards';
import './gallery.css';
import { pageStates } from './pages';

const states: Record<string, () => React.ReactNode> = { ...cardStates, ...pageStates };
const name = new URLSearchParams(location.search).get('state') ?? '';
const view = states[name];
document.body.className = /^companion-act-(call|sign|email|own)/.test(name)
  ? 'side'
  : name.startsWith('companion')
    ? 'popup'
    : '';
document.documentElement.dataset.states = Object.keys(states).join(' ');

/** `&language=vi`: another language; `rtl` is English from right to left, to see that nothing depends on the side. */
const language = new URLSearchParams(location.search).get('language') ?? 'en';
const isMirrored = language === 'rtl';
const tag = isMirrored ? 'en' : language;
const files = import.meta.glob<{ default: Tree }>('../../../locales/*.json');
const own = (await files[`../../../locales/${tag}.json`]?.())?.default ?? {};
const i18n = createI18n(tag, completed(en, own));
document.documentElement.lang = tag;
document.documentElement.dir = isMirrored ? 'rtl' : i18n.dir();

const root = document.getElementById('root');
if (root && view) {
  createRoot(root).render(<I18nextProvider i18n={i18n}>{view()}</I18nextProvider>);
}
