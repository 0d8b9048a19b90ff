/** JSON Schemas of the editorial files, for completion and help in an editor program (`# yaml-language-server: $schema=`). */
import * as z from 'zod/mini';
import { listNames, lists, OrganisationShape } from './shapes';

/** File name in `dataset/editorial/schemas/` → its text. */
export function jsonSchemas(): Map<string, string> {
  const schemas = new Map<string, string>();
  const add = (name: string, schema: z.ZodMiniType, title: string) => {
    const body = { title, ...z.toJSONSchema(schema, { target: 'draft-7' }) };
    schemas.set(`${name}.json`, JSON.stringify(body, null, 2) + '\n');
  };
  add('organisation', OrganisationShape, 'The organisation');
  // A list that holds nothing but comments is null to YAML.
  for (const name of listNames)
    add(name, z.union([z.array(lists[name].shape as z.ZodMiniType), z.null()]), `${lists[name].one}s`);
  return schemas;
}
