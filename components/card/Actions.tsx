import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CardContent, CardLink } from '../../engine/cards/content';
import { LinkButton } from '../basics/LinkButton';
import { useWords } from '../basics/words';

/** What the card offers to do, in the engine's order. */
export const actionsOf = (content: CardContent): CardLink[] =>
  content.kind === 'official' ? content.contacts : content.kind === 'measure' ? content.links : [];

interface ActionsProps {
  links: readonly CardLink[];
  /** Name of the group, for people who hear it. */
  label: string;
  /** Whom the buttons reach, where several groups of them stand in one list. */
  about?: string;
  /** How many are in plain view; the rest opens at a press. */
  shown?: number;
  /** What has an end, and so comes before the others. */
  first?: ReactNode;
  /** The main way, before the links. */
  lead?: ReactNode;
  /** Stands quietly below, beside the rest. */
  aside?: ReactNode;
  onLink(id: string): void;
}

/** Ways to act, the most direct in plain view. */
export function Actions({ links, label, about, shown = 3, first, lead, aside, onLink }: ActionsProps) {
  const { t } = useWords();
  if (links.length === 0 && !first && !lead && !aside) return null;
  const plain = links.slice(0, shown);
  const rest = links.slice(shown);
  const [last] = rest.length === 1 ? rest : [];
  // Two numbers side by side have to say which office each one reaches.
  const isOneCall = plain.filter(({ kind }) => kind === 'call').length < 2;
  return (
    <div className="actions" role="group" aria-label={label}>
      {first}
      <div className="actions-first">
        {lead}
        {plain.map((link) => (
          <LinkButton
            key={link.id}
            compact={isOneCall || link.kind !== 'call'}
            link={link}
            onLink={onLink}
            {...(about && { about })}
          />
        ))}
      </div>
      <div className="actions-aside">
        {aside}
        {last && <LinkButton isQuiet compact link={last} onLink={onLink} {...(about && { about })} />}
        {rest.length > 1 && (
          <details className="actions-more">
            <summary>
              {t('card.more')}
              <ChevronDown aria-hidden="true" size={16} />
            </summary>
            <div className="actions-rest">
              {rest.map((link) => (
                <LinkButton key={link.id} link={link} onLink={onLink} {...(about && { about })} />
              ))}
            </div>
          </details>
        )}
      </div>
    </div>
  );
}
