/** Washington's bills of the biennium → measure records. */
import type { MeasureRecord, RosterPerson } from '../../engine/release/packs';
import { parseWaNumber, type WaBillRow, type WaBills } from '../sources/wa-bills';
import type { Report } from './report';

/** Key of a row's measure; undefined for what is none (appointments). */
export function waKey(printed: string, session: string): string | undefined {
  const parsed = parseWaNumber(printed);
  if (!parsed) return undefined;
  return 'initiative' in parsed ? `wa/${parsed.initiative}` : `wa/${session}/${parsed.type}/${parsed.number}`;
}

/** Surname in `(Abbarno)` or `LG(Duerr)`. */
const printedSponsor = (sponsor: string) => sponsor.match(/\(([^()]+)\)$/)?.[1];

/** Days within which a sponsor must have held the seat. */
export interface Span {
  from: string;
  to: string;
}

/**
 * The member whom a printed surname means: the only one of that name in the bill's chamber at that time.
 * "Wilson, C." names the initial too. Undefined where two could be meant, or the member has left.
 */
export function findSponsor(
  printed: string,
  chamber: string,
  { from, to }: Span,
  people: readonly RosterPerson[],
): RosterPerson | undefined {
  const [family = '', initial] = printed.split(/,\s*/);
  const role = chamber === 'House' ? 'state-representative' : 'state-senator';
  const found = people.filter(
    (person) =>
      [person.family, ...(person.aliases ?? [])].some((name) => name === family || name.endsWith(` ${family}`)) &&
      (!initial || person.given.startsWith(initial.replace(/\.$/, ''))) &&
      person.offices.some(
        (office) => office.role === role && (office.start ?? '') <= to && (office.end ?? '9999') >= from,
      ),
  );
  return found.length === 1 ? found[0] : undefined;
}

function toMeasure(
  row: WaBillRow,
  key: string,
  biennium: Span,
  people: readonly RosterPerson[],
  sponsorById: ReadonlyMap<number, RosterPerson>,
  report: Report,
): MeasureRecord {
  // The file writes the year 1 where it has no date.
  const introduced = row.introducedDate?.startsWith('0001') ? undefined : row.introducedDate;
  if (!introduced) report.drop('wa', 'introduction date that is none (0001-01-01)', key);
  const printed = printedSponsor(row.sponsor);
  const span = introduced ? { from: introduced, to: introduced } : biennium;
  const sponsor =
    sponsorById.get(row.sponsorId ?? 0) ?? (printed && findSponsor(printed, row.originalAgency, span, people));
  if (printed && !sponsor) report.drop('wa', 'sponsor known by printed name only', `${key} ${printed}`);
  return {
    key,
    title: row.title,
    ...(row.description && row.description !== row.title && { description: row.description }),
    ...(sponsor ? { sponsor: sponsor.id } : printed && { sponsorName: printed }),
    ...(introduced && { introduced }),
  };
}

/** @param memberIds person → id in the Legislature's services, for rows that name their sponsor by it. */
export function waMeasures(
  { session, rows }: WaBills,
  people: readonly RosterPerson[],
  report: Report,
  memberIds: ReadonlyMap<string, number> = new Map(),
): MeasureRecord[] {
  const sponsorById = new Map(
    people.flatMap((person) => {
      const id = memberIds.get(person.id);
      return id === undefined ? [] : [[id, person] as const];
    }),
  );
  const [from = '', to = ''] = session.split('-');
  const biennium = { from: `${from}-01-01`, to: `${to}-12-31` };
  const measures = new Map<string, MeasureRecord>();
  for (const row of rows) {
    const key = waKey(row.number, session);
    if (!key) report.drop('wa', 'row that is no measure (governor’s appointments)', row.number);
    else if (measures.has(key)) report.drop('wa', 'second row of one measure', row.number);
    else measures.set(key, toMeasure(row, key, biennium, people, sponsorById, report));
  }
  return [...measures.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
