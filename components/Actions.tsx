import { ChevronDown } from 'lucide-react';
import type { CardContent, CardLink } from '../engine/cards/content';
import { LinkButton } from './LinkButton';
import { useWords } from './words';

/** How many ways are in plain view. */
const inView = 3;

/** What the card offers to do, in the engine's order. */
export const actionsOf = (content: CardContent): CardLink[] =>
  content.kind === 'official' ? content.contacts : content.kind === 'measure' ? content.links : [];

/** At most three ways in plain view, the rest at a press. */
export function Actions({
  links,
  label,
  onLink,
  about,
}: {
  links: readonly CardLink[];
  label: string;
  onLink(id: string): void;
  about?: string;
}) {
  const { t } = useWords();
  if (links.length === 0) return null;
  const rest = links.slice(inView);
  return (
    <div className="actions" role="group" aria-label={label}>
      <div className="actions-first">
        {links.slice(0, inView).map((link) => (
          <LinkButton key={link.id} link={link} onLink={onLink} {...(about && { about })} />
        ))}
      </div>
      {rest.length > 0 && (
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
  );
}
