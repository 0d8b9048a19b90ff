/** Which numbers a kind of measure can have in each jurisdiction, and how its key names the kind. */
import type { PackId } from '../identifiers';
import { isOdd } from './days';
import { jurisdictionOf, jurisdictions } from './index';
import type { Jurisdiction, MeasureKind, Nature } from './jurisdiction';
import { firstYearOf, sessionBefore } from './sessions';

/** Jurisdictions whose measures have keys. All others' measures are known to be theirs, and left alone. */
export const keyedJurisdictions: readonly PackId[] = jurisdictions.map(({ id }) => id);

const isWithin = ({ numbers }: MeasureKind, number: number): boolean =>
  numbers.some(({ first, last }) => number >= first && number <= last);

const natures = new Map(
  jurisdictions.map((one) => [one, Object.entries(one.measures.kinds) as [Nature, MeasureKind][]]),
);
const kindsOf = (one: Jurisdiction): readonly [Nature, MeasureKind][] => natures.get(one) ?? [];

/** The kind that a number alone tells, where each series has numbers of its own. */
export function natureOf(jurisdiction: PackId, number: number): Nature | undefined {
  const one = jurisdictionOf(jurisdiction);
  return one?.measures.areApart ? kindsOf(one).find(([, kind]) => isWithin(kind, number))?.[0] : undefined;
}

/** The kind as a key names it, or nothing if the jurisdiction has no such measure of this number. */
export function typeIn(jurisdiction: PackId, nature: Nature, number: number): string | undefined {
  const kinds = jurisdictionOf(jurisdiction)?.measures.kinds;
  if (nature === 'bill') {
    const told = natureOf(jurisdiction, number);
    return told === 'house-bill' || told === 'senate-bill' ? kinds?.[told]?.type : undefined;
  }
  const kind = kinds?.[nature];
  return kind && isWithin(kind, number) ? kind.type : undefined;
}

const byType = new Map(
  jurisdictions.map((one) => [one.id, new Map(kindsOf(one).map(([, kind]) => [kind.type, kind]))]),
);

/** What is known of a kind by its type: `HB`. */
export const kindOf = (jurisdiction: PackId, type: string): MeasureKind | undefined =>
  byType.get(jurisdiction)?.get(type);

const ownResolution = /^(?:house|senate)-(?:concurrent-)?resolution$/;

/**
 * Whether it is a resolution that makes no law: it honours, greets, or sets a chamber's own rules and dates. Joint
 * resolutions, which amend constitutions, and memorials, which address Congress, are none.
 */
export function makesNoLaw(jurisdiction: PackId, type: string): boolean {
  const one = jurisdictionOf(jurisdiction);
  return one !== undefined && kindsOf(one).some(([nature, kind]) => kind.type === type && ownResolution.test(nature));
}

/** Jurisdictions that name a kind so in keys: "H 93" is Idaho's, "S. 5" Congress's and Idaho's. */
export const whereTypeIs = (nature: Nature, type: string): readonly PackId[] =>
  jurisdictions.filter(({ measures }) => measures.kinds[nature]?.type === type).map(({ id }) => id);

/** Jurisdictions whose numbers alone tell the kind. */
export const whereNumbersAreApart: readonly PackId[] = jurisdictions
  .filter(({ measures }) => measures.areApart)
  .map(({ id }) => id);

/** From this number on nothing is written like an initiative but one. */
export const tellingInitiatives = Math.min(
  ...jurisdictions.flatMap(({ measures: { ballot } }) => ballot?.initiatives.telling ?? []),
);

/** Whether a session can have this number: not where the series is of other years. */
export function isOfSession(jurisdiction: PackId, session: string, type: string, number: number): boolean {
  const kind = kindOf(jurisdiction, type);
  if (!kind?.numbers.some(({ years }) => years)) return true;
  const parity = isOdd(firstYearOf(jurisdiction, session)) ? 'odd' : 'even';
  return kind.numbers.some(
    ({ first, last, years }) => number >= first && number <= last && (years === undefined || years === parity),
  );
}

/** The session, or the one before it, that can have this number; the session itself where neither can. */
export function sessionWith(jurisdiction: PackId, session: string, type: string, number: number): string {
  if (isOfSession(jurisdiction, session, type, number)) return session;
  const before = sessionBefore(jurisdiction, session);
  return isOfSession(jurisdiction, before, type, number) ? before : session;
}
