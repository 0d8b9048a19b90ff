/** What councils and county boards say about taking part: a list of our own (`dataset/local-bodies`). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { LocalBody, Source } from '../../engine/release/packs';
import { problemOfLink } from './own-source';
import { BuildProblem, checked } from './snapshot';

const ListedBody = z.extend(z.omit(LocalBody, { source: true }), { source: Source });
export type ListedBody = z.infer<typeof ListedBody>;

/** The list of a pack; empty where the folder has none. */
export function readLocalBodies(folder: string, pack: string): ListedBody[] {
  const file = join(folder, `${pack}.json`);
  if (!existsSync(file)) return [];
  const list = checked(z.array(ListedBody), JSON.parse(readFileSync(file, 'utf8')), file);
  for (const { place, page, votes, source } of list) {
    const links = [source.url, page, votes?.page].flatMap((url) => url ?? []);
    const problem = links.map((url) => problemOfLink({ url })).find((one) => one !== undefined);
    if (problem) throw new BuildProblem(`${file}: ${place}: ${problem}`);
    if (!place.startsWith(`${pack}/`)) throw new BuildProblem(`${file}: ${place} is not in this state.`);
  }
  return list;
}
