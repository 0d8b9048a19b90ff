/** Reads the explanations of this folder: `wa/2025-2026.jsonl` holds those of that session, one a line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { isAllowedLink } from '../../engine/release/allowed-link';
import { BuildProblem, checked } from '../build-problem';
import { sourcesOf } from '../jurisdictions';
import { ExplanationLine } from './shape';

/** By key of the measure. */
export type Explanations = ReadonlyMap<string, ExplanationLine>;

/** By type, then by number: a line that comes or goes moves no other. */
export function byTypeAndNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((key) => parseMeasureKey(key));
  if (!left || !right) return 0;
  return left.type === right.type ? Number(left.number) - Number(right.number) : left.type < right.type ? -1 : 1;
}

/** What is wrong with one explanation beside its shape. */
function troubleOf({ id, url }: ExplanationLine, session: string, before: string | undefined): string | undefined {
  const hosts = sourcesOf(id.slice(0, 2))?.texts ?? [];
  if (!id.startsWith(`${session}/`)) return `is not of ${session}`;
  if (id === before) return 'stands twice';
  if (before !== undefined && byTypeAndNumber(before, id) >= 0) return `has to stand before ${before}`;
  if (!isAllowedLink(url, new Set(hosts)))
    return `url: may lead to ${hosts.length > 0 ? hosts.join(' or ') : 'nowhere, since its legislature has no “texts” yet'} only, by https: ${url}`;
  return undefined;
}

/**
 * The explanations of one session, from its file's text.
 * @param session `wa/2025-2026`.
 * @throws BuildProblem that names file, line and measure, and says what is wrong with it in one line.
 */
export function parseExplanations(session: string, text: string, file: string): ExplanationLine[] {
  const found: ExplanationLine[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const place = `${file}, line ${at + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new BuildProblem(`${place}: is no line of JSON.`);
    }
    const { id } = (value ?? {}) as { id?: unknown };
    const named = typeof id === 'string' ? `${place} (${id})` : place;
    const one = checked(ExplanationLine, value, named);
    const trouble = troubleOf(one, session, found.at(-1)?.id);
    if (trouble) throw new BuildProblem(`${named}: ${trouble}.`);
    found.push(one);
  });
  return found;
}

/** All of a folder; none where there is no such folder. */
export function readExplanations(folder: string | undefined): Explanations {
  if (folder === undefined || !existsSync(folder)) return new Map();
  const packs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const files = packs.flatMap(({ name: pack }) =>
    readdirSync(join(folder, pack))
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => ({ session: `${pack}/${file.replace(/\.jsonl$/, '')}`, file: join(folder, pack, file) })),
  );
  const all = files.flatMap(({ session, file }) => parseExplanations(session, readFileSync(file, 'utf8'), file));
  return new Map(all.map((one) => [one.id, one]));
}
