import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { MapShape, MapView } from '../../engine/districts/map-shapes';
import { useWords } from '../basics/words';

interface DistrictShapesProps {
  /** What the map shows, for people who hear it. */
  name: string;
  shapes: readonly MapShape[];
  view: MapView;
  chosen: string | undefined;
  onPick(number: string): void;
}

/** Share of the view's width that a number's height takes. */
const numberSize = 0.03;

const moves: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The map itself: one stop for the Tab key, arrows from district to district, Enter or Space to pick. */
export function DistrictShapes({ name, shapes, view, chosen, onPick }: DistrictShapesProps) {
  const { t } = useWords();
  const drawn = useRef(new Map<string, SVGPathElement>());
  const [at, setAt] = useState(chosen);
  const [focused, setFocused] = useState<string>();
  const current = shapes.some(({ number }) => number === at) ? at : shapes[0]?.number;
  const onKey = (event: KeyboardEvent, number: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPick(number);
      return;
    }
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    const index = shapes.findIndex((shape) => shape.number === number);
    const next = shapes[move(index, shapes.length)]?.number ?? number;
    setAt(next);
    drawn.current.get(next)?.focus();
  };
  const size = view.width * numberSize;
  // What has the focus is drawn last, so that nothing lies over its outline.
  const lastFocused = shapes.find(({ number }) => number === focused);
  return (
    <svg
      className="district-map"
      role="listbox"
      aria-label={name}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
    >
      {shapes.map(({ number, path }) => (
        <path
          key={number}
          ref={(element) => {
            if (element) drawn.current.set(number, element);
            else drawn.current.delete(number);
          }}
          d={path}
          role="option"
          aria-selected={number === chosen}
          aria-label={t('district.numbered', { number })}
          tabIndex={number === current ? 0 : -1}
          className="district-shape"
          onClick={() => onPick(number)}
          onKeyDown={(event) => onKey(event, number)}
          onFocus={() => {
            setAt(number);
            setFocused(number);
          }}
          onBlur={() => setFocused(undefined)}
        >
          <title>{t('district.numbered', { number })}</title>
        </path>
      ))}
      {lastFocused && <path d={lastFocused.path} className="district-focus" aria-hidden="true" />}
      {shapes.map(
        ({ number, label: { x, y, room } }) =>
          room > size * 0.7 && (
            <text
              key={number}
              x={x}
              y={y}
              fontSize={size}
              className={number === chosen ? 'district-number on-chosen' : 'district-number'}
              aria-hidden="true"
            >
              {number}
            </text>
          ),
      )}
    </svg>
  );
}
