/** A biennium as the Legislature writes it, `2025-26`; measure keys have `2025-2026`. It begins in an odd year. */
import { BuildProblem } from '../../../sources/snapshot';

/** The two years. Throws a BuildProblem for anything else. */
export function yearsOf(biennium: string): [number, number] {
  const [, first = '', second = ''] = biennium.match(/^(\d{4})-(\d{2})$/) ?? [];
  const year = Number(first);
  if (year % 2 === 0 || (year + 1) % 100 !== Number(second) || second === '')
    throw new BuildProblem(`"${biennium}" is no biennium: write it as 2025-26, from an odd year to the next.`);
  return [year, year + 1];
}

export const sessionOf = (biennium: string): string => yearsOf(biennium).join('-');

/** The biennium that sits on a day, or is about to: from December on bills of the next one are filed. */
export function bienniumOn(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = year % 2 === 1 ? year : month === 12 ? year + 1 : year - 1;
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}
