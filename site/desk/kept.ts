/** What an editor has typed, kept in their own browser until they send it or start over. */
import type { Place, Texts } from './workspace';

export interface Kept {
  /** Changed files alone, each with the text that it was changed from. */
  changed: Record<string, { from?: string; to: string }>;
  place?: Place;
}

const keyOf = (folder: string) => `desk/${folder}`;
const lastFolder = 'desk';

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept: a browser may be full, or told to keep nothing. */
function write(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export const keptFolder = (): string | undefined => read(lastFolder);

export function readKept(folder: string): Kept {
  try {
    return JSON.parse(read(keyOf(folder)) ?? '') as Kept;
  } catch {
    return { changed: {} };
  }
}

export function keep(folder: string, base: Texts, texts: Texts, place: Place | undefined): boolean {
  const changed = Object.fromEntries(
    Object.entries(texts).flatMap(([file, to]) => {
      const from = base[file];
      return from === to ? [] : [[file, { ...(from !== undefined && { from }), to }]];
    }),
  );
  const isNothing = Object.keys(changed).length === 0;
  const kept: Kept = { changed, ...(place && { place }) };
  return write(lastFolder, folder) && write(keyOf(folder), isNothing ? undefined : JSON.stringify(kept));
}
