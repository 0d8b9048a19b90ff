import { useEffect, useMemo, useState } from 'react';
import type { StateTopology } from '../../engine/districts/boundaries';
import type { Districts } from '../../engine/districts/districts';
import { mapShapes, mapViews } from '../../engine/districts/map-shapes';
import { useWords } from '../basics/words';

interface MyDistrictProps {
  districts: Districts;
  /** Reads a state's boundaries from the package. Rejects where it has none. */
  load(state: string): Promise<StateTopology>;
}

/** Where the reader's legislative district lies, small, with its words beside it. Nothing where there is no map. */
export function MyDistrict({ districts, load }: MyDistrictProps) {
  const { t, state: nameOfState } = useWords();
  const { state, legislative, congressional } = districts;
  const [loaded, setLoaded] = useState<{ state: string; topology: StateTopology }>();
  useEffect(() => {
    if (!state || !legislative) return;
    let gone = false;
    load(state).then(
      (topology) => gone || setLoaded({ state, topology }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [load, state, legislative]);
  const topology = loaded?.state === state ? loaded?.topology : undefined;
  const drawn = useMemo(
    () =>
      topology && state
        ? { shapes: mapShapes(topology, 'legislative'), view: mapViews(topology, state).get('')! }
        : undefined,
    [topology, state],
  );
  if (!state || !legislative) return null;
  const mine = drawn?.shapes.find(({ number }) => number === legislative);
  return (
    <figure className="my-district">
      {drawn && mine && (
        <svg
          className="my-district-map"
          viewBox={`${drawn.view.x} ${drawn.view.y} ${drawn.view.width} ${drawn.view.height}`}
          aria-hidden="true"
        >
          {drawn.shapes.map(({ number, path }) => (
            <path key={number} d={path} className="my-district-other" />
          ))}
          <path d={mine.path} className="my-district-mine" />
          <circle cx={mine.label.x} cy={mine.label.y} r={drawn.view.width * 0.045} className="my-district-ring" />
        </svg>
      )}
      <figcaption>
        <p>{nameOfState(state)}</p>
        <p>
          {t('district.legislative')}: {legislative}
        </p>
        {congressional && (
          <p>
            {t('district.congressional')}: {congressional}
          </p>
        )}
      </figcaption>
    </figure>
  );
}
