/**
 * Shows one state at a time: named in the address (`?state=card-official&language=vi`), or by `showState`.
 * The pictures' script and the tests of every surface read the states' names from the document.
 */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { createI18n, I18nextProvider } from '../../../components/basics/i18n';
import { keepFocus } from '../../../components/basics/keep-focus';
import '../../../components/pages.css';
import '../../../components/card/card.css';
import en from '../../../locales/en.json';
import { completed, type Tree } from '../../../locales/languages';
import { cardStates } from './cards';
import './gallery.css';
import { focusFaults } from './focus-faults';
import { foreignWords } from './foreign-words';
import { hearState } from './hear-state';
import { layoutFaults } from './layout-faults';
import { pageStates } from './pages';

declare global {
  interface Window {
    /** Draws a state in a language; `rtl` is English from right to left, to see that nothing depends on the side. */
    showState(state: string, language: string): Promise<void>;
    layoutFaults: typeof layoutFaults;
    foreignWords: typeof foreignWords;
    focusFaults: typeof focusFaults;
    hearState: typeof hearState;
  }
}

const states: Record<string, () => React.ReactNode> = { ...cardStates, ...pageStates };
const files = import.meta.glob<{ default: Tree }>('../../../locales/*.json');
let root: Root | undefined;

/** The widths that surfaces have beside an article are set on the body of their own documents. */
const bodyClass = (state: string) =>
  /^companion-act-(call|sign|email|own|letter|session|hearings|none)/.test(state)
    ? 'side'
    : state.startsWith('companion')
      ? 'popup'
      : '';

window.showState = async (state, language) => {
  const isMirrored = language === 'rtl';
  const tag = isMirrored ? 'en' : language;
  const own = (await files[`../../../locales/${tag}.json`]?.())?.default ?? {};
  const i18n = createI18n(tag, completed(en, own), en);
  document.documentElement.lang = tag;
  document.documentElement.dir = isMirrored ? 'rtl' : i18n.dir();
  document.body.className = bodyClass(state);
  root?.unmount();
  root = createRoot(document.getElementById('root')!);
  const view = states[state]?.();
  flushSync(() => root?.render(<I18nextProvider i18n={i18n}>{view}</I18nextProvider>));
};

window.layoutFaults = layoutFaults;
window.foreignWords = foreignWords;
window.focusFaults = focusFaults;
window.hearState = hearState;
keepFocus(document.getElementById('root')!);
document.documentElement.dataset.states = Object.keys(states).join(' ');
const query = new URLSearchParams(location.search);
const wanted = query.get('state');
if (wanted) await window.showState(wanted, query.get('language') ?? 'en');
