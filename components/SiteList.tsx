import { Eye, X } from 'lucide-react';
import type { MentionKey } from '../engine/identifiers';
import { useWords } from './words';

export interface SiteListProps {
  /** Hosts that the reader has turned off. */
  off: readonly string[];
  /** Hosts beyond the news sites that the reader has turned on. */
  added: readonly string[];
  /** Matches that the reader has taken back, by host. */
  hidden: readonly { host: string; key: MentionKey; name: string }[];
  onTurnOn(host: string): void;
  onRemove(host: string): void;
  onShowAgain(host: string, key: MentionKey): void;
}

/** Where the reader has decided differently from the start. */
export function SiteList({ off, added, hidden, onTurnOn, onRemove, onShowAgain }: SiteListProps) {
  const { t } = useWords();
  if (off.length + added.length + hidden.length === 0) return <p>{t('options.sites.none')}</p>;
  return (
    <>
      {off.length > 0 && (
        <>
          <h3>{t('options.sites.off')}</h3>
          <ul className="chips">
            {off.map((host) => (
              <li key={host} className="chip">
                {host}
                <button type="button" className="small-button" onClick={() => onTurnOn(host)}>
                  <Eye aria-hidden="true" size={16} /> {t('options.sites.turnOn', { host })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {added.length > 0 && (
        <>
          <h3>{t('options.sites.added')}</h3>
          <ul className="chips">
            {added.map((host) => (
              <li key={host} className="chip">
                {host}
                <button type="button" className="small-button" onClick={() => onRemove(host)}>
                  <X aria-hidden="true" size={16} /> {t('options.sites.remove', { host })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {hidden.length > 0 && (
        <>
          <h3>{t('options.sites.hidden')}</h3>
          <ul className="chips">
            {hidden.map(({ host, key, name }) => (
              <li key={`${host} ${key}`} className="chip">
                {t('options.sites.hiddenAt', { name, host })}
                <button type="button" className="small-button" onClick={() => onShowAgain(host, key)}>
                  <Eye aria-hidden="true" size={16} /> {t('options.sites.showAgain', { name })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
