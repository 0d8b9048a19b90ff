/**
 * Every night each file says anew on which day its sources were copied. A file in which nothing but such days is
 * different stays as readers have it, so that a quiet night costs them nothing: what it says is then older than it need
 * be, never newer than it is. Pure.
 */
import type { FilePath } from '../../engine/release/bundle';
import type { Bytes } from '../../engine/release/digest';
import type { ContentFile } from '../../engine/release/sign';
import { jsonOf, type FactBytes } from './feed-content';

/** A source without its days, and without the commit of the repository that it was copied at. */
function withoutDays(source: Record<string, unknown>): Record<string, unknown> {
  const { retrieved: _, contentDate: __, url, ...rest } = source;
  return { ...rest, url: String(url).replace(/\b[0-9a-f]{40}\b/, '') };
}

/** What a file says, without the days on which somebody looked. */
function told(bytes: Bytes): string {
  const { asOf: _, sources, ...rest } = jsonOf(bytes);
  const own = ((sources ?? []) as Record<string, unknown>[]).map(withoutDays);
  return JSON.stringify({ ...rest, sources: own });
}

export interface Compared {
  content: ContentFile[];
  changed: FilePath[];
  fresh: FilePath[];
  gone: FilePath[];
}

/** The next release's files, with those of the last one in the place of files that say the same. */
export function keepUnchanged(content: readonly ContentFile[], before: FactBytes): Compared {
  const changed: FilePath[] = [];
  const fresh: FilePath[] = [];
  const kept = content.map((file) => {
    const last = before.get(file.path);
    if (!last) {
      fresh.push(file.path);
      return file;
    }
    const isSame = Buffer.compare(last, file.bytes) === 0 || told(last) === told(file.bytes);
    if (!isSame) changed.push(file.path);
    return isSame ? { ...file, bytes: last } : file;
  });
  const paths = new Set(content.map(({ path }) => path));
  return { content: kept, changed, fresh, gone: [...before.keys()].filter((path) => !paths.has(path)) };
}
