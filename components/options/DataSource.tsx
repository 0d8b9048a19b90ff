import { PackageOpen } from 'lucide-react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import type { IsoDate, IsoInstant } from '../../engine/identifiers';
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
  /** Answers false when address or key is not one. */
  onFeed(choice: { address: string; publicKey: string } | undefined): Promise<boolean>;
}

export function DataSource(props: DataSourceProps) {
  const { version, isStale, lastSuccess, nextCheck, changes, isPinned, feed, isOwnChoice, busy, onBundled, onFeed } =
    props;
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
                {date(change.date)}: {change.text}
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
          <button
            type="button"
            className="small-button"
            aria-disabled={busy}
            onClick={() => !busy && void onFeed(undefined)}
          >
            {t('data.source.leave')}
          </button>
        )}
      </div>
      <FeedForm busy={busy} onFeed={onFeed} />
    </>
  );
}

/** A partner organisation's feed: its address and its public key, as the partner publishes them. */
function FeedForm({ busy, onFeed }: Pick<DataSourceProps, 'busy' | 'onFeed'>) {
  const { t } = useWords();
  const [address, setAddress] = useState('');
  const [publicKey, setPublicKey] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [addressId, keyId, wrongId] = [useId(), useId(), useId()];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (busy) return;
    void onFeed({ address, publicKey }).then((taken) => {
      setWrong(!taken);
      if (taken) {
        setAddress('');
        setPublicKey('');
      }
    });
  };
  const described = isWrong ? { 'aria-invalid': true, 'aria-describedby': wrongId } : {};
  return (
    <details>
      <summary>{t('data.source.partner')}</summary>
      <p>{t('data.source.partnerText')}</p>
      <form className="feed-form" onSubmit={submit}>
        <div className="field">
          <label htmlFor={addressId}>{t('data.source.address')}</label>
          <input
            id={addressId}
            inputMode="url"
            autoComplete="off"
            required
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            {...described}
          />
        </div>
        <div className="field">
          <label htmlFor={keyId}>{t('data.source.key')}</label>
          <input
            id={keyId}
            autoComplete="off"
            spellCheck={false}
            required
            value={publicKey}
            onChange={(event) => setPublicKey(event.target.value)}
            {...described}
          />
        </div>
        {isWrong && (
          <p id={wrongId} role="alert">
            {t('data.source.wrong')}
          </p>
        )}
        <button type="submit" className="small-button" aria-disabled={busy}>
          {t('data.source.take')}
        </button>
      </form>
    </details>
  );
}
