import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { DistrictLayer } from '../../engine/districts/boundaries';
import type { Districts } from '../../engine/districts/districts';
import { zippedStates, type ZipAnswer } from '../../engine/districts/found';
import { countyId, type ZipCandidate } from '../../engine/districts/zips';
import type { PackId } from '../../engine/identifiers';
import { useWords } from '../basics/words';

export interface ZipChoiceProps {
  onLookUp(typed: string): Promise<ZipAnswer>;
  onFound(found: Districts): void;
  /** To another way, where the ZIP does not lead to the right district. */
  onWay(way: 'map' | 'list'): void;
}

/** The way to a district by ZIP. A ZIP is a mail route: where it reaches several districts, the reader says which. */
export function ZipChoice({ onLookUp, onFound, onWay }: ZipChoiceProps) {
  const { t, states } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState<ZipAnswer>();
  const find = async (event: FormEvent) => {
    event.preventDefault();
    const found = await onLookUp(typed);
    const only = found.kind === 'candidates' && onlyOne(found);
    if (only) onFound(only);
    else setAnswer(found);
  };
  return (
    <>
      <form className="field field-row" onSubmit={(event) => void find(event)}>
        <label htmlFor={id}>{t('district.zip.label')}</label>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-describedby={`${id}-help`}
          aria-invalid={(answer && answer.kind !== 'candidates') || undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            setAnswer(undefined);
          }}
        />
        <button type="submit" className="second-button">
          <Search aria-hidden="true" size={18} /> {t('district.zip.find')}
        </button>
      </form>
      <p className="hint" id={`${id}-help`}>
        {t('district.zip.help', { states: states(zippedStates) })}
      </p>
      {answer && answer.kind !== 'candidates' && <p role="alert">{t(`district.zip.${answer.kind}`)}</p>}
      {answer?.kind === 'candidates' && <Candidates key={typed} answer={answer} onFound={onFound} onWay={onWay} />}
    </>
  );
}

type Found = Extract<ZipAnswer, { kind: 'candidates' }>;

/** The districts, where there is nothing to choose. */
function onlyOne({ state, county, candidates: { legislative, congressional } }: Found): Districts | undefined {
  const isOnly = legislative.length === 1 && congressional.length === 1;
  return isOnly
    ? chosen(state, county, { legislative: legislative[0]?.number, congressional: congressional[0]?.number })
    : undefined;
}

type Picked = Partial<Record<DistrictLayer, string | undefined>>;
const chosen = (state: PackId, county: string, { legislative, congressional }: Picked): Districts => ({
  state,
  ...(legislative !== undefined && { legislative }),
  ...(congressional !== undefined && { congressional }),
  county: countyId(county),
});

interface CandidatesProps {
  answer: Found;
  onFound: ZipChoiceProps['onFound'];
  onWay: ZipChoiceProps['onWay'];
}

function Candidates({ answer, onFound, onWay }: CandidatesProps) {
  const { t } = useWords();
  const { legislative, congressional } = answer.candidates;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [picked, setPicked] = useState<Partial<Record<DistrictLayer, string>>>({
    ...(legislative.length === 1 && { legislative: legislative[0]!.number }),
    ...(congressional.length === 1 && { congressional: congressional[0]!.number }),
  });
  const isComplete = [
    [legislative, picked.legislative],
    [congressional, picked.congressional],
  ].every(([candidates, number]) => candidates?.length === 0 || number !== undefined);
  const layer = (name: DistrictLayer) => (
    <Layer
      layer={name}
      candidates={answer.candidates[name]}
      picked={picked[name]}
      onPick={(number) => setPicked({ ...picked, [name]: number })}
    />
  );
  return (
    <section className="zip-candidates">
      <h3 ref={heading} tabIndex={-1}>
        {t('district.zip.several', { place: answer.place })}
      </h3>
      {layer('legislative')}
      {layer('congressional')}
      <div className="confirm-buttons">
        <button
          type="button"
          className="main-button"
          aria-disabled={!isComplete}
          onClick={() => isComplete && onFound(chosen(answer.state, answer.county, picked))}
        >
          {t('district.continue')}
        </button>
        <button type="button" className="second-button" onClick={() => onWay('map')}>
          {t('district.zip.otherMap')}
        </button>
        <button type="button" className="second-button" onClick={() => onWay('list')}>
          {t('district.zip.otherList')}
        </button>
      </div>
    </section>
  );
}

interface LayerProps {
  layer: DistrictLayer;
  candidates: readonly ZipCandidate[];
  picked: string | undefined;
  onPick(number: string): void;
}

/** The candidates of one layer, the likeliest first and none of them chosen beforehand. */
function Layer({ layer, candidates, picked, onPick }: LayerProps) {
  const words = useWords();
  const { t } = words;
  const name = useId();
  if (candidates.length < 2) return null;
  return (
    <fieldset className="ways">
      <legend>{t(`district.${layer}`)}</legend>
      {candidates.map(({ number, places }) => (
        <label key={number} className="way">
          <input type="radio" name={name} checked={picked === number} onChange={() => onPick(number)} />
          <span>
            {t('district.numbered', { number })}
            {places.length > 0 && <span className="way-note">{words.list(places)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
