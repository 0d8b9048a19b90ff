import type { ReactNode } from 'react';
import { Brand } from '../../components/basics/Brand';
import { useWords } from '../../components/basics/words';
import { languages } from '../../locales/languages';
import { settings } from '../site-settings';
import { type PageName, pages } from './pages';
import { fromRoot } from './root';
import { useSiteWords } from './words';

const atTop = ['home', 'record', 'desk'] as const satisfies PageName[];
const atFoot = ['methodology', 'privacy', 'dataReport', 'handbook', 'languages'] as const satisfies PageName[];

export interface ShellProps {
  page: PageName;
  /** Absent where the page is only in English. */
  onLanguage?(tag: string): void;
  children: ReactNode;
}

/** What is around every page: the way to the others, and the language. */
export function Shell({ page, onLanguage, children }: ShellProps) {
  const t = useSiteWords();
  const { language } = useWords();
  const reviewed = languages.find(({ tag }) => tag === language)?.reviewed;
  const link = (name: PageName) => (
    <li key={name}>
      <a href={fromRoot(pages[name])} aria-current={name === page ? 'page' : undefined}>
        {t(`nav.${name}`)}
      </a>
    </li>
  );
  return (
    <>
      <a className="skip" href="#content">
        {t('nav.skip')}
      </a>
      <header className="site-head">
        <a className="site-brand" href={fromRoot(pages.home)}>
          <Brand />
        </a>
        <nav aria-label={t('nav.label')}>
          <ul>{atTop.map(link)}</ul>
        </nav>
        {onLanguage && (
          <label className="site-language">
            <span className="visually-hidden">{t('nav.language')}</span>
            <select value={language} onChange={(event) => onLanguage(event.target.value)}>
              {languages.map(({ tag, name }) => (
                <option key={tag} value={tag} lang={tag}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <main id="content" tabIndex={-1} data-page={page}>
        {onLanguage && reviewed === null && <p className="site-note">{t('nav.unreviewed')}</p>}
        {children}
      </main>
      <footer className="site-foot">
        <nav aria-label={t('nav.more')}>
          <ul>
            {atFoot.map(link)}
            {settings.repository && (
              <li>
                <a href={settings.repository} rel="noreferrer">
                  {t('nav.source')}
                </a>
              </li>
            )}
          </ul>
        </nav>
        <p>{t('nav.notOfficial')}</p>
      </footer>
    </>
  );
}
