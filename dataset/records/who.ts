/**
 * Whom a printed name means: voters and sponsors stand in the records as "Ormsby" or "C. Wilson". A name that could be
 * several members', or nobody's, means nobody here.
 */
import type { Office, OfficeRole, RosterPerson } from '../../engine/release/packs';
import type { Chamber } from '../../engine/release/records';
import { daysBetween } from '../packs/offices';
import { key, readings, type Reading } from './printed-name';

export interface Span {
  from: string;
  to: string;
}

export interface Who {
  /** The one member of this chamber, in the session, whom the name means; undefined where nobody or several could be meant. */
  find(printed: string, chamber: Chamber, day?: string): string | undefined;
  /** All whom it could mean. */
  all(printed: string, chamber: Chamber, day?: string): readonly string[];
  /** The names that a source has run together, "Daley Damoose": where they part so that each means one member, in one way. */
  apart(printed: string, chamber: Chamber, day: string): readonly string[];
  /**
   * The voters of one roll call. Each votes once: of two whom a name could mean, the one who stands there under a name of
   * their own is not meant by it, and two names of one person are nobody's.
   */
  ofRoll(printed: readonly string[], chamber: Chamber, day: string): ReadonlyMap<string, string>;
}

export interface Names {
  /** Printed instead of a name, by chamber: `house Mr. Speaker` → the ids of all who may have been it. */
  known?: Readonly<Record<string, readonly string[]>>;
  /** Longer surnames are cut off after so many letters. */
  cut?: number;
  /** Days by which a time in office may begin later, or end earlier, than the roster says: none where it is exact. */
  slack?: number;
}

const roles: Readonly<Record<Chamber, readonly OfficeRole[]>> = {
  house: ['state-representative'],
  // A legislature of one chamber has senators.
  senate: ['state-senator', 'state-legislator'],
};

const overlaps = (office: Pick<Office, 'start' | 'end'>, { from, to }: Span) =>
  (office.start ?? '') <= to && (office.end ?? '9999') >= from;

/** Days by which sources may differ on when somebody's time in office begins and ends. */
const usualSlack = 31;
const satOn = ({ start, end }: Pick<Office, 'start' | 'end'>, day: string, slack: number) =>
  (!start || start.length < 10 || daysBetween(day, start) <= slack) && (!end || daysBetween(end, day) <= slack);

/** A member by all their names. */
interface Known {
  person: RosterPerson;
  families: ReadonlySet<string>;
  givens: readonly string[];
}

function knownAs(person: RosterPerson): Known {
  const { name, given, family, middle, nicknames = [], aliases = [] } = person;
  const whole = [name, ...aliases].map((full) => full.split(/\s+/));
  const tails = whole.flatMap((words) => words.slice(1).map((_, at) => key(words.slice(at + 1).join(' '))));
  const heads = whole.flatMap((words) => words.slice(0, -1));
  const givens = [...given.split(/[\s-]+/), given, ...(middle ? [middle] : []), ...nicknames, ...heads].map(key);
  return {
    person,
    families: new Set([key(family), ...tails]),
    givens: [...new Set(givens)].filter((word) => word !== ''),
  };
}

const begins = (one: string, other: string) =>
  one.length > 2 && other.length > 2 && (one.startsWith(other) || other.startsWith(one));

/**
 * How well given names agree: 0 as printed, 1 by the initial or by a name behind the first ("J. Stuart"), 2 by the beginning
 * ("Chris", "Christopher"); undefined not at all.
 */
function agreement(said: readonly string[], { givens }: Known): number | undefined {
  const [first = '', second] = said;
  if (first === '') return 0;
  if (first.length > 1 && givens.includes(first)) return 0;
  if (said.slice(1).some((word) => word.length > 2 && givens.includes(word))) return 1;
  // "Carter, T. Edwards": another name has run into this one.
  if (first.length === 1 && said.slice(1).some((word) => word.length > 2)) return undefined;
  if (first.length > 1) return givens.some((one) => begins(one, first)) ? 2 : undefined;
  const initial = givens.find((one) => one.startsWith(first));
  if (initial === undefined) return undefined;
  // "RC" is no Robert whose other names are known to begin otherwise, if there is one whose begin so.
  return second === undefined || givens.some((one) => one !== initial && one.startsWith(second[0] ?? '')) ? 1 : 2;
}

const holds = ({ person }: Known, chamber: Chamber, district: string, when: (office: Office) => boolean): boolean =>
  person.offices.some(
    (office) =>
      roles[chamber].includes(office.role) &&
      (district === '' || office.district?.replace(/\D/g, '') === district) &&
      when(office),
  );

/** Of several those of whom more is true, as long as there are some. */
const narrowed = <T>(some: readonly T[], tests: readonly ((one: T) => boolean)[]): readonly T[] =>
  tests.reduce((left, test) => {
    const fit = left.length > 1 ? left.filter(test) : [];
    return fit.length > 0 ? fit : left;
  }, some);

const suffixOf = ({ suffix = '' }: RosterPerson) => key(suffix);

/** Most names that sources run together. */
const most = 4;

/** Of so many words a name may be two, although the first alone can be read out of it. */
const longest = 5;

/** The ways to part words into names that are each good. */
function partings(words: readonly string[], isGood: (name: string) => boolean, left = most): string[][] {
  if (words.length === 0) return [[]];
  if (left === 0) return [];
  return words.flatMap((_, at) => {
    const name = words.slice(0, at + 1).join(' ');
    return isGood(name) ? partings(words.slice(at + 1), isGood, left - 1).map((rest) => [name, ...rest]) : [];
  });
}

export function whoIn(
  people: readonly RosterPerson[],
  session: Span,
  { known = {}, cut, slack = usualSlack }: Names = {},
): Who {
  const members = people.map(knownAs);
  const found = new Map<string, readonly string[]>();

  const inSession = new Map<string, readonly Known[]>();
  /** Who sat in the chamber during the session, for the district that a name may say. */
  function sitting(chamber: Chamber, district = ''): readonly Known[] {
    const place = `${chamber} ${district}`;
    const before = inSession.get(place);
    if (before) return before;
    const now = members.filter((one) => holds(one, chamber, district, (office) => overlaps(office, session)));
    inSession.set(place, now);
    return now;
  }

  const isFamily = ({ families }: Known, family: string) =>
    families.has(family) ||
    (cut !== undefined && family.length >= cut && [...families].some((one) => one.startsWith(family)));

  function fitting(reading: Reading, chamber: Chamber, day: string | undefined): readonly Known[] {
    const { family, given, suffix, district = '' } = reading;
    const named = sitting(chamber, district).filter(
      (one) => isFamily(one, family) && (!day || holds(one, chamber, district, (office) => satOn(office, day, slack))),
    );
    const ranked = named.flatMap((one) => {
      const rank = agreement(given, one);
      return rank === undefined ? [] : [{ one, rank }];
    });
    const best = Math.min(...ranked.map(({ rank }) => rank));
    const nearest = ranked.filter(({ rank }) => rank === best).map(({ one }) => one);
    return narrowed(nearest, [
      ({ person }) => suffix !== undefined && suffixOf(person) === suffix,
      (one) => day !== undefined && holds(one, chamber, district, (office) => overlaps(office, { from: day, to: day })),
    ]);
  }

  function look(printed: string, chamber: Chamber, day: string | undefined): readonly string[] {
    for (const reading of readings(printed)) {
      const some = fitting(reading, chamber, day);
      if (some.length > 0) return some.map(({ person }) => person.id);
    }
    return [];
  }

  /** Of several who bore a title, those who sat on that day. */
  const sitsOn = (ids: readonly string[], chamber: Chamber, day: string | undefined): readonly string[] =>
    ids.length < 2 || !day
      ? ids
      : ids.filter((id) =>
          members.some(
            (one) =>
              one.person.id === id && holds(one, chamber, '', (office) => overlaps(office, { from: day, to: day })),
          ),
        );

  const all = (printed: string, chamber: Chamber, day?: string): readonly string[] => {
    const name = `${chamber} ${printed} ${day ?? ''}`;
    const before = found.get(name);
    if (before) return before;
    const sure = known[`${chamber} ${printed}`];
    const now = sure ? sitsOn(sure, chamber, day) : look(printed, chamber, day);
    found.set(name, now);
    return now;
  };
  const only = (ids: readonly string[]) => (ids.length === 1 ? ids[0] : undefined);

  return {
    all,
    find: (printed, chamber, day) => only(all(printed, chamber, day)),
    apart(printed, chamber, day) {
      const words = printed.split(' ');
      if (printed.includes('(') || (words.length < longest && all(printed, chamber, day).length > 0)) return [printed];
      const ways = partings(words, (name) => all(name, chamber, day).length === 1).filter((way) => way.length > 1);
      return ways.length === 1 && ways[0] ? ways[0] : [printed];
    },
    ofRoll(printed, chamber, day) {
      const sure = new Map<string, string>();
      const open = new Map<string, readonly string[]>(printed.map((name) => [name, all(name, chamber, day)]));
      for (let before = -1; before < sure.size;) {
        before = sure.size;
        const taken = new Set(sure.values());
        for (const [name, ids] of open) {
          const id = sure.has(name) ? undefined : only(ids.length === 1 ? ids : ids.filter((one) => !taken.has(one)));
          if (id) sure.set(name, id);
        }
      }
      const claims = new Map<string, number>();
      for (const name of printed) {
        const id = sure.get(name);
        if (id) claims.set(id, (claims.get(id) ?? 0) + 1);
      }
      return new Map([...sure].filter(([, id]) => claims.get(id) === 1));
    },
  };
}
