import { Recorded } from '../basics/Recorded';
import { useWords } from '../basics/words';

interface DescribedProps {
  words: string;
  isOurs?: boolean | undefined;
}

/** "In official words: Prohibiting …". */
export function Described({ words, isOurs }: DescribedProps) {
  const { t } = useWords();
  return (
    <p className="described">
      <Recorded sentence={t(isOurs ? 'card.describedByUs' : 'card.described', { words })} words={words} />
    </p>
  );
}
