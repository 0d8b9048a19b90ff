import { useSiteWords } from '../shared/words';
import type { MarkId } from '../../engine/hover-intent';
import type { Marking } from './marking';

/** Everything that is marked: highlights cannot take the focus, so that the keyboard's way to a card is here. */
export function FoundList({ marking: { found }, onOpen }: { marking: Marking; onOpen(id: MarkId): void }) {
  const t = useSiteWords();
  if (found.length === 0) return <p>{t('try.none')}</p>;
  const firsts = [...Map.groupBy(found, ({ key, label }) => key || label).values()].map(([first]) => first!);
  return (
    <>
      <h3>{t('try.found')}</h3>
      <p role="status">{t('try.count', { count: found.length })}</p>
      <p className="hint">{t('try.how')}</p>
      <ul className="found">
        {firsts.map(({ id, label }) => (
          <li key={id}>
            <button type="button" lang="en" onClick={() => onOpen(id)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
