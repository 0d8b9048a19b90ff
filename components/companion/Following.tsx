import { Bell, Check, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MentionKey } from '../../engine/identifiers';
import type { Change } from '../../engine/follow/changes';
import { dot, useWords } from '../basics/words';
import { FollowButton } from './FollowButton';

export interface FollowedLine {
  key: MentionKey;
  /** A name, or "HB 1217". */
  label: string;
  title?: string;
  changes: readonly Change[];
}

export interface FollowingProps {
  lines: readonly FollowedLine[];
  onOpen(key: MentionKey, label: string): void;
  onFollow(key: MentionKey, on: boolean): void;
  /** All that is new has been seen. */
  onSeen(): void;
}

/** What the reader follows, and what a newer release has about it since they looked. */
export function Following({ lines, onOpen, onFollow, onSeen }: FollowingProps) {
  const { t } = useWords();
  const changed = lines.filter(({ changes }) => changes.length > 0);
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
                  <Name line={line} onOpen={onOpen} />
                  <ul className="plain-list">
                    {line.changes.map((change, at) => (
                      <ChangeLine key={at} change={change} />
                    ))}
                  </ul>
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
                  <Name line={line} onOpen={onOpen} />
                  <FollowButton isOn name={line.label} onFollow={(on) => onFollow(line.key, on)} />
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </>
  );
}

function Name({ line: { key, label, title }, onOpen }: { line: FollowedLine; onOpen: FollowingProps['onOpen'] }) {
  return (
    <button type="button" className="followed-name" onClick={() => onOpen(key, label)}>
      <bdi className="entry-label">{label}</bdi>
      {title && (
        <span className="position-detail" lang="en">
          {title}
        </span>
      )}
    </button>
  );
}

function ChangeLine({ change }: { change: Change }): ReactNode {
  const words = useWords();
  const { t } = words;
  const said = (): ReactNode => {
    switch (change.kind) {
      case 'status':
        return words.status(change.status);
      case 'vote': {
        const { vote } = change;
        return [words.rollCall(vote), words.tally(vote.tally), words.date(vote.date)].join(dot);
      }
      case 'act': {
        const { position } = change;
        return [words.did(position), position.measureLabel, words.date(position.date)].filter(Boolean).join(dot);
      }
      case 'hearing':
        return words.moment(change.hearing.start);
      case 'ask':
        return <span lang={change.ask.title.lang}>{change.ask.title.text}</span>;
    }
  };
  return (
    <li>
      <strong>{t(`follow.change.${change.kind}`)}</strong> {said()}
    </li>
  );
}
