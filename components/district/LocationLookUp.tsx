import { LocateFixed } from 'lucide-react';
import { useState } from 'react';
import type { Districts } from '../../engine/districts/districts';
import { mappedStates, type LocationAnswer } from '../../engine/districts/found';
import { useWords } from '../basics/words';

export interface LocationLookUpProps {
  onLocate(): Promise<LocationAnswer>;
  onFound(found: Districts): void;
}

/** The way to a district by the device's own place, which is compared here and then forgotten. */
export function LocationLookUp({ onLocate, onFound }: LocationLookUpProps) {
  const { t, states } = useWords();
  const [state, setState] = useState<'idle' | 'busy' | Exclude<LocationAnswer['kind'], 'found'>>('idle');
  const locate = async () => {
    setState('busy');
    const answer = await onLocate();
    if (answer.kind === 'found') onFound(answer.districts);
    else setState(answer.kind);
  };
  return (
    <>
      <p>{t('district.location.text')}</p>
      <button
        type="button"
        className="main-button"
        aria-disabled={state === 'busy'}
        onClick={() => state !== 'busy' && void locate()}
      >
        <LocateFixed aria-hidden="true" size={18} /> {t('district.ways.location')}
      </button>
      <p role="status">{state === 'busy' && t('district.location.busy')}</p>
      {state !== 'idle' && state !== 'busy' && (
        <p role="alert">{t(`district.location.${state}`, { states: states(mappedStates) })}</p>
      )}
    </>
  );
}
