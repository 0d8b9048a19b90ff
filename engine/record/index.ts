/**
 * The one index over a release. What is asked for is looked up in the few files that can have it; a file that is not
 * loaded yet counts as saying nothing, and whoever loads them asks again (`browser/store`).
 */
import type { MeasureId } from '../cards/measure-key';
import { bodiesIn, votersIn } from './bodies';
import { ownValue } from '../own-value';
import { covers } from '../districts/terms';
import type { IsoDate, OfficialId, PackId } from '../identifiers';
import type { FilePath } from '../release/bundle';
import type { EarlierFile, OfficialDetails, OfficialsFile, RosterFile, RosterPerson, Source } from '../release/packs';
import { officialsPath } from '../release/record-paths';
import type { SessionFile } from '../release/records';
import { actsIn } from './acts';
import { briefMeasure, wholeMeasure } from './measures';
import type { Act, Cited, Measure } from './model';
import { measuresNamed } from './named';
import type { Coverage, RecordReader } from './reader';
import { measuresOnIssue } from './on-issue';
import { placeOf, rollCallAt } from './rolls';
import { foundOr, openSession } from './session';
import type { ReadFile, Session } from './session';
import { titlesOf } from './titles';
import { measureFrom, wholeFiles } from './whole-files';
import type { WholeFiles } from './whole-files';

/** @param rosters of the packs that are loaded: they say which sessions each pack has. */
export function recordOver(read: ReadFile, rosters: readonly RosterFile[]): RecordReader {
  const rosterOf = (pack: PackId) => rosters.find((roster) => roster.pack === pack);
  const packOf = (official: OfficialId) => rosters.find(({ people }) => people.some(({ id }) => id === official))?.pack;
  const sessionsOf = (pack: PackId): readonly string[] => rosterOf(pack)?.sessions ?? [];
  const open = (pack: PackId, session: string): Session | undefined =>
    sessionsOf(pack).includes(session) ? openSession(read, pack, session) : undefined;

  /** Where whole sessions are in columns, files that hold all measures are read only if somebody has loaded them. */
  const hasWhole = (pack: PackId): boolean => sessionsOf(pack).length === 0 || read.has?.(`${pack}/measures`) !== false;
  const wholeOf = (pack: PackId): WholeFiles | undefined => (hasWhole(pack) ? wholeFiles(read, pack) : undefined);
  /** Files that hold measures of several sessions. */
  const several = (pack: PackId) => (hasWhole(pack) ? (['measures', 'earlier'] as const) : (['earlier'] as const));

  const presides = (official: OfficialId): boolean => {
    const person = rosterOf(packOf(official) ?? '')?.people.find(({ id }) => id === official);
    return person?.offices.some(({ role }) => role === 'vice-president' || role === 'lieutenant-governor') ?? false;
  };

  const penHolder = (pack: string, day: IsoDate): OfficialId | undefined => {
    const role = pack === 'us' ? 'president' : 'governor';
    const holds = ({ offices }: RosterPerson) =>
      offices.some((office) => office.role === role && office.jurisdiction === pack && covers(office, day));
    return rosterOf(pack)?.people.find(holds)?.id;
  };

  const earlier = (id: MeasureId): Measure | undefined => {
    const path: FilePath = `${id.pack}/earlier`;
    const record = (read(path) as EarlierFile | undefined)?.measures.find(({ key }) => key === id.key);
    return record && measureFrom(record, path);
  };

  const look = (id: MeasureId, found: (session: Session) => Measure | undefined): Measure | undefined => {
    const inSession = () => {
      const session = id.session === undefined ? undefined : open(id.pack, id.session);
      return session && found(session);
    };
    const inWholeFiles = () => wholeOf(id.pack)?.measures.get(id.key);
    return foundOr(read, inSession, () => foundOr(read, inWholeFiles, () => earlier(id)));
  };

  const inColumns = ({ pack, session: name, type, number }: MeasureId): boolean =>
    name !== undefined && open(pack, name)?.heads(type, Number(number)) !== undefined;

  /** Every session that this person may have a part in, the newest first. */
  const sessionsWith = (official: OfficialId): Session[] => {
    const pack = packOf(official);
    const person = rosterOf(pack ?? '')?.people.find(({ id }) => id === official);
    if (pack === undefined || !person) return [];
    // Somebody who moved on to Congress has sat in a legislature, whose record has them by the same id.
    const packs = new Set([pack, ...person.offices.map(({ jurisdiction }) => jurisdiction.slice(0, 2))]);
    return [...packs].flatMap((one) =>
      sessionsOf(one).flatMap((name) => {
        const session = open(one, name);
        return session && session.indexOf(official) !== undefined ? [session] : [];
      }),
    );
  };

  const acts = new Map<OfficialId, readonly Act[]>();

  return {
    measure: (id) => look(id, (session) => wholeMeasure(read, session, id, penHolder)),
    brief: (id) => look(id, (session) => briefMeasure(read, session, id, penHolder)),
    rollCall(id, measure) {
      const [pack = '', name = '', body] = id.split('/');
      const inSession = () => {
        const session = open(pack, name);
        const known = session && bodiesIn(session.file).find((one) => one === body);
        const rolls = known && session.rolls(known);
        const place = rolls ? placeOf(rolls, id) : -1;
        return session && rolls && place >= 0 ? rollCallAt(session, rolls, place, measure) : undefined;
      };
      return foundOr(read, inSession, () => wholeOf(pack)?.rollCalls.get(id));
    },
    onIssue: (issue) =>
      rosters.flatMap(({ pack }) =>
        sessionsOf(pack).flatMap((name) => {
          const session = open(pack, name);
          return session ? measuresOnIssue(read, session, issue) : [];
        }),
      ),
    acts(official) {
      let found = acts.get(official);
      if (!found) {
        const whole = wholeOf(packOf(official) ?? '')?.acts(official) ?? [];
        found = [
          ...sessionsWith(official).flatMap((session) => actsIn(read, session, official, presides(official))),
          // What a session's columns have, they have whole.
          ...whole.filter(({ measure }) => !measure || !inColumns(measure)),
        ];
        acts.set(official, found);
      }
      return found;
    },
    coverage(official): Coverage | undefined {
      const [session] = sessionsWith(official);
      return session && { session: session.file.session, votesKnown: votesKnown(session, official) };
    },
    details: (official) => detailsOf(read, rosterOf(packOf(official) ?? ''), official),
    head: (file) => headOf(read, file),
    titles: (pack) => titlesOf(read, pack),
    named: (pack, type, number) => measuresNamed(read, pack, sessionsOf(pack), several(pack), type, number),
    committee({ pack, session: name = '' }, chamber, called) {
      const session = open(pack, name);
      const found = session?.file.committees.find((one) => one.name === called && (one.chamber ?? chamber) === chamber);
      return (found?.members ?? []).flatMap((member) => session?.member(member) ?? []);
    },
  };
}

/** First and last day of the roll calls of this person's bodies. */
function votesKnown({ file, indexOf }: Session, official: OfficialId): Coverage['votesKnown'] {
  const index = indexOf(official) ?? -1;
  const known = bodiesIn(file)
    .filter((body) => votersIn(file, body).includes(index))
    .flatMap((body) => ownValue(file.coverage, body) ?? []);
  if (known.length === 0) return undefined;
  return {
    from: known.map(({ from }) => from).sort()[0] ?? '',
    to:
      known
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? '',
  };
}

function detailsOf(
  read: ReadFile,
  roster: RosterFile | undefined,
  official: OfficialId,
): (OfficialDetails & Cited) | undefined {
  if (!roster) return undefined;
  const { pack, contacts } = roster;
  const path = (contacts ? officialsPath(pack, official, contacts) : `${pack}/officials`) as FilePath;
  const found = (read(path) as OfficialsFile | undefined)?.officials.find(({ id }) => id === official);
  return found && { ...found, file: path };
}

type Head = { asOf: IsoDate; sources: readonly Source[] };

function headOf(read: ReadFile, path: FilePath): Head | undefined {
  const file = read(path) as Partial<SessionFile> | undefined;
  return file?.sources && file.asOf !== undefined ? { asOf: file.asOf, sources: file.sources } : undefined;
}
