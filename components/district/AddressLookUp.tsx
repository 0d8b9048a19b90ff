import { Send } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { CensusMatch } from '../../engine/districts/census';
import type { Districts } from '../../engine/districts/districts';
import type { AddressAnswer } from '../../engine/districts/found';
import { useWords } from '../basics/words';

export interface AddressLookUpProps {
  onLookUp(street: string): Promise<AddressAnswer>;
  onFound(found: Districts): void;
}

type Failure = Exclude<AddressAnswer['kind'], 'found'>;

/** The way to a district by street address: the one way that sends something, which it says first. */
export function AddressLookUp({ onLookUp, onFound }: AddressLookUpProps) {
  const { t } = useWords();
  const id = useId();
  const [street, setStreet] = useState('');
  const [state, setState] = useState<'idle' | 'asking' | Failure | CensusMatch[]>('idle');
  const isReady = state !== 'asking' && street.trim() !== '';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setState('asking');
    const answer = await onLookUp(street);
    if (answer.kind !== 'found') setState(answer.kind);
    else if (answer.matches.length === 1) onFound(answer.matches[0]!.districts);
    else setState(answer.matches);
  };
  return (
    <>
      <p className="sends" id={`${id}-where`}>
        {t('district.address.text')}
      </p>
      <form className="field" onSubmit={(event) => void send(event)}>
        <label htmlFor={id}>{t('district.address.label')}</label>
        <input
          id={id}
          autoComplete="off"
          value={street}
          aria-describedby={`${id}-where ${id}-example`}
          onChange={(event) => setStreet(event.target.value)}
        />
        <p className="hint" id={`${id}-example`}>
          {t('district.address.example')}
        </p>
        <button type="submit" className="main-button" aria-disabled={!isReady}>
          <Send aria-hidden="true" size={18} /> {t('district.address.send')}
        </button>
      </form>
      <p role="status">{state === 'asking' && t('district.address.waiting')}</p>
      {typeof state === 'string' && state !== 'idle' && state !== 'asking' && (
        <p role="alert">{t(`district.address.${state}`)}</p>
      )}
      {typeof state === 'object' && <Matches matches={state} onFound={onFound} />}
    </>
  );
}

function Matches({ matches, onFound }: { matches: readonly CensusMatch[]; onFound: AddressLookUpProps['onFound'] }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="zip-candidates">
      <h3 ref={heading} tabIndex={-1}>
        {t('district.address.several')}
      </h3>
      <ul className="matches">
        {matches.map(({ matchedAddress, districts }) => (
          <li key={matchedAddress}>
            <button type="button" className="second-button" onClick={() => onFound(districts)}>
              {matchedAddress}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
