import { House, MapPin } from 'lucide-react';
import type { SheetTarget } from '../../../engine/actions/sheet-targets';
import { useWords } from '../../basics/words';

interface TieProps {
  target: SheetTarget;
  /** Place of the first of the reader's own among the targets; below 0 where there is none. */
  mine: number;
  onGo(place: number): void;
  onMine: (() => void) | undefined;
  onChooseDistrict(): void;
}

/** Said once, beside the name, of somebody who does not represent the reader, with the way to those who do. */
export function Tie({ target: { isOthers, isUnsure }, mine, onGo, onMine, onChooseDistrict }: TieProps) {
  const { t } = useWords();
  const toMine = mine < 0 ? onMine : () => onGo(mine);
  if (isUnsure) {
    return (
      <div className="tie">
        <p className="hint">{t('act.guest.unsure')}</p>
        <button type="button" className="quiet-button" onClick={onChooseDistrict}>
          <MapPin aria-hidden="true" size={16} /> {t('act.choose')}
        </button>
      </div>
    );
  }
  if (!isOthers) return null;
  return (
    <div className="tie">
      <p className="note">{t('act.guest.note')}</p>
      {toMine && (
        <button type="button" className="quiet-button" onClick={toMine}>
          <House aria-hidden="true" size={16} /> {t('act.guest.mine')}
        </button>
      )}
    </div>
  );
}
