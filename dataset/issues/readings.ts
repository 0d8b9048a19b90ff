/**
 * Measures that were read and sorted otherwise than the tables do: `readings/us-119.tsv` holds those of
 * `us/119`, each with its issues, the most central first, or `-` for none. A new measure has no reading yet.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type IssueId, issueIds } from '../../engine/issues';
import { BuildProblem } from '../build-problem';

/** By key of the measure: `us/119/HR/1`. */
export type Readings = ReadonlyMap<string, readonly IssueId[]>;

const isIssue = (id: string): id is IssueId => issueIds.some((one) => one === id);

/** @throws BuildProblem with the line that is no reading. */
export function parseReadings(session: string, text: string): Readings {
  const read = new Map<string, readonly IssueId[]>();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [measure = '', list = ''] = line.split('\t');
    const issues = list === '-' ? [] : list.split(',');
    const [type = '', number = ''] = measure.split(' ');
    const key = `${session}/${type}/${number}`;
    if (!/^[A-Z]+ \d+$/.test(measure) || !issues.every(isIssue) || issues.length > 6 || read.has(key))
      throw new BuildProblem(`Not a reading of a measure of ${session}: “${line}”.`);
    read.set(key, issues);
  }
  return read;
}

const folder = new URL('readings/', import.meta.url);
let kept: Readings | undefined;

/** Reads all of them, once. */
export function allReadings(): Readings {
  kept ??= new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.tsv'))
      .flatMap((file) => [
        ...parseReadings(file.replace('.tsv', '').replace('-', '/'), readFileSync(new URL(file, folder), 'utf8')),
      ]),
  );
  return kept;
}
