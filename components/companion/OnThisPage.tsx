import {
  ChevronDown,
  ChevronUp,
  CloudOff,
  EyeOff,
  FileSearch,
  Lock,
  LoaderCircle,
  RotateCw,
  SearchX,
  Timer,
} from 'lucide-react';
import type { MentionKey } from '../../engine/identifiers';
import type { IssueId } from '../../engine/issues';
import type { OfficeRole } from '../../engine/release/packs';
import { groupMentions, mineFirst } from './mention-groups';
import type { ListedMention } from './mention-groups';
import { MentionEntry } from './MentionEntry';
import { Notice } from '../basics/Notice';
import type { PageCallbacks, PageState } from './page-state';
import { useWords } from '../basics/words';

interface OnThisPageProps extends PageCallbacks {
  page: PageState;
  /** Officials who represent the reader, with their offices: known here only. */
  mine: ReadonlyMap<string, OfficeRole>;
  /** Measures that are about an issue the reader has picked, with that issue: known here only. */
  myIssueOf: ReadonlyMap<MentionKey, IssueId>;
  /** Mention to open at once, by key. */
  opened?: MentionKey | undefined;
}

/** Every official and measure that the page names. */
export function OnThisPage(props: OnThisPageProps) {
  const { page, mine, myIssueOf, opened, onTurnOn, onAllow, onOnce, onReload, onRetry, ...callbacks } = props;
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
          <Mentions mentions={page.mentions} mine={mine} myIssueOf={myIssueOf} opened={opened} {...callbacks} />
        </>
      );
  }
}

type MentionsProps = Omit<OnThisPageProps, 'page' | 'onTurnOn' | 'onAllow' | 'onOnce' | 'onReload' | 'onRetry'> & {
  mentions: readonly ListedMention[];
};

function Mentions({ mentions, mine, myIssueOf, opened, onStep, ...callbacks }: MentionsProps) {
  const { t } = useWords();
  const groups = groupMentions(mentions);
  if (groups.length === 0) {
    return <Notice icon={SearchX} title={t('companion.empty.title')} text={t('companion.empty.text')} />;
  }
  // Chosen on the card, it stands here among its choices.
  const start =
    opened &&
    (groups.find(({ key }) => key === opened) ?? groups.find(({ candidates }) => candidates?.includes(opened)));
  const kinds = [
    ['person', t('companion.people')],
    ['measure', t('companion.measures')],
  ] as const;
  const sections = kinds.map(([kind, title]) => {
    const ofKind = mineFirst(
      groups.filter((group) => group.kind === kind),
      myIssueOf,
    );
    if (ofKind.length === 0) return null;
    return (
      <section key={kind} className="mentions" aria-label={title}>
        <h2 className="list-title">{title}</h2>
        <ul className="entries">
          {ofKind.map((group) => (
            <MentionEntry
              key={group.id}
              group={group}
              mine={mine.get(group.key)}
              myIssue={myIssueOf.get(group.key)}
              opened={group === start ? opened : undefined}
              {...callbacks}
            />
          ))}
        </ul>
      </section>
    );
  });
  return (
    <>
      <div className="steps" role="group" aria-label={t('companion.stepLabel')}>
        <button type="button" className="small-button" onClick={() => onStep(-1)}>
          <ChevronUp aria-hidden="true" size={16} /> {t('companion.previous')}
        </button>
        <button type="button" className="small-button" onClick={() => onStep(1)}>
          <ChevronDown aria-hidden="true" size={16} /> {t('companion.next')}
        </button>
      </div>
      {sections}
    </>
  );
}
