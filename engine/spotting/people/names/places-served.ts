/**
 * The places of an official's district, city or county, against one that is printed.
 */
import type { Person } from './names-index';

/** Whether the person serves the place (folded), or one whose name is a part of its name, or the other way round. */
export function servesPlace({ places }: Person, place: string): boolean {
  if (places.has(place)) return true;
  for (const one of places) if (place.endsWith(` ${one}`) || place.startsWith(`${one} `)) return true;
  return false;
}
