/** What a question finds in the desk's release: its records are fetched from the preview's server as they are needed. */
import { askUntilLoaded } from '../../../engine/record/ask';
import type { FilePath } from '../../../engine/release/bundle';
import type { PackPart } from '../../../engine/release/packs';
import type { LoadedRelease } from '../../../engine/release/release';
import type { DeskState } from '../desk-state';

const fetched = new Map<FilePath, Promise<unknown>>();

function fetchFile(path: FilePath): Promise<unknown> {
  let file = fetched.get(path);
  if (!file) {
    const read = async () => ((await (await fetch(`/packs/${path}.json`)).json()) as unknown) ?? undefined;
    fetched.set(path, (file = read()));
  }
  return file;
}

export function askDesk<T>({ release }: DeskState, question: (release: LoadedRelease) => T): Promise<T> {
  const load = (path: FilePath) => {
    const [pack = '', part = '', more] = path.split('/');
    const held = more === undefined ? release.packs[pack]?.[part as PackPart] : undefined;
    return held ? Promise.resolve(held) : fetchFile(path);
  };
  return askUntilLoaded(release, load, question);
}
