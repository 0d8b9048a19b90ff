import { Bell, Check, ChevronRight, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Change } from '../../engine/follow/changes';
import { followedIssue, type IssueChange } from '../../engine/follow/issue-news';
import type { FollowedNow } from '../../engine/follow/look';
import type { MentionKey } from '../../engine/identifiers';
import type { IssueId } from '../../engine/issues';
import { IssuePicker } from '../basics/IssuePicker';
import { Switch } from '../basics/Switch';
import { dot, useWords } from '../basics/words';
import { FollowButton } from '../basics/FollowButton';
import { Breakable } from '../basics/Breakable';
import { InShort } from '../basics/InShort';
import { keptNumbers } from '../basics/kept-numbers';

export type FollowedLine = Omit<FollowedNow, 'now' | 'hearing'>;

export interface FollowingProps {
  lines: readonly FollowedLine[];
  /** The reader's own legislators, to begin with. */
  legislators?: readonly MentionKey[];
  /** What the reader cares about, to begin with. */
  myIssues?: readonly IssueId[];
  /** A number on the toolbar button when something is new. */
  badge: boolean;
  /** Reminders before hearings of what is followed. */
  remind: boolean;
  /** The browser did not allow reminders. */
  isRefused?: boolean;
  onOpen(key: MentionKey, label: string): void;
  /** To the page of an issue. */
  onIssue(issue: IssueId): void;
  onFollow(key: MentionKey, on: boolean): void;
  /** All that is new has been seen. */
  onSeen(): void;
  onBadge(on: boolean): void;
  onRemind(on: boolean): void;
}

type Open = Pick<FollowingProps, 'onOpen' | 'onIssue'>;

/** What the reader follows, and what a newer release has about it since they looked. */
export function Following(props: FollowingProps) {
  const {
    lines,
    legislators = [],
    myIssues = [],
    badge,
    remind,
    isRefused,
    onFollow,
    onSeen,
    onBadge,
    onRemind,
    ...open
  } = props;
  const { t } = useWords();
  const changed = lines.filter(({ changes }) => changes.length > 0);
  const issues = lines.flatMap(({ issue }) => issue ?? []);
  return (
    <>
      {changed.length > 0 && (
        <section aria-label={t('follow.since')}>
          <h2 className="list-title">{t('follow.since')}</h2>
          <ul className="entries">
            {changed.map((line) => (
              <li key={line.key} className="entry since">
                <Bell aria-hidden="true" size={18} />
                <div>
                  <Name line={line} {...open} />
                  <ul className="plain-list">
                    {line.changes.slice(0, mostChanges).map((change, at) => (
                      <ChangeLine key={at} change={change} />
                    ))}
                  </ul>
                  {line.changes.length > mostChanges && (
                    <p className="position-detail">{t('card.andMore', { count: line.changes.length - mostChanges })}</p>
                  )}
                </div>
              </li>
            ))}
          </ul>
          <p className="sheet-door">
            <button type="button" className="small-button" onClick={onSeen}>
              <Check aria-hidden="true" size={15} /> {t('follow.seen')}
            </button>
          </p>
        </section>
      )}
      <section aria-label={t('follow.title')}>
        <h2 className="list-title">{t('follow.title')}</h2>
        {lines.length === 0 ? (
          <p className="entry offer-open">
            <Star aria-hidden="true" size={20} /> <span>{t('follow.none')}</span>
          </p>
        ) : (
          <>
            {changed.length === 0 && <p className="hint">{t('follow.nothingNew')}</p>}
            <ul className="entries">
              {lines.map((line) => (
                <li key={line.key} className="entry followed">
                  <Name line={line} {...open} />
                  <Unfollow line={line} onFollow={onFollow} />
                </li>
              ))}
            </ul>
          </>
        )}
        <Beginnings
          isFirst={lines.length === 0}
          legislators={lines.some(({ key }) => legislators.includes(key)) ? [] : legislators}
          issues={issues.length > 0 ? [] : myIssues.map(followedIssue)}
          onFollow={(keys) => keys.forEach((key) => onFollow(key, true))}
        />
        <details className="fold follow-more">
          <summary>{t('follow.issues')}</summary>
          <IssuePicker chosen={issues} onChange={(issue, on) => onFollow(followedIssue(issue), on)} />
        </details>
        {lines.length > 0 && (
          <div className="follow-more">
            <Switch label={t('follow.remind')} on={remind} onChange={onRemind} />
            <Switch label={t('follow.badge')} on={badge} onChange={onBadge} />
            {isRefused && <p role="alert">{t('act.remindRefused')}</p>}
          </div>
        )}
      </section>
    </>
  );
}

interface BeginningsProps {
  /** Nothing is followed yet. */
  isFirst: boolean;
  legislators: readonly MentionKey[];
  issues: readonly MentionKey[];
  onFollow(keys: readonly MentionKey[]): void;
}

/** What a reader can begin with, each with one press: on offer until they follow something of its kind. */
function Beginnings({ isFirst, legislators, issues, onFollow }: BeginningsProps) {
  const { t } = useWords();
  const ways = [
    { label: t('follow.legislators'), keys: legislators },
    { label: t('follow.myIssues'), keys: issues },
  ].filter(({ keys }) => keys.length > 0);
  if (ways.length === 0) return null;
  return (
    <div className="beginnings">
      {ways.map(({ label, keys }, at) => (
        <button
          key={label}
          type="button"
          className={isFirst && at === 0 ? 'main-button' : 'second-button'}
          onClick={() => onFollow(keys)}
        >
          <Star aria-hidden="true" size={18} /> {label}
        </button>
      ))}
    </div>
  );
}

/** So many of one line's news stand in view. */
const mostChanges = 5;

function Name({ line: { key, label, title, issue }, onOpen, onIssue }: { line: FollowedLine } & Open) {
  const { t } = useWords();
  return (
    <button type="button" className="followed-name" onClick={() => (issue ? onIssue(issue) : onOpen(key, label))}>
      {issue ? (
        <span className="entry-label">
          {t(`issue.${issue}`)} <ChevronRight aria-hidden="true" size={16} />
        </span>
      ) : (
        <bdi className="entry-label">{label}</bdi>
      )}
      {title && (
        <span className="position-detail" lang="en">
          <Breakable text={title} />
        </span>
      )}
    </button>
  );
}

function Unfollow({
  line: { key, label, issue },
  onFollow,
}: { line: FollowedLine } & Pick<FollowingProps, 'onFollow'>) {
  const { t } = useWords();
  return <FollowButton isOn name={issue ? t(`issue.${issue}`) : label} onFollow={(on) => onFollow(key, on)} />;
}

function ChangeLine({ change }: { change: Change | IssueChange }): ReactNode {
  const words = useWords();
  const { t } = words;
  switch (change.kind) {
    case 'step': {
      const { label, title, standing } = change.step;
      return (
        <li>
          <bdi className="measure-number">{label}</bdi>
          {dot}
          <span lang="en">
            <Breakable text={title} />
          </span>
          {dot}
          {words.status(standing)}
        </li>
      );
    }
    case 'brought-in':
      return <li>{t('follow.broughtIn', { count: change.count })}</li>;
    default:
      return (
        <li>
          <strong>{t(`follow.change.${change.kind}`)}</strong> <Said change={change} />
        </li>
      );
  }
}

function Said({ change }: { change: Change }): ReactNode {
  const words = useWords();
  switch (change.kind) {
    case 'status':
      return words.status(change.status);
    case 'vote': {
      const { vote } = change;
      return [words.rollCall(vote), words.tally(vote.tally), words.date(vote.date)].join(dot);
    }
    case 'act': {
      const { position } = change;
      const did = [words.did(position), keptNumbers(position.measureLabel ?? ''), words.actDate(position)];
      return (
        <>
          {did.filter(Boolean).join(dot)}{' '}
          {position.inShort?.kind === 'yes' && <InShort of={position.inShort} as="span" />}
        </>
      );
    }
    case 'hearing':
      return words.moment(change.hearing.start);
    case 'ask':
      return <span lang={change.ask.title.lang}>{change.ask.title.text}</span>;
  }
}
