/** Shows one state, named in the address: `?state=card-official`. The pictures' script reads the names from here. */
import { createRoot } from 'react-dom/client';
import { createI18n, I18nextProvider } from '../../../components/i18n';
import '../../../components/pages.css';
import '../../../components/card.css';
import en from '../../../locales/en.json';
import { cardStates } from './cards';
import './gallery.css';
import { pageStates } from './pages';

const states: Record<string, () => React.ReactNode> = { ...cardStates, ...pageStates };
const name = new URLSearchParams(location.search).get('state') ?? '';
const view = states[name];
document.body.className = name.startsWith('companion') ? 'popup' : '';
document.documentElement.dataset.states = Object.keys(states).join(' ');

const root = document.getElementById('root');
if (root && view) {
  createRoot(root).render(<I18nextProvider i18n={createI18n('en', en)}>{view()}</I18nextProvider>);
}
