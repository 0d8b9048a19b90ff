/**
 * The folder of source snapshots (`--from`). Every reading goes through here, so that a missing folder or file
 * is told in one clear line.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BuildProblem } from '../build-problem';
import { placesOf } from './places';

export { BuildProblem, checked } from '../build-problem';

export interface Snapshot {
  /** Text of a file, named relative to the folder. */
  text(file: string): string;
  bytes(file: string): Uint8Array;
  has(file: string): boolean;
  /** File names in a sub-folder that end with `ending`, sorted. */
  list(folder: string, ending: string): string[];
}

export function openSnapshot(root: string): Snapshot {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    throw new BuildProblem(`No folder of source snapshots at "${root}": give its place with --from FOLDER.`);
  }
  const place = (file: string) => {
    const path = placesOf(file)
      .map((name) => join(root, name))
      .find((name) => existsSync(name));
    if (path === undefined) throw new BuildProblem(`The snapshot has no "${file}" (looked in "${root}").`);
    return path;
  };
  return {
    has: (file) => placesOf(file).some((name) => existsSync(join(root, name))),
    text: (file) => readFileSync(place(file), 'utf8'),
    bytes: (file) => readFileSync(place(file)),
    list: (folder, ending) =>
      readdirSync(place(folder))
        .filter((name) => name.endsWith(ending))
        .sort(),
  };
}
