/** What a nightly feed would have written: the facts on disk, each checked on one day at its own source. */
import type { ReadFile } from '../../engine/record/session';

interface Source {
  contentDate?: string;
  retrieved?: string;
}

/** Reads as `read` does, as of this day. */
export const checkedOn =
  (day: string, read: ReadFile): ReadFile =>
  (path) => {
    const file = read(path);
    if (typeof file !== 'object' || file === null || !('asOf' in file)) return file;
    const { sources } = file as { sources?: readonly Source[] };
    return {
      ...file,
      asOf: day,
      ...(sources && {
        sources: sources.map((source) => ({
          ...source,
          retrieved: day,
          ...(source.contentDate && { contentDate: day }),
        })),
      }),
    };
  };
