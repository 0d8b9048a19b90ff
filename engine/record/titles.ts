/** What every measure of a pack's recorded sessions is called, for finding one. */
import type { MeasureKey, PackId } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import type { FilePath } from '../release/bundle';
import type { EarlierFile, RosterFile } from '../release/packs';
import { headsPath, sessionPath } from '../release/record-paths';
import type { HeadsFile, SessionFile } from '../release/records';
import type { ReadFile } from './session';

export interface MeasureTitle {
  key: MeasureKey;
  title: string;
  /** The legislature's short title, where its official description leads as the title. */
  shortTitle?: string;
}

/** What a measure is called where room is short; its official title stays its description. */
export const shortTitle = (pack: PackId, title: string): string =>
  jurisdictionOf(pack)?.measures.shorter?.(title) ?? title;

function titlesOfSession(read: ReadFile, pack: PackId, session: string): MeasureTitle[] {
  const file = read(sessionPath(pack, session) as FilePath) as SessionFile | undefined;
  return (file?.forms ?? []).flatMap(({ type, first, last }) => {
    const paths = new Set<string>();
    for (let number = first; number <= last; number++) paths.add(headsPath(file!, type, number));
    return [...paths].flatMap((path) => {
      const heads = read(path as FilePath) as HeadsFile | undefined;
      return (heads?.numbers ?? []).map((number, row) => {
        const short = heads?.shortTitles?.[number];
        return {
          key: `${pack}/${session}/${type}/${number}`,
          title: shortTitle(pack, heads?.titles[row] ?? ''),
          ...(short !== undefined && { shortTitle: short }),
        };
      });
    });
  });
}

/** The newest session first; then the notable measures of earlier ones. */
export function titlesOf(read: ReadFile, pack: PackId): MeasureTitle[] {
  const { sessions = [] } = (read(`${pack}/roster`) as RosterFile | undefined) ?? {};
  const earlier = (read(`${pack}/earlier`) as EarlierFile | undefined)?.measures ?? [];
  return [
    ...sessions.flatMap((session) => titlesOfSession(read, pack, session)),
    ...earlier.map(({ key, title }) => ({ key, title })),
  ];
}
