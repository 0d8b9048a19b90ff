import { Landmark } from 'lucide-react';
import type { CardLink, LocalLines } from '../../engine/cards/content';
import { LinkButton } from '../basics/LinkButton';
import { useWords } from '../basics/words';
import { Part } from './Part';

interface LocalPartProps {
  local: LocalLines;
  contacts: readonly CardLink[];
  level: 3 | 4;
  onLink(id: string): void;
}

/** How to be heard by a council or county board: of these we have no votes, and what they decide is done in the open. */
export function LocalPart({ local, contacts, level, onLink }: LocalPartProps) {
  const words = useWords();
  return (
    <Part title={words.t('card.local.title', { place: words.place(local.place) })} icon={Landmark} level={level}>
      {words.localLines(local, contacts).map((line) => (
        <p key={line} className="position-detail">
          {line}
        </p>
      ))}
      {local.links.map((link) => (
        <LinkButton key={link.id} isQuiet compact link={link} onLink={onLink} />
      ))}
    </Part>
  );
}
