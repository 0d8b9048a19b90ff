import type { Standing } from '../../engine/cards/standing';
import { Steps } from '../basics/Steps';
import { useWords } from '../basics/words';
import { wayOf } from './way-steps';

/** The way of a bill as five steps. */
export function WayOfBill({ type, status }: { type: string; status: Standing }) {
  const { t } = useWords();
  const way = wayOf(type, status);
  if (!way) return null;
  const steps = way.map(({ step, state }) => ({ id: step, state, words: t(`card.way.${step}`) }));
  return <Steps label={t('card.way.label')} steps={steps} isAcross />;
}
