/** One of two releases that are compared: its files, read when they are asked for, and the record over them. Pure. */
import { recordOver } from '../../engine/record';
import type { RecordReader } from '../../engine/record/reader';
import type { FilePath } from '../../engine/release/bundle';
import type { RosterFile } from '../../engine/release/packs';
import type { ContentFile } from '../../engine/release/sign';
import { jsonOf, type FactBytes } from './feed-content';

export interface Side {
  read(path: FilePath): unknown;
  rosters: readonly RosterFile[];
  record: RecordReader;
}

export function openSide(files: FactBytes): Side {
  const parsed = new Map<FilePath, unknown>();
  const read = (path: FilePath): unknown => {
    if (!parsed.has(path)) parsed.set(path, files.has(path) ? jsonOf(files.get(path)!) : undefined);
    return parsed.get(path);
  };
  const rosters = [...files.keys()].flatMap((path) => (path.endsWith('/roster') ? [read(path) as RosterFile] : []));
  return { read, rosters, record: recordOver(read, rosters) };
}

export const sideOf = (content: readonly ContentFile[]): Side =>
  openSide(new Map(content.map(({ path, bytes }) => [path, bytes])));
