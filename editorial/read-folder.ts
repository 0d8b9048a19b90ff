/** One organisation's folder as it lies on a disk. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BuildProblem } from '../dataset/build-problem';
import { type Folder, folderOf } from './folder';

/** Reads a folder. Whatever is wrong in it becomes a problem; only a missing folder ends the reading. */
export function readFolder(path: string): Folder {
  return folderOf(path, filesIn(path));
}

/** Its YAML files, and those of the folders in it that hold a list in parts. */
export function filesIn(path: string): Map<string, Uint8Array> {
  if (!existsSync(path) || !statSync(path).isDirectory())
    throw new BuildProblem(`There is no folder "${path}". The organisations' folders lie in dataset/editorial.`);
  const names = readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? readdirSync(join(path, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name],
  );
  return new Map(names.filter((name) => /\.ya?ml$/i.test(name)).map((name) => [name, readFileSync(join(path, name))]));
}
