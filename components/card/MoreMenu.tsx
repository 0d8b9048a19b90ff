import { Flag, UserX } from 'lucide-react';
import type { CardContent } from '../../engine/cards/content';
import { useWords } from '../basics/words';
import { showOpened } from './show-opened';
import { Sources } from './Sources';
import { Why } from './Why';

const notThis = {
  official: 'card.notThisPerson',
  measure: 'card.notThisMeasure',
  choice: 'card.noneOfThese',
} as const;

interface MoreMenuProps {
  content: CardContent;
  onLink(id: string): void;
  onNotThisPerson(): void;
  /** Absent where the report of a wrong match has it in it. */
  onReport?: (() => void) | undefined;
}

/** What few people need at once: committees, why it was matched, sources, what is wrong with it. */
export function MoreMenu({ content, onLink, onNotThisPerson, onReport }: MoreMenuProps) {
  const { t } = useWords();
  const committees = content.kind === 'official' ? content.committees : [];
  return (
    <details className="more-menu" onToggle={showOpened}>
      <summary>{t('card.menu')}</summary>
      {committees.length > 0 && (
        <>
          <p className="part-title">{t('card.committees')}</p>
          <ul className="plain-list">
            {committees.map(({ name, role }) => (
              <li key={name} lang="en">
                {role ? t('card.committeeRole', { name, role }) : name}
              </li>
            ))}
          </ul>
        </>
      )}
      <Why reasons={content.why} />
      <Sources content={content} onLink={onLink} />
      <div className="card-quiet">
        <button type="button" className="quiet-button" onClick={onNotThisPerson}>
          <UserX aria-hidden="true" size={15} /> {t(notThis[content.kind])}
        </button>
        {onReport && (
          <button type="button" className="quiet-button" onClick={onReport}>
            <Flag aria-hidden="true" size={15} /> {t('card.report')}
          </button>
        )}
      </div>
    </details>
  );
}
