/**
 * Who brought a bill in, as the packs record it: the prime sponsors of a session’s bills by chamber and number.
 */
import type { Pack } from '../release/packs';
import type { SponsorsOf } from './people/lists/recorded-sponsors';

/** Gives the sponsors of the sessions that a day lies in. */
export type Sponsors = (date: string) => SponsorsOf;

const none: ReadonlySet<string> = new Set();
/** "wa/2025-2026/HB/1002", "id/2026/S/1234": a session of years, and a bill of a chamber. */
const bill = /^[a-z]{2}\/(\d{4})(?:-(\d{4}))?\/([HS])B?\/(\d+)$/;

/** Reads the records of the packs when first asked. */
export function createSponsors(packs: readonly Pick<Pack, 'measures'>[]): Sponsors {
  let byYear: Map<string, Set<string>> | undefined;
  const read = (): Map<string, Set<string>> => {
    const sponsors = new Map<string, Set<string>>();
    for (const { measures } of packs)
      for (const { key, sponsor } of measures?.measures ?? []) {
        const [, first, last = first, chamber, number] = (sponsor && bill.exec(key)) || [];
        for (let year = Number(first); sponsor && year <= Number(last); year += 1) {
          const at = `${year}/${chamber?.toLowerCase()}${number}`;
          sponsors.set(at, (sponsors.get(at) ?? new Set()).add(sponsor));
        }
      }
    return sponsors;
  };
  return (date) => (chamber, number) => (byYear ??= read()).get(`${date.slice(0, 4)}/${chamber}${number}`) ?? none;
}
