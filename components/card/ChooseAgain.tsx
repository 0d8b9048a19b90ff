import { ArrowLeft } from 'lucide-react';
import { useWords } from '../basics/words';

/** The way back from a choice to "Which one?". */
export function ChooseAgain({ onPress }: { onPress(): void }) {
  const { t } = useWords();
  return (
    <button type="button" className="quiet-button" onClick={onPress}>
      <ArrowLeft aria-hidden="true" size={15} /> {t('card.chooseAgain')}
    </button>
  );
}
