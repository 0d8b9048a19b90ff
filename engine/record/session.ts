/** One session's files, opened as they are asked for, with what its columns count by. */
import type { MeasureId } from '../cards/measure-key';
import type { OfficialId, PackId } from '../identifiers';
import type { FilePath } from '../release/bundle';
import type { BodyId } from '../jurisdictions/bodies';
import { issuesBehind } from '../release/issue-letters';
import type { DetailsFile, HeadsFile, RollsFile, SessionFile, StepsFile } from '../release/records';
import { detailsPath, headsPath, rollsPath, sessionPath, stepsPath } from '../release/record-paths';

/** A parsed file of the release; undefined for one that the release does not have, or that is not loaded yet. */
export interface ReadFile {
  (path: FilePath): unknown;
  /** How often a file was asked for that is not loaded yet; absent where all are. */
  misses?(): number;
  /** Whether a file is loaded; absent where all are. */
  has?(path: FilePath): boolean;
}

/** What is found, and else the second place to look: not before every file of the first has been there to be read. */
export function foundOr<T>(read: ReadFile, first: () => T | undefined, second: () => T | undefined): T | undefined {
  const before = read.misses?.() ?? 0;
  const found = first();
  return found !== undefined || (read.misses?.() ?? 0) > before ? found : second();
}

export interface Session {
  file: SessionFile;
  path: FilePath;
  /** The official with this index. */
  member(index: number): OfficialId | undefined;
  /** The index of this official; undefined for one who has no part in it. */
  indexOf(official: OfficialId): number | undefined;
  /** Ids of issues from a column's letters. */
  issues(letters: string): string[];
  rolls(body: BodyId): RollsFile | undefined;
  heads(type: string, number: number): Block<HeadsFile> | undefined;
  details(type: string, number: number): DetailsFile | undefined;
  steps(type: string, number: number): Block<StepsFile> | undefined;
}

/** A file of a block of numbers, and the row of one of them. */
interface Block<File> {
  file: File;
  row: number;
}

const rosters = new WeakMap<SessionFile, ReadonlyMap<OfficialId, number>>();

/** Where each official is in the session's list; made once for each file. */
function placesOf(file: SessionFile): ReadonlyMap<OfficialId, number> {
  let places = rosters.get(file);
  if (!places) rosters.set(file, (places = new Map(file.members.map((id, index) => [id, index]))));
  return places;
}

/** The row of a number in a growing column. */
function rowOf(numbers: readonly number[], number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] ?? 0;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function blockOf<File extends { numbers: number[] }>(file: File | undefined, number: number): Block<File> | undefined {
  const row = file ? rowOf(file.numbers, number) : -1;
  return file && row >= 0 ? { file, row } : undefined;
}

/** Undefined for a session that the release has no record of. */
export function openSession(read: ReadFile, pack: PackId, session: string): Session | undefined {
  const path = sessionPath(pack, session) as FilePath;
  const file = read(path) as SessionFile | undefined;
  if (!file) return undefined;
  const open = <File>(at: string) => read(at as FilePath) as File | undefined;
  return {
    file,
    path,
    member: (index) => file.members[index],
    indexOf: (official) => placesOf(file).get(official),
    issues: (codes) => issuesBehind(codes, file.issues),
    rolls: (body) => open<RollsFile>(rollsPath(file, body)),
    heads: (type, number) => blockOf(open<HeadsFile>(headsPath(file, type, number)), number),
    details: (type, number) => open<DetailsFile>(detailsPath(file, type, number)),
    steps: (type, number) => blockOf(open<StepsFile>(stepsPath(file, type, number)), number),
  };
}

/** A measure of this session, from a column's `HB/1217`. */
export function measureOf({ file }: Session, ref: string): MeasureId | undefined {
  const [type, number] = ref.split('/');
  return type && number ? measureNumbered(file, type, number) : undefined;
}

export const measureNumbered = (
  { pack, session }: Pick<SessionFile, 'pack' | 'session'>,
  type: string,
  number: string | number,
): MeasureId => ({
  key: `${pack}/${session}/${type}/${number}`,
  pack,
  session,
  type,
  number: String(number),
  ballot: false,
});
