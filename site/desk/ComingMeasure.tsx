import { useId, useState } from 'react';
import { SelectField } from '../../components/basics/SelectField';
import { useWords } from '../../components/basics/words';
import { comingMeasure, comingSession, exampleOf } from '../../editorial/coming';
import type { Facts } from '../../editorial/facts';
import { sessionReason } from '../../engine/cards/measure-key';
import { homeState } from '../../engine/jurisdictions';
import { settings } from '../site-settings';
import { useSiteWords } from '../shared/words';

interface ComingMeasureProps {
  facts: Facts;
  onPick(measure: string): void;
}

/** A bill of a session of which there are no facts yet, by its number. */
export function ComingMeasure({ facts, onPick }: ComingMeasureProps) {
  const t = useSiteWords();
  const words = useWords();
  const id = useId();
  const options = settings.whole.flatMap((pack) => {
    const session = comingSession(facts, pack);
    return session ? [{ value: pack, label: words.session(sessionReason({ pack, session, ballot: false })) }] : [];
  });
  const [chosen, setChosen] = useState<string>();
  const [number, setNumber] = useState('');
  const [wrong, setWrong] = useState(false);
  const pack = chosen ?? (options.find(({ value }) => value === homeState) ?? options[0])?.value;
  if (pack === undefined) return null;
  return (
    <details className="work-list">
      <summary>{t('desk.pick.toCome')}</summary>
      <p className="hint">{t('desk.pick.toComeHint')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const key = comingMeasure(number, pack, facts);
          setWrong(key === undefined);
          if (key !== undefined) onPick(key);
        }}
      >
        <SelectField label={t('desk.pick.session')} value={pack} options={options} onChange={setChosen} />
        <div className="field">
          <label htmlFor={id}>{t('desk.pick.number')}</label>
          <input
            id={id}
            value={number}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onChange={(event) => setNumber(event.target.value)}
          />
        </div>
        {wrong && (
          <p id={`${id}-wrong`} role="alert" className="refused">
            {t('desk.pick.noNumber', { example: exampleOf(pack) })}
          </p>
        )}
        <button type="submit" className="second-button">
          {t('desk.pick.use')}
        </button>
      </form>
    </details>
  );
}
