/** The day of effect in the line of an Idaho bill's history that tells of the signature. */
import type { Effect } from '../../../../engine/release/records';
import { dayOfNumbers } from '../../../records/effect';

/**
 * "… Session Law Chapter 24    Effective: 07/01/2026", or "Retroactive to 01/01/2026"; where sections have days of their
 * own ("03/26/26 SECTION 4;    07/01/26 SECTION 1-3"), its parts take effect on different days, of which the first written
 * is one. The end of a section (a sunset clause) is no day on which it takes effect.
 */
export function effectIn(line: string): Effect | undefined {
  const said = /\bEffective:\s*(.+)$/s.exec(line)?.[1];
  if (said === undefined) return undefined;
  const pieces = said.split(';').filter((piece) => !/sunset/i.test(piece));
  const found = pieces.flatMap((piece) => {
    const day = dayOfNumbers(/\d{1,2}\/\d{1,2}\/\d{2,4}/.exec(piece)?.[0] ?? '');
    return day === undefined ? [] : [{ day, goesBack: /^\s*Retroactive to/i.test(piece) }];
  });
  const [first] = found;
  if (!first) return undefined;
  const isInParts = found.some(({ day }) => day !== first.day) || /\d\s+SECTIONS? /.test(pieces[0] ?? '');
  if (isInParts) return { ...(!first.goesBack && { day: first.day }), parts: true };
  return { day: first.day, ...(first.goesBack && { back: true }) };
}
