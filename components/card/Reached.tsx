import type { OfficialCard } from '../../engine/cards/content';
import { Breakable } from '../basics/Breakable';
import { useWords } from '../basics/words';

/** Where the office is, and what is said where nothing on the card calls or writes to it: no row of buttons says that. */
export function Reached({ content: { now, contacts, address } }: { content: OfficialCard }) {
  const { t } = useWords();
  if (!now) return null;
  const isReached = contacts.some(({ kind }) => kind === 'call' || kind === 'email' || kind === 'form');
  const hasPage = contacts.some(({ kind }) => kind === 'page');
  return (
    <>
      {!isReached && (hasPage || !address) && <p className="note">{t(hasPage ? 'card.onlyPage' : 'card.noWay')}</p>}
      {!isReached && address && (
        <p className="position-detail">
          <Breakable text={t('card.officeAddress', { address })} />
        </p>
      )}
    </>
  );
}
