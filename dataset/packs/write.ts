/** Pack files as bytes: compact, but one record per line, so that people and version control can read them. */
import { packSchemas, type PackPart } from '../../engine/release/packs';
import { checked } from '../sources/snapshot';

/** Lists and maps whose entries get a line each. */
const listed = new Set([
  'sources',
  'people',
  'bands',
  'officials',
  'measures',
  'voters',
  'rollCalls',
  'packs',
  'files',
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

/** The text of one part, checked against its schema. */
export function partText(pack: string, part: PackPart, file: object): string {
  checked(packSchemas[part], JSON.parse(JSON.stringify(file)), `${pack}/${part}`);
  return toText(file);
}
