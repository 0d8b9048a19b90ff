/** The clock, for an engine that has none. */
import type { IsoDate } from '../engine/identifiers';

/** The day where the reader is, at this moment. */
export function localDay(now = new Date()): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
