import { Recorded } from '../basics/Recorded';
import { useWords } from '../basics/words';

/** "In official words: Prohibiting …". */
export function Described({ words }: { words: string }) {
  const { t } = useWords();
  return (
    <p className="described">
      <Recorded sentence={t('card.described', { words })} words={words} />
    </p>
  );
}
