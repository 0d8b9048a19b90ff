import { Eye, X } from 'lucide-react';
import { useWords } from './words';

export interface SiteListProps {
  /** Hosts that the reader has turned off. */
  off: readonly string[];
  /** Hosts beyond the news sites that the reader has turned on. */
  added: readonly string[];
  onTurnOn(host: string): void;
  onRemove(host: string): void;
}

/** Where the reader has decided differently from the start. */
export function SiteList({ off, added, onTurnOn, onRemove }: SiteListProps) {
  const { t } = useWords();
  if (off.length + added.length === 0) return <p>{t('options.sites.none')}</p>;
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
    </>
  );
}
