import { ExternalLink } from 'lucide-react';
import { ownWords } from './own-words';
import { useWords } from './words';

export interface PublisherProps {
  name: string;
  /** Its own page. */
  site: string;
}

/** Who publishes what readers see, in its own words where they are known. */
export function Publisher({ name, site }: PublisherProps) {
  const { t } = useWords();
  const own = ownWords[site.replace(/\/$/, '')];
  return (
    <figure className="publisher">
      <figcaption>
        <strong>{name}</strong>
        {own && <span className="hint">{t('publisher.ownWords')}</span>}
      </figcaption>
      {own && (
        <blockquote lang="en">
          <p>“{own.about}&nbsp;…”</p>
          <p>“{own.mission}”</p>
        </blockquote>
      )}
      <p>
        <a className="lone-link" href={site} target="_blank" rel="noreferrer">
          {t('publisher.site')} <ExternalLink aria-hidden="true" size={14} />
        </a>
      </p>
    </figure>
  );
}
