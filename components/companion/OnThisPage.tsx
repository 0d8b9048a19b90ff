import { CloudOff, EyeOff, FileSearch, Lock, LoaderCircle, RotateCw, Timer } from 'lucide-react';
import type { MentionKey } from '../../engine/identifiers';
import type { IssueId } from '../../engine/issues';
import type { OfficeRole } from '../../engine/release/packs';
import { Mentions } from './Mentions';
import { Notice } from '../basics/Notice';
import type { PageCallbacks, PageState } from './page-state';
import type { RowFacts } from './row-facts';
import { useWords } from '../basics/words';

interface OnThisPageProps extends PageCallbacks {
  page: PageState;
  /** Officials who represent the reader, with their offices: known here only. */
  mine: ReadonlyMap<string, OfficeRole>;
  /** Measures that are about an issue the reader has picked, with that issue: known here only. */
  myIssueOf: ReadonlyMap<MentionKey, IssueId>;
  /** What each row says, once it is known. */
  rows: ReadonlyMap<MentionKey, RowFacts>;
  /** Mention to open at once, by key. */
  opened?: MentionKey | undefined;
}

/** Every official and measure that the page names. */
export function OnThisPage(props: OnThisPageProps) {
  const { page, mine, myIssueOf, rows, opened, onTurnOn, onAllow, onOnce, onReload, onRetry, ...callbacks } = props;
  const { t } = useWords();
  switch (page.kind) {
    case 'loading':
      return (
        <p className="loading" role="status">
          <LoaderCircle aria-hidden="true" size={20} /> {t('companion.loading')}
        </p>
      );
    case 'not-asked':
      return (
        <Notice icon={Lock} title={t('companion.noAccess.title')} text={t('companion.noAccess.text')}>
          <button type="button" className="main-button" onClick={() => onAllow({ host: page.host })}>
            {t('companion.noAccess.ask', { host: page.host })}
          </button>
          <button type="button" className="second-button" onClick={onOnce}>
            {t('companion.noAccess.once')}
          </button>
          <button type="button" className="second-button" onClick={() => onAllow('everywhere')}>
            {t('companion.noAccess.everywhere')}
          </button>
        </Notice>
      );
    case 'withheld':
      return (
        <Notice
          icon={Lock}
          title={t('companion.withheld.title', { host: page.host })}
          text={t('companion.withheld.text')}
        >
          <button type="button" className="main-button" onClick={() => onAllow({ host: page.host })}>
            {t('companion.noAccess.ask', { host: page.host })}
          </button>
          <button type="button" className="second-button" onClick={() => onAllow('news')}>
            {t('companion.withheld.news')}
          </button>
          <button type="button" className="second-button" onClick={onOnce}>
            {t('companion.noAccess.once')}
          </button>
        </Notice>
      );
    case 'not-read':
      return (
        <Notice icon={RotateCw} title={t('companion.notRead.title')} text={t('companion.notRead.text')}>
          <button type="button" className="main-button" onClick={onReload}>
            {t('companion.notRead.reload')}
          </button>
        </Notice>
      );
    case 'restricted':
      return <Notice icon={FileSearch} title={t('companion.restricted.title')} text={t('companion.restricted.text')} />;
    case 'off':
      return (
        <Notice icon={EyeOff} title={t('companion.off.title', { host: page.host })} text={t('companion.off.text')}>
          <button type="button" className="main-button" onClick={() => onTurnOn(page.host)}>
            {t('companion.off.on')}
          </button>
        </Notice>
      );
    case 'not-article':
      return (
        <Notice icon={FileSearch} title={t('companion.notArticle.title')} text={t('companion.notArticle.text')}>
          <button type="button" className="main-button" onClick={onOnce}>
            {t('companion.notArticle.read')}
          </button>
        </Notice>
      );
    case 'gave-up':
      return <Notice icon={Timer} title={t('companion.gaveUp.title')} text={t('companion.gaveUp.text')} />;
    case 'data-failed':
      return (
        <Notice
          icon={CloudOff}
          tone="alert"
          title={t('companion.dataFailed.title')}
          text={t('companion.dataFailed.text')}
        >
          <button type="button" className="main-button" onClick={onRetry}>
            {t('companion.dataFailed.again')}
          </button>
        </Notice>
      );
    case 'mentions':
      return (
        <>
          {page.isOnce && (
            <p className="once" role="note">
              {t('companion.once')}
              <button type="button" className="small-button" onClick={() => onAllow({ host: page.host })}>
                {t('companion.noAccess.ask', { host: page.host })}
              </button>
            </p>
          )}
          {page.isPartial && (
            <p className="once" role="note">
              {t('companion.gaveUp.text')}
            </p>
          )}
          <Mentions
            mentions={page.mentions}
            mine={mine}
            myIssueOf={myIssueOf}
            rows={rows}
            opened={opened}
            {...callbacks}
          />
        </>
      );
  }
}
