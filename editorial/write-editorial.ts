/** A folder that passes its check → `editorial.json` among the packs, and its line in their index. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../engine/identifiers';
import { BundleIndex } from '../engine/release/bundle';
import type { Hearing } from '../engine/release/editorial';
import { indexText } from '../dataset/packs/bundle-index';
import { BuildProblem, checked } from '../dataset/sources/snapshot';
import { bundleEditorial } from './bundle-editorial';
import { checkFolder } from './check-folder';
import { compileFolder } from './compile';
import { readFacts } from './read-facts';
import { readFolder } from './read-folder';
import { isRefused, type Problem, problemLine } from './problem';

/**
 * @param today the day of the build, by which claims expire.
 * @param hearings fetched ones, which join those that the editors wrote down.
 * @returns what the editors should look at. Throws BuildProblem, and writes nothing, if anything is refused.
 */
export function writeEditorial(
  place: string,
  packs: string,
  today: IsoDate,
  hearings: readonly Hearing[] = [],
): Problem[] {
  if (existsSync(join(place, 'sample-facts.yaml')))
    throw new BuildProblem(
      `${place} is a made-up organisation with made-up facts: it is for previews and checks, and never joins the packs.`,
    );
  const folder = readFolder(place);
  const problems = checkFolder(folder, readFacts(packs), today);
  if (isRefused(problems)) throw new BuildProblem([...problems.map(problemLine), 'Nothing was written.'].join('\n'));
  const indexFile = join(packs, 'index.json');
  const index = checked(BundleIndex, JSON.parse(readFileSync(indexFile, 'utf8')), indexFile);
  const file = compileFolder(folder, { today });
  const written = new Set(file.hearings.map(({ id }) => id));
  const joined = [...file.hearings, ...hearings.filter(({ id }) => !written.has(id))];
  const bundled = bundleEditorial({ ...file, hearings: joined }, index);
  writeFileSync(join(packs, 'editorial.json'), bundled.text);
  writeFileSync(indexFile, indexText(bundled.index));
  return problems;
}
