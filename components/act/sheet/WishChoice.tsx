import { useId } from 'react';
import type { Wish } from '../../../engine/actions/approach';
import { useWords } from '../../basics/words';

const wishes = ['support', 'oppose', 'question'] as const satisfies readonly Wish[];

/** Where the reader stands, in one choice. Nothing is chosen for them. */
export function WishChoice({ wish, onChoose }: { wish: Wish | undefined; onChoose(wish: Wish): void }) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="ways">
      <legend>{t('act.sheet.wish.label')}</legend>
      {wishes.map((one) => (
        <label key={one} className="way way-small">
          <input type="radio" name={name} checked={one === wish} onChange={() => onChoose(one)} />
          {t(`act.sheet.wish.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
