import { Check, Eye, X } from 'lucide-react';
import type { MentionKey } from '../../engine/identifiers';
import { Breakable } from '../basics/Breakable';
import { Switch } from '../basics/Switch';
import { useWords } from '../basics/words';

export interface SiteListProps {
  /** Hosts that the reader has turned off. */
  off: readonly string[];
  /** Hosts beyond the news sites that the reader has turned on. */
  added: readonly string[];
  /** How many of the listed news sites the browser lets us read. */
  news: { allowed: number; listed: number };
  /** Whether sites of national and community news are read. */
  isNational: boolean;
  /** Whether every other site is read, too, where a page is a news story. */
  isEverywhere: boolean;
  /** Matches that the reader has taken back, by host. */
  hidden: readonly { host: string; key: MentionKey; name: string }[];
  onTurnOn(host: string): void;
  onRemove(host: string): void;
  onAllowNews(): void;
  onNational(on: boolean): void;
  onEverywhere(on: boolean): void;
  onShowAgain(host: string, key: MentionKey): void;
}

/** Where the reader has decided differently from the start. */
export function SiteList(props: SiteListProps) {
  const { off, added, news, hidden, onTurnOn, onRemove, onAllowNews, onShowAgain } = props;
  const { t } = useWords();
  const isAsInstalled = off.length + added.length + hidden.length === 0 && !props.isNational && !props.isEverywhere;
  return (
    <>
      <p>{t('options.sites.news', news)}</p>
      <div className="button-row">
        {news.allowed < news.listed && (
          <button type="button" className="second-button" onClick={onAllowNews}>
            <Check aria-hidden="true" size={18} /> {t('options.sites.allowNews')}
          </button>
        )}
        <Switch label={t('options.sites.national')} on={props.isNational} onChange={props.onNational} />
        <Switch label={t('options.sites.everywhere')} on={props.isEverywhere} onChange={props.onEverywhere} />
      </div>
      <p className="hint">{t('options.sites.everywhereHint')}</p>
      {isAsInstalled && <p>{t('options.sites.none')}</p>}
      {off.length > 0 && (
        <>
          <h3>{t('options.sites.off')}</h3>
          <ul className="chips">
            {off.map((host) => (
              <li key={host} className="chip">
                <AtHost text={host} />
                <button type="button" className="small-button" onClick={() => onTurnOn(host)}>
                  <Eye aria-hidden="true" size={16} /> <AtHost text={t('options.sites.turnOn', { host })} />
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
                <AtHost text={host} />
                <button type="button" className="small-button" onClick={() => onRemove(host)}>
                  <X aria-hidden="true" size={16} /> <AtHost text={t('options.sites.remove', { host })} />
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
                <AtHost text={t('options.sites.hiddenAt', { name, host })} />
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

/** Words with the address of a site, as one piece beside an icon. */
const AtHost = ({ text }: { text: string }) => (
  <span>
    <Breakable text={text} />
  </span>
);
