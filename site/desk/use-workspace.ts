/** The desk's files as they change, here and in other tabs of the desk. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValue, Path } from '../../editorial/yaml-edit';
import type { ListName } from '../../editorial/shapes';
import { firstOf, namedIn } from './carried';
import { forget, keep, keepFolder, keepPlace, keptFolder, onOtherTab, readKept, withKept } from './kept';
import { isSame, type Together, together, withAdopted } from './tabs';
import { changedFiles, type Place, type Texts, without, withField, withNew } from './workspace';

interface State {
  folder: string;
  texts: Texts;
  place?: Place | undefined;
  /** The entries came with the address. */
  isCarried?: boolean;
  /** What is kept of this folder and is not the desk's. It stays there until the editor starts over. */
  unreadable?: string | undefined;
  clashes: Together['clashes'];
}

/** A folder with what was typed into it before. */
function opened(folder: string, base: Texts): State {
  const kept = readKept(folder);
  const texts = withKept(base, kept);
  const { place, unreadable } = kept;
  const isThere = place !== undefined && Object.hasOwn(texts, place.file);
  return { folder, texts, place: isThere ? place : undefined, unreadable, clashes: {} };
}

function atFirst(folders: Readonly<Record<string, Texts>>): State {
  const names = Object.keys(folders);
  const named = namedIn(location.hash);
  const wanted = [named?.folder, keptFolder()].find((name) => name !== undefined && names.includes(name));
  const folder = wanted ?? names[0] ?? '';
  const base = folders[folder] ?? {};
  if (!named?.carried || folder !== named.folder) return opened(folder, base);
  // Somebody else's entries, to be looked at: what this browser keeps of its own stays out of it.
  const texts = { ...base, ...named.carried };
  return { folder, texts, place: firstOf(base, named.carried), isCarried: true, clashes: {} };
}

export function useWorkspace(folders: Readonly<Record<string, Texts>>) {
  const [state, setState] = useState<State>(() => atFirst(folders));
  const { folder, texts, place, isCarried = false, unreadable, clashes } = state;
  const base = useMemo(() => folders[folder] ?? {}, [folders, folder]);
  const [isKept, setIsKept] = useState(true);
  /** What the tabs had in common when this one looked last. */
  const known = useRef(texts);
  const [heard, setHeard] = useState(0);
  useEffect(() => onOtherTab(folder, () => setHeard((times) => times + 1)), [folder]);

  useEffect(() => {
    if (isCarried) return;
    const kept = readKept(folder);
    if (kept.unreadable !== undefined) {
      void Promise.resolve(kept.unreadable).then((text) => {
        setIsKept(false);
        setState((now) => (now.folder === folder ? { ...now, unreadable: text } : now));
      });
      return;
    }
    const theirs = withKept(base, kept);
    const met = together(known.current, texts, theirs);
    // What both have changed stays as the other tab has it, until the editor has chosen.
    const shared = withAdopted(met.texts, met.clashes);
    known.current = withAdopted(shared, pick(known.current, Object.keys(met.clashes)));
    const isWritten = keepFolder(folder) && (isSame(shared, theirs) || keep(folder, base, shared, place));
    void Promise.resolve(isWritten).then((written) => {
      setIsKept(written);
      setState((now) => (now.folder === folder ? takenOver(now, texts, met) : now));
    });
    // The place is kept by itself: each tab has its own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [folder, base, texts, clashes, isCarried, heard]);
  useEffect(() => {
    if (!isCarried) keepPlace(folder, place);
  }, [folder, place, isCarried]);

  const change = (file: string, to: (text: string) => string) =>
    setState((now) => ({ ...now, texts: { ...now.texts, [file]: to(now.texts[file] ?? '') } }));

  return {
    folder,
    base,
    texts,
    place,
    isKept,
    changed: useMemo(() => changedFiles(base, texts), [base, texts]),
    unreadable,
    clashes: Object.keys(clashes),
    /** One of two tabs' files, where both have changed it. */
    choose: (file: string, whose: 'mine' | 'theirs') => {
      const theirs = { [file]: clashes[file] ?? null };
      known.current = withAdopted(known.current, theirs);
      setState((now) => ({
        ...now,
        clashes: Object.fromEntries(Object.entries(now.clashes).filter(([other]) => other !== file)),
        ...(whose === 'theirs' && { texts: withAdopted(now.texts, theirs) }),
      }));
    },
    openFolder: (name: string) => {
      const next = opened(name, folders[name] ?? {});
      known.current = next.texts;
      setState(next);
    },
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
    startAnew: () => {
      if (unreadable !== undefined) forget(folder);
      setState({ folder, texts: base, clashes: {} });
    },
  };
}

/** The files of a name, null where there is none. */
const pick = (texts: Texts, files: readonly string[]): Together['clashes'] =>
  Object.fromEntries(files.map((file) => [file, Object.hasOwn(texts, file) ? texts[file]! : null]));

/** What came from the other tab, over what has been typed since it was looked at. */
function takenOver(now: State, seen: Texts, { texts, clashes }: Together): State {
  const files = [...new Set([...Object.keys(seen), ...Object.keys(texts)])];
  const adopted = files.filter((file) => seen[file] !== texts[file] && now.texts[file] === seen[file]);
  const isQuiet = adopted.length === 0 && JSON.stringify(clashes) === JSON.stringify(now.clashes);
  if (isQuiet && now.unreadable === undefined) return now;
  const next = adopted.length === 0 ? now.texts : withAdopted(now.texts, pick(texts, adopted));
  return { ...now, texts: next, clashes, unreadable: undefined };
}

export type Workspace = ReturnType<typeof useWorkspace>;
