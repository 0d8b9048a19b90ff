import { Check, Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from '../basics/words';

export interface PackListProps {
  /** Packs that pages are marked with. Some cannot be removed. */
  used: readonly { id: string; isFixed?: boolean }[];
  /** Packs that can be added. */
  others: readonly string[];
  /** The one of them that is offered: the reader's own state. */
  offered?: string | undefined;
  onAdd(id: string): void;
  onRemove(id: string): void;
}

/** Whose officials pages are marked with. A page can see its marks, so no state is added but by the reader's press. */
export function PackList({ used, others, offered = '', onAdd, onRemove }: PackListProps) {
  const words = useWords();
  const { t } = words;
  const nameOf = (pack: string) => (pack === 'us' ? t('options.packs.us') : words.state(pack));
  const id = useId();
  const [picked, setPicked] = useState<string>();
  const chosen = picked ?? (others.includes(offered) ? offered : '');
  const options = others
    .map((other) => ({ id: other, name: words.state(other) }))
    .sort((a, b) => a.name.localeCompare(b.name, words.language));
  const add = () => {
    if (chosen === '') return;
    onAdd(chosen);
    setPicked('');
  };
  return (
    <>
      <ul className="chips">
        {used.map(({ id: pack, isFixed }) => (
          <li key={pack} className="chip">
            <Check aria-hidden="true" size={16} />
            {nameOf(pack)}
            {isFixed ? (
              <span className="chip-note">({t('options.packs.always')})</span>
            ) : (
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
          <select id={id} value={chosen} onChange={(event) => setPicked(event.target.value)}>
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
