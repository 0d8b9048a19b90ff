import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from './words';

export type StepState = 'done' | 'here' | 'ahead' | 'stopped';

interface StepsProps {
  label: string;
  steps: readonly { id: string; state: StepState; words: ReactNode }[];
  /** Side by side where there is room: for short words only. */
  isAcross?: boolean;
}

/** A way in a few steps. Each says in words, too, what its mark shows. */
export function Steps({ label, steps, isAcross = false }: StepsProps) {
  const { t } = useWords();
  return (
    <ol className={isAcross ? 'way-steps way-steps-across' : 'way-steps'} aria-label={label}>
      {steps.map(({ id, state, words }) => (
        <li key={id} data-state={state} {...(state === 'here' && { 'aria-current': 'step' as const })}>
          <span className="way-steps-mark" aria-hidden="true">
            {state === 'done' && <Check size={12} strokeWidth={3} />}
            {state === 'stopped' && <X size={12} strokeWidth={3} />}
          </span>
          <span>{words}</span> <span className="visually-hidden">{t(`card.way.state.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
