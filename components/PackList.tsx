import { Check, Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from './words';

export interface PackListProps {
  /** Packs in use. `why` tells those that cannot be removed here. */
  used: readonly { id: string; why?: 'always' | 'yourState' }[];
  /** Packs that can be added. */
  others: readonly string[];
  onAdd(id: string): void;
  onRemove(id: string): void;
}

/** Whose officials are known: each pack costs a little memory, so a reader adds states as needed. */
export function PackList({ used, others, onAdd, onRemove }: PackListProps) {
  const words = useWords();
  const { t } = words;
  const nameOf = (pack: string) => (pack === 'us' ? t('options.packs.us') : words.state(pack));
  const id = useId();
  const [chosen, setChosen] = useState('');
  const options = others
    .map((other) => ({ id: other, name: words.state(other) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.language));
  const add = () => {
    if (chosen === '') return;
    onAdd(chosen);
    setChosen('');
  };
  return (
    <>
      <ul className="chips">
        {used.map(({ id: pack, why }) => (
          <li key={pack} className="chip">
            <Check aria-hidden="true" size={16} />
            {nameOf(pack)}
            {why && <span className="chip-note">({t(`options.packs.${why}`)})</span>}
            {!why && (
              <button type="button" className="icon-button" onClick={() => onRemove(pack)}>
                <X aria-hidden="true" size={16} />
                <span className="visually-hidden">{t('options.packs.remove', { name: nameOf(pack) })}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {options.length > 0 && (
        <div className="field field-row">
          <label htmlFor={id}>{t('options.packs.add')}</label>
          <select id={id} value={chosen} onChange={(event) => setChosen(event.target.value)}>
            <option value="">{t('options.packs.choose')}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </select>
          <button type="button" className="second-button" aria-disabled={chosen === ''} onClick={add}>
            <Plus aria-hidden="true" size={18} /> {t('options.packs.addButton')}
          </button>
        </div>
      )}
    </>
  );
}
