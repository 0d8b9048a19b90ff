/** Where the device is, asked once after a click. The answer goes to whoever asked and is kept nowhere. */
import type { Point } from '../engine/districts/boundaries';

export type Position = { kind: 'point'; point: Point } | { kind: 'denied' | 'unavailable' | 'vague' };

const patience = 20_000;
/** A place known less exactly than this, in metres, may lie in any of several districts. */
const vaguest = 2_000;

/** Call it in the handler of a click: the browser then asks its own question. */
export function currentPosition(geolocation: Geolocation | undefined = navigator.geolocation): Promise<Position> {
  return new Promise((resolve) => {
    if (!geolocation) return resolve({ kind: 'unavailable' });
    geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve(accuracy > vaguest ? { kind: 'vague' } : { kind: 'point', point: [longitude, latitude] }),
      ({ code }) => resolve({ kind: code === 1 ? 'denied' : 'unavailable' }),
      { timeout: patience, maximumAge: 0 },
    );
  });
}
