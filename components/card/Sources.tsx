import type { CardContent } from '../../engine/cards/content';
import { DataAge } from '../basics/DataAge';
import { SourceLink } from '../basics/LinkButton';
import { useWords } from '../basics/words';

/** The data date, and where each fact was copied from and when. */
export function Sources({ content, onLink }: { content: CardContent; onLink(id: string): void }) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="sources">
      <p>
        {t('card.asOf', { date: words.date(content.asOf) })} {t('card.notOfficial')}
      </p>
      <DataAge of={content} />
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
