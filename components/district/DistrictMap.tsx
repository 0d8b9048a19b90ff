import { useEffect, useMemo, useState } from 'react';
import type { DistrictLayer, StateTopology } from '../../engine/districts/boundaries';
import type { Districts } from '../../engine/districts/districts';
import { pick } from '../../engine/districts/found';
import { mapShapes, mapViews } from '../../engine/districts/map-shapes';
import { DistrictShapes } from './DistrictShapes';
import { SelectField } from '../basics/SelectField';
import { useWords } from '../basics/words';

export interface DistrictMapProps {
  districts: Districts;
  /** States that there are boundaries of. */
  states: readonly string[];
  /** Reads a state's boundaries; called when the map is opened. */
  load(state: string): Promise<StateTopology>;
  onPick(found: Districts): void;
}

const layers = ['legislative', 'congressional'] as const satisfies DistrictLayer[];

/** The way to a district by a map: drawn here, from boundaries in the package. */
export function DistrictMap({ districts, states, load, onPick }: DistrictMapProps) {
  const words = useWords();
  const { t } = words;
  const [state, setState] = useState(states.find((id) => id === districts.state) ?? states[0] ?? '');
  const [layer, setLayer] = useState<DistrictLayer>('legislative');
  const [area, setArea] = useState('');
  const [loaded, setLoaded] = useState<{ state: string; topology: StateTopology | 'failed' }>();
  useEffect(() => {
    let gone = false;
    load(state).then(
      (topology) => gone || setLoaded({ state, topology }),
      () => gone || setLoaded({ state, topology: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [load, state]);
  const topology = loaded?.state === state ? loaded.topology : 'loading';
  const chosen = districts.state === state ? districts[layer] : undefined;
  return (
    <div className="map-way">
      <SelectField
        label={t('district.state')}
        value={state}
        options={states.map((id) => ({ value: id, label: words.state(id) }))}
        onChange={(next) => {
          setState(next);
          setArea('');
        }}
      />
      <SelectField
        label={t('district.map.layer')}
        value={layer}
        options={layers.map((one) => ({ value: one, label: t(`district.${one}`) }))}
        onChange={(next) => setLayer(next as DistrictLayer)}
      />
      {topology === 'loading' && <p role="status">{t('district.map.loading')}</p>}
      {topology === 'failed' && <p role="alert">{t('district.map.failed')}</p>}
      {typeof topology === 'object' && (
        <Drawn
          key={`${state} ${layer}`}
          topology={topology}
          state={state}
          layer={layer}
          area={area}
          chosen={chosen}
          onArea={setArea}
          onPick={(number) => onPick(pick(districts, state, layer, number, topology))}
        />
      )}
    </div>
  );
}

interface DrawnProps {
  topology: StateTopology;
  state: string;
  layer: DistrictLayer;
  area: string;
  chosen: string | undefined;
  onArea(area: string): void;
  onPick(number: string): void;
}

function Drawn({ topology, state, layer, area, chosen, onArea, onPick }: DrawnProps) {
  const words = useWords();
  const { t } = words;
  const views = useMemo(() => mapViews(topology, state), [topology, state]);
  const shapes = useMemo(() => mapShapes(topology, layer), [topology, layer]);
  const view = views.get(area) ?? views.get('')!;
  // A list changes with every arrow key, so it takes effect by its button only.
  const [listed, setListed] = useState(chosen ?? '');
  return (
    <>
      <SelectField
        label={t('district.map.area')}
        value={area}
        options={[...views.keys()].map((city) => ({ value: city, label: city || t('district.map.whole') }))}
        onChange={onArea}
      />
      <p className="hint">{t('district.map.help')}</p>
      <DistrictShapes
        name={`${t(`district.${layer}`)}, ${words.state(state)}`}
        shapes={shapes}
        view={view}
        chosen={chosen}
        onPick={onPick}
      />
      <SelectField
        label={t('district.map.list')}
        value={listed}
        empty={t('district.unset')}
        options={shapes.map(({ number }) => ({ value: number, label: t('district.numbered', { number }) }))}
        onChange={setListed}
      />
      <button
        type="button"
        className="second-button"
        aria-disabled={listed === ''}
        onClick={() => listed !== '' && onPick(listed)}
      >
        {t('district.continue')}
      </button>
    </>
  );
}
