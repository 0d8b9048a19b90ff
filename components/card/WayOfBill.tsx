import { Check, X } from 'lucide-react';
import type { Standing } from '../../engine/cards/standing';
import { useWords } from '../basics/words';
import { wayOf } from './way-steps';

/** The way of a bill as five steps. Each says in words, too, what its mark shows. */
export function WayOfBill({ type, status }: { type: string; status: Standing }) {
  const { t } = useWords();
  const steps = wayOf(type, status);
  if (!steps) return null;
  return (
    <ol className="bill-way" aria-label={t('card.way.label')}>
      {steps.map(({ step, state }) => (
        <li key={step} data-state={state} {...(state === 'here' && { 'aria-current': 'step' as const })}>
          <span className="bill-way-mark" aria-hidden="true">
            {state === 'done' && <Check size={12} strokeWidth={3} />}
            {state === 'stopped' && <X size={12} strokeWidth={3} />}
          </span>
          <span>{t(`card.way.${step}`)}</span> <span className="visually-hidden">{t(`card.way.state.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
