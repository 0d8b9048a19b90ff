/** Source snapshots → the text of every file of the packs. Pure but for the progress that it tells. */
import { whereNumbersAreApart } from '../../engine/jurisdictions/numbers';
import { officialsPath } from '../../engine/release/record-paths';
import type { FilePath } from '../../engine/release/bundle';
import type { MeasureBand, OfficialsFile, RosterFile } from '../../engine/release/packs';
import { sourcesOf } from '../jurisdictions';
import type { IssuesOf } from '../records/frame';
import { groupBy } from '../records/lists';
import type { SessionRecord } from '../records/shape';
import { sessionFiles } from '../records/write-session';
import { BuildProblem } from '../sources/snapshot';
import { earlierFile } from './earlier-file';
import type { Inputs } from './inputs';
import { stateOfficials, usOfficials } from './officials';
import { onceEverybody, refuseDoubles } from './one-person';
import type { Report } from './report';
import { stateRoster, strayVariants, usRoster } from './rosters';
import { fileText } from './write';

/** Path → text. */
export type BuiltFiles = Map<FilePath, string>;

/** The rosters of all packs, by pack. */
export function buildRosters(inputs: Inputs, report: Report): Map<string, RosterFile> {
  // Of two rosters that have one person the first keeps them: Congress, then the states that are known best.
  const first = [...inputs.inFull.keys()];
  const others = [...inputs.states.keys()].filter((state) => !first.includes(state)).sort();
  const listed = [usRoster(inputs, report), ...[...first, ...others].map((one) => stateRoster(one, inputs, report))];
  const rosters = onceEverybody(listed);
  refuseDoubles(rosters);
  const stray = strayVariants(rosters);
  if (stray.length > 0) throw new BuildProblem(`known-variants.ts names ${stray.join(', ')}, which no roster has.`);
  return new Map(rosters.map((roster) => [roster.pack, roster]));
}

const officialsOf = (inputs: Inputs, roster: RosterFile, report: Report): OfficialsFile =>
  roster.pack === 'us' ? usOfficials(inputs, roster, report) : stateOfficials(inputs, roster, report);

/** The contacts of a pack: one file, or dealt out by id. */
function contactsOf(file: OfficialsFile, count: number | undefined): [string, object][] {
  if (count === undefined) return [[`${file.pack}/officials`, file]];
  const dealt = new Map<string, OfficialsFile['officials']>();
  for (const official of file.officials) {
    const path = officialsPath(file.pack, official.id, count);
    dealt.set(path, [...(dealt.get(path) ?? []), official]);
  }
  return [...dealt].map(([path, officials]) => [path, { ...file, officials }]);
}

/** Packs whose numbers restart with each session, so that a band tells which session a number can be of. */
const bandedPacks: ReadonlySet<string> = new Set(whereNumbersAreApart);

function bandsOf({ session, measures }: SessionRecord): MeasureBand[] {
  const byType = [...groupBy(measures, ({ type }) => type)].map(([type, some]) => {
    const numbers = some.map(({ number }) => number);
    return { session, type, first: Math.min(...numbers), last: Math.max(...numbers) };
  });
  return byType.sort((a, b) => a.first - b.first);
}

export interface Records {
  sessions: readonly SessionRecord[];
  issues: readonly string[];
  issuesOf: IssuesOf;
}

export function buildPacks(
  inputs: Inputs,
  rosters: ReadonlyMap<string, RosterFile>,
  { sessions, issues, issuesOf }: Records,
  report: Report,
): BuiltFiles {
  const files: [string, object][] = [];
  for (const [pack, known] of rosters) {
    const held = sessions.filter((session) => session.pack === pack).map(({ session }) => session);
    const contacts = sourcesOf(pack)?.contactFiles;
    const bands = bandedPacks.has(pack) ? sessions.filter((session) => session.pack === pack).flatMap(bandsOf) : [];
    const roster = {
      ...known,
      ...(bands.length > 0 && { bands }),
      ...(contacts && { contacts }),
      ...(held.length > 0 && { sessions: held.sort().reverse() }),
    };
    const officials = officialsOf(inputs, known, report);
    files.push([`${pack}/roster`, roster], ...contactsOf(officials, contacts));
    const earlier = earlierFile(pack, inputs.earlier[pack] ?? []);
    if (earlier) files.push([`${pack}/earlier`, earlier]);
  }
  for (const session of sessions) files.push(...sessionFiles(session, issues, issuesOf, inputs.today));
  return new Map(files.map(([path, file]) => [path as FilePath, fileText(path as FilePath, file)] as const));
}
