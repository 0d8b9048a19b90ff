/** Every measure that a pack has a record of. */
import type { MeasureKey, PackId } from '../identifiers';
import type { FilePath } from '../release/bundle';
import type { EarlierFile, MeasuresFile, RosterFile } from '../release/packs';
import { headsPath, sessionPath } from '../release/record-paths';
import type { HeadsFile, SessionFile } from '../release/records';
import type { ReadFile } from './session';

function keysOfSession(read: ReadFile, pack: PackId, session: string): MeasureKey[] {
  const file = read(sessionPath(pack, session) as FilePath) as SessionFile | undefined;
  return (file?.forms ?? []).flatMap(({ type, first, last }) => {
    const paths = new Set<string>();
    for (let number = first; number <= last; number++) paths.add(headsPath(file!, type, number));
    return [...paths].flatMap((path) =>
      ((read(path as FilePath) as HeadsFile | undefined)?.numbers ?? []).map(
        (number) => `${pack}/${session}/${type}/${number}`,
      ),
    );
  });
}

/** Those of whole sessions, the newest session first; then those of earlier ones that are still named. */
export function measureKeys(read: ReadFile, pack: PackId): MeasureKey[] {
  const { sessions = [] } = (read(`${pack}/roster`) as RosterFile | undefined) ?? {};
  const whole = (['measures', 'earlier'] as const).flatMap((part) => {
    const file = read(`${pack}/${part}`) as MeasuresFile | EarlierFile | undefined;
    return (file?.measures ?? []).map(({ key }) => key);
  });
  return [...sessions.flatMap((session) => keysOfSession(read, pack, session)), ...whole];
}
