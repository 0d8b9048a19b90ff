/** Draws a page in the reader's language, and again when they choose another. */
import { type ReactNode, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, type i18n } from '../../components/basics/i18n';
import { changeLanguage, startLanguage } from './language';
import { Mishap } from './Mishap';
import type { PageName } from './pages';
import { Shell } from './Shell';
import './site.css';

interface SiteProps {
  page: PageName;
  start: i18n;
  children: ReactNode;
}

function Site({ page, start, children }: SiteProps) {
  const [instance, setInstance] = useState(start);
  return (
    <I18nextProvider i18n={instance}>
      <Shell page={page} onLanguage={(tag) => void changeLanguage(tag).then(setInstance)}>
        <Mishap page={page}>{children}</Mishap>
      </Shell>
    </I18nextProvider>
  );
}

export async function openPage(page: PageName, view: ReactNode): Promise<void> {
  const start = await startLanguage();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <Site page={page} start={start}>
        {view}
      </Site>
    </StrictMode>,
  );
}
