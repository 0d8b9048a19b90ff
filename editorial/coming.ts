/** Bills of the session after the last in the packs: they have numbers, hearings and asks before any facts are here. */
import { type MeasureId, measureLabel, parseMeasureKey } from '../engine/cards/measure-key';
import type { MeasureKey, PackId } from '../engine/identifiers';
import { jurisdictionOf } from '../engine/jurisdictions';
import { kindOf } from '../engine/jurisdictions/numbers';
import { firstYearOf, sessionOfYear } from '../engine/jurisdictions/sessions';
import { ownValue } from '../engine/own-value';
import type { Facts } from './facts';

/** No session lasts longer, in years. */
const longest = 2;

/** The session after the last that a pack has a record of: `2027-2028`. */
export function comingSession({ packs }: Pick<Facts, 'packs'>, pack: PackId): string | undefined {
  const years = (ownValue(packs, pack)?.roster.sessions ?? []).map((session) => firstYearOf(pack, session));
  if (years.length === 0 || !jurisdictionOf(pack)) return undefined;
  const last = Math.max(...years);
  const later = Array.from({ length: longest }, (_, more) => sessionOfYear(pack, last + 1 + more));
  return later.find((session) => session !== sessionOfYear(pack, last));
}

/** Whether a bill of this kind and number may come in the session after the last that is known. */
export function isToCome({ pack, session, type, number, ballot }: MeasureId, facts: Pick<Facts, 'packs'>): boolean {
  if (ballot || session === undefined || session !== comingSession(facts, pack)) return false;
  const series = kindOf(pack, type)?.numbers ?? [];
  return series.some(({ first, last }) => Number(number) >= first && Number(number) <= last);
}

const bare = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The bills of the coming session that a number may mean: “HB 1217”, “h.r. 1”. One, or none. */
export function comingMeasure(written: string, pack: PackId, facts: Pick<Facts, 'packs'>): MeasureKey | undefined {
  const session = comingSession(facts, pack);
  const number = /\d+$/.exec(written.trim())?.[0].replace(/^0+/, '');
  const kinds = Object.values(jurisdictionOf(pack)?.measures.kinds ?? {});
  return kinds
    .flatMap(({ type }) => parseMeasureKey(`${pack}/${session}/${type}/${number}`) ?? [])
    .find(
      (id) =>
        [measureLabel(id), `${id.type}${number}`].some((label) => bare(label) === bare(written)) && isToCome(id, facts),
    )?.key;
}

/** How a number is written, by the first bill of a session: “HB 1000”. */
export function exampleOf(pack: PackId): string {
  const { type, numbers } = jurisdictionOf(pack)?.measures.kinds['house-bill'] ?? { type: '', numbers: [] };
  const id = parseMeasureKey(`${pack}/1/${type}/${numbers[0]?.first ?? 1}`);
  return id ? measureLabel(id) : '';
}
