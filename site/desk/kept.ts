/** What an editor has typed, kept in their own browser until they send it or start over. Tabs of the desk share it. */
import * as z from 'zod/mini';
import { onTextOfOtherTab, readText, writeText } from '../shared/kept';
import type { Texts } from './workspace';

const Place = z.object({ file: z.string(), index: z.int().check(z.gte(0)) });
const Kept = z.object({
  /** Changed files alone, each with the text that it was changed from. */
  changed: z.record(z.string().check(z.regex(/\.ya?ml$/i)), z.object({ from: z.optional(z.string()), to: z.string() })),
  /** Where they were; not worth a question where it cannot be read. */
  place: z.catch(z.optional(Place), undefined),
});
export type Kept = z.infer<typeof Kept>;

const keyOf = (folder: string) => `desk/${folder}`;
const lastFolder = 'desk';

export const keptFolder = (): string | undefined => readText(lastFolder);

/** What is kept of a folder; `unreadable` is the text of what is none of the desk's own making. */
export function readKept(folder: string): Kept & { unreadable?: string } {
  const text = readText(keyOf(folder));
  if (text === undefined) return { changed: {} };
  try {
    return Kept.parse(JSON.parse(text));
  } catch {
    return { changed: {}, unreadable: text };
  }
}

/** The folder's texts with those that are kept. */
export const withKept = (base: Texts, { changed }: Kept): Texts => ({
  ...base,
  ...Object.fromEntries(Object.entries(changed).map(([file, { to }]) => [file, to])),
});

/** Which folder is open, whatever is kept of it. */
export const keepFolder = (folder: string): boolean => writeText(lastFolder, folder);

export function keep(folder: string, base: Texts, texts: Texts, place: Kept['place']): boolean {
  const changed = Object.fromEntries(
    Object.entries(texts).flatMap(([file, to]) => {
      const from = base[file];
      return from === to ? [] : [[file, { ...(from !== undefined && { from }), to }]];
    }),
  );
  return write(folder, { changed, place });
}

/** The place alone: the texts are those of whichever tab wrote last. */
export function keepPlace(folder: string, place: Kept['place']): void {
  const { changed, unreadable } = readKept(folder);
  if (unreadable === undefined) write(folder, { changed, place });
}

const write = (folder: string, kept: Kept): boolean =>
  writeText(keyOf(folder), Object.keys(kept.changed).length === 0 ? undefined : JSON.stringify(kept));

/** Away with what is kept of a folder, readable or not. */
export const forget = (folder: string): boolean => writeText(keyOf(folder), undefined);

export const onOtherTab = (folder: string, changed: () => void): (() => void) =>
  onTextOfOtherTab(keyOf(folder), changed);
