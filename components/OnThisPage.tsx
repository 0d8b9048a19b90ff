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
import type { CardContent, Position } from '../engine/cards/content';
import type { MentionKey } from '../engine/identifiers';
import type { OfficeRole } from '../engine/release/packs';
import { groupMentions } from './mention-groups';
import type { ListedMention, MentionGroup } from './mention-groups';
import { MentionEntry } from './MentionEntry';
import { Notice } from './Notice';
import { useWords } from './words';

/** What the companion knows of the tab behind it. */
export type PageState =
  | { kind: 'loading' }
  /** A site beyond the listed ones, which nobody has asked for. */
  | { kind: 'not-asked'; host: string }
  /** A listed news site that the browser does not let us read. */
  | { kind: 'withheld'; host: string }
  /** Allowed, but open since before that, or no page that can be read. */
  | { kind: 'not-read'; host: string }
  /** A page of the browser's own, or no page at all. */
  | { kind: 'restricted' }
  | { kind: 'off'; host: string }
  /** On an allowed site, but no story as far as can be told. */
  | { kind: 'not-article'; host: string }
  | { kind: 'gave-up'; host: string }
  | { kind: 'data-failed' }
  | { kind: 'mentions'; host: string; mentions: readonly ListedMention[] };

/** A card opened in the companion, with what only the companion may add. */
export interface OpenedCard {
  content: CardContent;
  /** What the reader's own officials did on this measure. */
  mine?: readonly Position[];
}

export interface PageCallbacks {
  /** The card of a mention, or null where there is none. */
  loadCard(group: Pick<MentionGroup, 'key' | 'candidates' | 'why'>): Promise<OpenedCard | null>;
  onLink(key: MentionKey, link: string): void;
  onGo(index: number): void;
  /** To the next mention on the page (1), or the one before (-1). */
  onStep(by: 1 | -1): void;
  /** To the page with all recorded positions of an official. */
  onRecord(official: MentionKey): void;
  onCallAbout(label: string): void;
  /** To an ask or hearing. */
  onAct(id: string): void;
  onReport(group: MentionGroup): void;
  /** On again, where it has been turned off. */
  onTurnOn(host: string): void;
  /** Ask the browser for this site, for the listed ones, or for every one. */
  onAllow(wish: { host: string } | 'news' | 'everywhere'): void;
  /** For this page only. */
  onOnce(): void;
  onReload(): void;
  onRetry(): void;
}

interface OnThisPageProps extends PageCallbacks {
  page: PageState;
  /** Officials who represent the reader, with their offices: known here only. */
  mine: ReadonlyMap<string, OfficeRole>;
  /** Mention to open at once, by key. */
  opened?: MentionKey | undefined;
}

/** Every official and measure that the page names. */
export function OnThisPage(props: OnThisPageProps) {
  const { page, mine, opened, onTurnOn, onAllow, onOnce, onReload, onRetry, ...callbacks } = props;
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
      return <Mentions mentions={page.mentions} mine={mine} opened={opened} {...callbacks} />;
  }
}

type MentionsProps = Omit<OnThisPageProps, 'page' | 'onTurnOn' | 'onAllow' | 'onOnce' | 'onReload' | 'onRetry'> & {
  mentions: readonly ListedMention[];
};

function Mentions({ mentions, mine, opened, onStep, ...callbacks }: MentionsProps) {
  const { t } = useWords();
  const groups = groupMentions(mentions);
  if (groups.length === 0) {
    return <Notice icon={SearchX} title={t('companion.empty.title')} text={t('companion.empty.text')} />;
  }
  const kinds = [
    ['person', t('companion.people')],
    ['measure', t('companion.measures')],
  ] as const;
  const sections = kinds.map(([kind, title]) => {
    const ofKind = groups.filter((group) => group.kind === kind);
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
              startOpen={group.key !== '' && group.key === opened}
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
