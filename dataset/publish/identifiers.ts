/** The identifiers in a release's files: what a reader would miss if a source began to count anew. */
import { rollCallId } from '../../engine/release/record-paths';
import type { HeadsFile, RollsFile } from '../../engine/release/records';

/** A list of records of a file, and the field of each record that names it. */
const named = ['id', 'key'] as const;

interface Listed {
  list: string;
  ids: string[];
}

/** The ids that a file in columns stands for: measures of `heads`, roll calls of `rolls`. */
function columnIds(file: Record<string, unknown>): Listed[] {
  const { pack, session, type, numbers, titles, motions } = file as Partial<HeadsFile & RollsFile>;
  if (!Array.isArray(numbers)) return [];
  if (titles) return [{ list: 'measures', ids: numbers.map((number) => `${pack}/${session}/${type}/${number}`) }];
  if (!motions) return [];
  return [{ list: 'rollCalls', ids: numbers.map((_, place) => rollCallId(file as RollsFile, place)) }];
}

/** Every list of a file whose records have ids, by the list's name. */
export function listsIn(bytes: Uint8Array): Listed[] {
  const file = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  if (file.session !== undefined) return columnIds(file);
  return Object.entries(file).flatMap(([list, records]): Listed[] => {
    if (!Array.isArray(records)) return [];
    const ids = records.flatMap((record: unknown) =>
      typeof record === 'object' && record !== null
        ? named.flatMap((name) => {
            const id = (record as Record<string, unknown>)[name];
            return typeof id === 'string' ? [id] : [];
          })
        : [],
    );
    return ids.length > 0 ? [{ list, ids }] : [];
  });
}

/** The ids of all records of a file. */
export const idsIn = (bytes: Uint8Array): string[] => listsIn(bytes).flatMap(({ ids }) => ids);

export interface Lost {
  /** The pack. */
  where: string;
  list: string;
  before: number;
  gone: number;
  sample: string[];
}

/** Losing this share of a pack's identifiers must be said. */
const lostShare = 0.2;

type Files = readonly { path: string; bytes: Uint8Array }[];

function byList(files: Files): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { path, bytes } of files)
    for (const { list, ids } of listsIn(bytes)) {
      const name = `${path.slice(0, 2)} ${list}`;
      const all = found.get(name) ?? new Set();
      for (const id of ids) all.add(id);
      found.set(name, all);
    }
  return found;
}

/**
 * Lists of packs of which too large a share of the identifiers is gone, however many new ones there are.
 * @param share how much of a list must be gone; a fifth unless told otherwise.
 */
export function lostIds(before: Files, now: Files, share: (list: string) => number = () => lostShare): Lost[] {
  const present = byList(now);
  return [...byList(before)].flatMap(([name, ids]) => {
    const gone = [...ids].filter((id) => !present.get(name)?.has(id));
    const [where = '', list = ''] = name.split(' ');
    return gone.length >= ids.size * share(list) && gone.length > 0
      ? [{ where, list, before: ids.size, gone: gone.length, sample: gone.slice(0, 3) }]
      : [];
  });
}
