import { ScanSearch } from 'lucide-react';
import type { Reason } from '../engine/spotting/types';
import { dot, useWords } from './words';

/** The strongest evidence is enough for a card. */
const mostShown = 2;

/** Why this person or measure was matched, in one quiet line. */
export function Why({ reasons }: { reasons: readonly Reason[] }) {
  const words = useWords();
  const sentences = words.whyAll(reasons).slice(0, mostShown);
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
