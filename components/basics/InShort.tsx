import type { InShort as Short } from '../../engine/cards/content';
import { Recorded } from './Recorded';
import { useWords } from './words';

interface InShortProps {
  of: Short | undefined;
  /** Within a line instead of below it. */
  as?: 'p' | 'span';
}

/** What a measure does, in one line; beside a vote which way a yes went: "A yes was a vote to cap …". */
export function InShort({ of, as: Element = 'p' }: InShortProps) {
  const words = useWords();
  if (!of) return null;
  return (
    <Element className="in-short">
      <Recorded sentence={words.inShort(of)} words={of.words} />
    </Element>
  );
}
