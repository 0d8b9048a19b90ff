import type { CardLink, OfficialHeld } from '../../engine/cards/content';
import { useWords } from './words';

/** Why it is not sure who holds the office, and whose the telephones are. */
export function Doubt({ content }: { content: OfficialHeld & { contacts: readonly CardLink[] } }) {
  const words = useWords();
  const hasPhones = content.contacts.some(({ kind }) => kind === 'call');
  return (
    <p className="note">
      {words.doubt(content)} {hasPhones && words.t('card.seatPhones')}
    </p>
  );
}
