import { PackageOpen } from 'lucide-react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import type { IsoDate, IsoInstant } from '../../engine/identifiers';
import type { LineProblem } from '../../engine/release/feed-line';
import { dot, useWords } from '../basics/words';

/** Which release is shown, what it changed, and where newer ones come from. */
export interface DataSourceProps {
  version: number;
  /** The publisher's own last day for it has passed. */
  isStale: boolean;
  /** The last check that ended well, and the earliest next one. */
  lastSuccess?: IsoInstant;
  nextCheck?: IsoInstant;
  /** What the release changed, newest first, in its publisher's words. */
  changes: readonly { date: IsoDate; text: string }[];
  /** The reader went back to the facts that came with the extension. */
  isPinned: boolean;
  /** Address of the feed in use. */
  feed?: string;
  /** The reader entered that feed. */
  isOwnChoice: boolean;
  busy: boolean;
  onBundled(): void;
  /** Takes the feed of this line. Answers what is wrong with the line, and has then changed nothing. */
  onFeed(line: string): Promise<LineProblem | undefined>;
  /** Goes back to the feed that came with the extension, if there is one. */
  onLeave(): void;
}

export function DataSource(props: DataSourceProps) {
  const { version, isStale, lastSuccess, nextCheck, changes, isPinned, feed, isOwnChoice, busy } = props;
  const { onBundled, onLeave, onFeed } = props;
  const { t, date, time } = useWords();
  return (
    <>
      {isStale && <p role="note">{t('data.source.stale')}</p>}
      <p>
        {[
          t('data.source.version', { version }),
          ...(lastSuccess ? [t('data.source.lastSuccess', { date: time(lastSuccess) })] : []),
          ...(nextCheck ? [t('data.source.nextCheck', { date: time(nextCheck) })] : []),
        ].join(dot)}
      </p>
      {changes.length > 0 && (
        <>
          <h3>{t('data.source.changes')}</h3>
          <ul>
            {changes.map((change) => (
              <li key={`${change.date} ${change.text}`}>
                {date(change.date)}: <span lang="en">{change.text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('data.source.title')}</h3>
      <p>{feed === undefined ? t('data.source.none') : t('data.source.feed', { address: feed })}</p>
      <div className="button-row">
        {feed !== undefined && !isPinned && (
          <button type="button" className="small-button" aria-disabled={busy} onClick={() => !busy && onBundled()}>
            <PackageOpen aria-hidden="true" size={16} /> {t('data.source.useBundled')}
          </button>
        )}
        {isOwnChoice && (
          <button type="button" className="small-button" aria-disabled={busy} onClick={() => !busy && onLeave()}>
            {t('data.source.leave')}
          </button>
        )}
      </div>
      <FeedForm busy={busy} onFeed={onFeed} />
    </>
  );
}

/** A partner organisation's feed: the one line that the partner hands out. */
function FeedForm({ busy, onFeed }: Pick<DataSourceProps, 'busy' | 'onFeed'>) {
  const { t } = useWords();
  const [line, setLine] = useState('');
  const [problem, setProblem] = useState<LineProblem>();
  const [lineId, wrongId] = [useId(), useId()];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    void onFeed(line).then((found) => {
      setProblem(found);
      if (!found) setLine('');
    });
  };
  return (
    <details>
      <summary>{t('data.source.partner')}</summary>
      <p>{t('data.source.partnerText')}</p>
      <form className="feed-form" onSubmit={submit}>
        <div className="field">
          <label htmlFor={lineId}>{t('data.source.line')}</label>
          <textarea
            id={lineId}
            rows={5}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            required
            value={line}
            onChange={(event) => setLine(event.target.value)}
            {...(problem && { 'aria-invalid': true, 'aria-describedby': wrongId })}
          />
        </div>
        {problem && (
          <p id={wrongId} role="alert">
            {t(`data.source.wrong.${problem}`)} {t('data.source.unchanged')}
          </p>
        )}
        <button type="submit" className="small-button" aria-disabled={busy}>
          {t('data.source.take')}
        </button>
      </form>
    </details>
  );
}
