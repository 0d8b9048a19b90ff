/** The desk's files as they change. */
import { useEffect, useMemo, useState } from 'react';
import type { FieldValue, Path } from '../../dataset/desk/yaml-edit';
import type { ListName } from '../../dataset/desk/shapes';
import { firstOf, namedIn } from './carried';
import { keep, keptFolder, readKept } from './kept';
import { changedFiles, type Place, type Texts, without, withField, withNew } from './workspace';

interface State {
  folder: string;
  texts: Texts;
  place?: Place | undefined;
  /** The entries came with the address. */
  isCarried?: boolean;
}

/** A folder with what was typed into it before. */
function opened(folder: string, base: Texts): State {
  const { changed, place } = readKept(folder);
  const texts = { ...base, ...Object.fromEntries(Object.entries(changed).map(([file, { to }]) => [file, to])) };
  return { folder, texts, place };
}

export function useWorkspace(folders: Readonly<Record<string, Texts>>) {
  const [state, setState] = useState<State>(() => {
    const names = Object.keys(folders);
    const named = namedIn(location.hash);
    const wanted = [named?.folder, keptFolder()].find((name) => name !== undefined && names.includes(name));
    const folder = wanted ?? names[0] ?? '';
    const base = folders[folder] ?? {};
    // Somebody else's entries, to be looked at: what this browser keeps of its own stays out of it.
    if (named?.carried && folder === named.folder)
      return {
        folder,
        texts: { ...base, ...named.carried },
        place: firstOf(base, named.carried),
        isCarried: true,
      };
    return opened(folder, base);
  });
  const { folder, texts, place, isCarried = false } = state;
  const base = useMemo(() => folders[folder] ?? {}, [folders, folder]);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    if (isCarried) return;
    void Promise.resolve(keep(folder, base, texts, place)).then(setIsKept);
  }, [folder, base, texts, place, isCarried]);

  const change = (file: string, to: (text: string) => string) =>
    setState((now) => ({ ...now, texts: { ...now.texts, [file]: to(now.texts[file] ?? '') } }));

  return {
    folder,
    base,
    texts,
    place,
    isKept,
    changed: useMemo(() => changedFiles(base, texts), [base, texts]),
    openFolder: (name: string) => setState(opened(name, folders[name] ?? {})),
    open: (next: Place | undefined) => setState((now) => ({ ...now, place: next })),
    begin: (list: ListName, measure: string | undefined) =>
      setState((now) => ({ ...now, ...withNew(now.texts, list, measure) })),
    setField: ({ file, index }: Place, path: Path, value: FieldValue) =>
      change(file, (text) => withField(text, index, path, value)),
    removeIn: ({ file, index }: Place, path: Path) => change(file, (text) => without(text, [index, ...path])),
    setText: (file: string, text: string) => change(file, () => text),
    /** Several files at once, as a spreadsheet or opened files bring them. */
    take: (more: Texts) => setState((now) => ({ ...now, texts: { ...now.texts, ...more } })),
    /** Back to how the file was; away with it where it is new. */
    discard: (file: string) =>
      setState((now) => {
        const { [file]: _gone, ...rest } = now.texts;
        const before = base[file];
        return {
          ...now,
          texts: before === undefined ? rest : { ...rest, [file]: before },
          ...(now.place?.file === file && before === undefined && { place: undefined }),
        };
      }),
    startAnew: () => setState((now) => ({ folder: now.folder, texts: base })),
  };
}

export type Workspace = ReturnType<typeof useWorkspace>;
