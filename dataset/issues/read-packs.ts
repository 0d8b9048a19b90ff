/** The issues of every measure in built packs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuesBehind } from '../../engine/release/issue-letters';
import { BuildProblem } from '../sources/snapshot';
import type { Tagged } from './score';

/** The columns of `heads` that say which measure has which issues. */
interface Heads {
  type: string;
  numbers: readonly number[];
  issues: readonly string[];
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const foldersIn = (place: string) =>
  readdirSync(place, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const filesUnder = (place: string) =>
  existsSync(place)
    ? readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
    : [];

function ofSession(packs: string, session: string): (readonly [string, string[]])[] {
  const { issues } = json(join(packs, session, 'session.json')) as { issues: readonly string[] };
  const heads = join(packs, session, 'heads');
  return filesUnder(heads).flatMap((file) => {
    const { type, numbers, issues: letters } = json(join(heads, file)) as Heads;
    return numbers.map(
      (number, at) => [`${session}/${type}/${number}`, issuesBehind(letters[at] ?? '', issues)] as const,
    );
  });
}

export function issuesInPacks(packs: string): Tagged {
  if (!existsSync(packs)) throw new BuildProblem(`No packs at "${packs}": give their place with --packs FOLDER.`);
  const sessions = foldersIn(packs).flatMap((pack) =>
    foldersIn(join(packs, pack))
      .map((session) => `${pack}/${session}`)
      .filter((session) => existsSync(join(packs, session, 'session.json'))),
  );
  return new Map(sessions.flatMap((session) => ofSession(packs, session)));
}
