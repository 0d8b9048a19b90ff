import { Flag, UserX } from 'lucide-react';
import type { CardContent } from '../../engine/cards/content';
import { Recorded } from '../basics/Recorded';
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
              <li key={name}>
                <Committee name={name} role={role} />
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

/** A committee as the record names it, and what the official is in it: a role that we have no word for as recorded, too. */
function Committee({ name, role }: { name: string; role?: string | undefined }) {
  const { t, committeeRole } = useWords();
  if (!role) return <span lang="en">{name}</span>;
  const known = committeeRole(role);
  const sentence = t('card.committeeRole', { name, role: known ?? role });
  return known ? <Recorded sentence={sentence} words={name} /> : <span lang="en">{sentence}</span>;
}
