/**
 * Measures of earlier sessions, and on the ballot, that papers name by number: a list of our own (`dataset/earlier-measures`), each with the
 * page on which its number, session and subject were seen together.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { jurisdictionOf } from '../../engine/jurisdictions';
import { kindOf } from '../../engine/jurisdictions/numbers';
import { firstYearOf, sessionOfYear } from '../../engine/jurisdictions/sessions';
import { Source } from '../../engine/release/packs';
import { problemOfLink } from './own-source';
import { BuildProblem, checked } from './snapshot';

/** "IL26", "IP27" */
const serialOfYear = /^([A-Z]+)\d{2}$/;

/**
 * A key that a legislature of a descriptor can have given: its kinds, and a session named as it names them; or that of a measure on
 * the ballot, in the state's series.
 */
function isKey(key: string): boolean {
  const id = parseMeasureKey(key);
  if (id?.ballot) {
    const { serials = [], initiatives, referenda } = jurisdictionOf(id.pack)?.measures.ballot ?? {};
    if (id.session !== undefined) return serials.includes(serialOfYear.exec(id.session)?.[1] ?? '');
    const last = id.type === 'I' ? initiatives?.last : id.type === 'R' ? referenda?.last : undefined;
    return last !== undefined && Number(id.number) <= last;
  }
  if (!id?.session || !kindOf(id.pack, id.type)) return false;
  return sessionOfYear(id.pack, firstYearOf(id.pack, id.session)) === id.session;
}

const EarlierMeasure = z.strictObject({
  key: z.string().check(z.refine(isKey)),
  /** Short subject, in our own words. */
  title: z.string().check(z.minLength(3), z.maxLength(120)),
  /** What it is about, with the words by which papers speak of it; says nothing of what became of it. */
  about: z.string().check(z.minLength(10), z.maxLength(200)),
  source: Source,
});
export type EarlierMeasure = z.infer<typeof EarlierMeasure>;

/** Reads the list of a pack; empty where the folder has none. Refuses a measure that stands twice. */
export function readEarlierMeasures(folder: string, pack: string): EarlierMeasure[] {
  const file = join(folder, `${pack}.json`);
  if (!existsSync(file)) return [];
  const measures = checked(z.array(EarlierMeasure), JSON.parse(readFileSync(file, 'utf8')), file);
  const known = new Set<string>();
  for (const { key, source } of measures) {
    const ofLink = problemOfLink(source);
    if (ofLink) throw new BuildProblem(`${file}: ${key}: ${ofLink}`);
    if (!key.startsWith(`${pack}/`)) throw new BuildProblem(`${file}: ${key} is of another pack.`);
    if (known.has(key)) throw new BuildProblem(`${file}: ${key} stands twice.`);
    known.add(key);
  }
  return measures;
}
