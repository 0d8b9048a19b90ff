/** Pack files as bytes: compact, but one record per line, so that people and version control can read them. */
import { partOf, type FilePath } from '../../engine/release/bundle';
import { packSchemas } from '../../engine/release/packs';
import { columnTrouble } from '../../engine/release/record-columns';
import { recordSchemas } from '../../engine/release/records';
import { BuildProblem, checked } from '../sources/snapshot';

/** Lists and maps whose entries get a line each. */
const listed = new Set([
  'sources',
  'people',
  'bands',
  'bodies',
  'officials',
  'measures',
  'voters',
  'rollCalls',
  'packs',
  'files',
  'titles',
  'letters',
  'members',
  'steps',
  'committees',
  'motions',
  'added',
]);

/** Same value, same text. Property order is the one in which the record was built. */
export function toText(file: object): string {
  const lines = Object.entries(file)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const body =
        listed.has(name) && Array.isArray(value) && value.length > 0
          ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
          : JSON.stringify(value);
      return `${JSON.stringify(name)}:${body}`;
    });
  return `{\n${lines.join(',\n')}\n}\n`;
}

const schemas = { ...packSchemas, ...recordSchemas };

/** The text of one file of a release, checked against its schema. */
export function fileText(path: FilePath, file: object): string {
  const part = partOf(path);
  if (part === 'editorial') throw new BuildProblem('The editorial file is not made here.');
  checked(schemas[part], JSON.parse(JSON.stringify(file)), path);
  const trouble = columnTrouble(path, file as Record<string, unknown>);
  if (trouble) throw new BuildProblem(`${path}: ${trouble}`);
  return toText(file);
}
