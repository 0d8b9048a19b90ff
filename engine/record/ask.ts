/** Answers a question from a release whose files are loaded one by one. */
import type { FilePath } from '../release/bundle';
import type { LoadedRelease } from '../release/release';
import { recordOver } from '.';

/** A card looks at a session, then at an official's acts, then at the measures that they were on: three or four times. */
const mostRounds = 12;

/**
 * Asks, loads what the question looked into and did not find, and asks again. The question is pure: asked once more it
 * only goes further. It never waits for a file that the release does not have.
 * @param load the parsed file, or undefined where the release has none.
 */
export async function askUntilLoaded<T>(
  base: Omit<LoadedRelease, 'record'>,
  load: (path: FilePath) => Promise<unknown>,
  question: (release: LoadedRelease) => T,
): Promise<T> {
  const rosters = Object.values(base.packs).map(({ roster }) => roster);
  const parts = Object.entries(base.packs).flatMap(([id, pack]) =>
    Object.entries(pack).map(([part, file]): [FilePath, unknown] => [`${id}/${part}`, file]),
  );
  const loaded = new Map<FilePath, unknown>(parts);
  for (let round = 0; ; round++) {
    const missing = new Set<FilePath>();
    let misses = 0;
    const look = (path: FilePath): unknown => {
      if (loaded.has(path)) return loaded.get(path);
      missing.add(path);
      misses++;
      return undefined;
    };
    const read = Object.assign(look, { misses: () => misses, has: (path: FilePath) => loaded.has(path) });
    const answer = question({ ...base, record: recordOver(read, rosters) });
    if (missing.size === 0 || round === mostRounds) return answer;
    await Promise.all([...missing].map(async (path) => loaded.set(path, await load(path))));
  }
}
