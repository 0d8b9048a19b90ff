import type { CardContent } from '../../engine/cards/content';
import { SourceLink } from '../basics/LinkButton';
import { dot, useWords } from '../basics/words';

/** The data date, and where each fact was copied from and when. */
export function Sources({ content, onLink }: { content: CardContent; onLink(id: string): void }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="sources">
      <p>
        {t('card.asOf', { date: words.date(content.asOf) })} {t('card.notOfficial')}
      </p>
      {content.claims && (
        <p>{content.claims.map(({ of, asOf }) => t(`card.claim.${of}`, { date: words.date(asOf) })).join(dot)}</p>
      )}
      {content.isOld && <p className="note">{t('card.old')}</p>}
      {content.sources.length > 0 && (
        <details>
          <summary>{t('card.sources')}</summary>
          <ul className="plain-list">
            {content.sources.map(({ link, retrieved }) => (
              <li key={link.id}>
                <SourceLink link={link} onLink={onLink} /> {t('card.retrieved', { date: words.date(retrieved) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
