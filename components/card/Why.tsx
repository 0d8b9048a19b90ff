import { ScanSearch } from 'lucide-react';
import { isSessionUnclear } from '../../engine/cards/session-unclear';
import type { Reason } from '../../engine/spotting/types';
import { dot, useWords } from '../basics/words';

/** The strongest evidence is enough for a card. */
const mostShown = 2;

/** What is not known; it is said, however much is known besides. */
const isDoubt = (reason: Reason): boolean => isSessionUnclear([reason]);

/** Why this person or measure was matched, in one quiet line. */
export function Why({ reasons }: { reasons: readonly Reason[] }) {
  const words = useWords();
  const doubts = words.whyAll(reasons.filter(isDoubt));
  const evidence = words.whyAll(reasons.filter((reason) => !isDoubt(reason)));
  const sentences = [...evidence.slice(0, mostShown - doubts.length), ...doubts];
  if (sentences.length === 0) return null;
  return (
    <p className="why">
      <ScanSearch aria-hidden="true" size={15} />
      <span>
        <span className="why-label">{words.t('why.heading')}: </span>
        {sentences.join(dot)}
      </span>
    </p>
  );
}
