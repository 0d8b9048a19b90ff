/** Whom a printed surname means: voters and sponsors stand in the records as "Ormsby" or "C. Wilson". */
import type { OfficeRole, RosterPerson } from '../../engine/release/packs';
import type { Chamber } from '../../engine/release/records';

export interface Span {
  from: string;
  to: string;
}

export interface Who {
  /** The one member of this chamber, in the session, whom the name means; undefined where nobody or several could be meant. */
  find(printed: string, chamber: Chamber, day?: string): string | undefined;
}

const roles: Readonly<Record<Chamber, OfficeRole>> = { house: 'state-representative', senate: 'state-senator' };

/** "C. Wilson", "Wilson, C.", "Crane(12)" → surname, initial, district. */
function parts(printed: string): { family: string; initial?: string; district?: string } {
  const [, before, family, after, district] =
    /^(?:(\p{L})\.? )?(.+?)(?:,\s*(\p{L})\.?)?(?:\((\d+)\))?$/u.exec(printed.trim()) ?? [];
  const initial = before ?? after;
  return { family: family ?? printed, ...(initial && { initial }), ...(district && { district }) };
}

const overlaps = (office: { start?: string | undefined; end?: string | undefined }, { from, to }: Span) =>
  (office.start ?? '') <= to && (office.end ?? '9999') >= from;

/** @param known names that the roster does not explain: "Mr. Speaker". */
export function whoIn(
  people: readonly RosterPerson[],
  session: Span,
  known: Readonly<Record<string, string>> = {},
): Who {
  const found = new Map<string, string | undefined>();
  const named = ({ family, name, aliases = [] }: RosterPerson, surname: string) =>
    family === surname || [name, ...aliases].some((full) => full.endsWith(` ${surname}`));
  const look = (printed: string, chamber: Chamber, day: string | undefined): string | undefined => {
    const { family, initial, district } = parts(printed);
    const sitting = (span: Span) =>
      people.filter(
        (person) =>
          named(person, family) &&
          (!initial || person.given.startsWith(initial)) &&
          person.offices.some(
            (office) =>
              office.role === roles[chamber] &&
              (!district || office.district?.replace(/\D/g, '') === district) &&
              overlaps(office, span),
          ),
      );
    const all = sitting(session);
    const one = all.length > 1 && day ? sitting({ from: day, to: day }) : all;
    return one.length === 1 ? one[0]?.id : undefined;
  };
  return {
    find(printed, chamber, day) {
      const key = `${chamber} ${printed} ${day ?? ''}`;
      if (!found.has(key)) found.set(key, known[`${chamber} ${printed}`] ?? look(printed, chamber, day));
      return found.get(key);
    },
  };
}
