/** `npm run dataset:schemas`: writes the JSON Schemas of the editors' files and of the feed's. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../editorial/json-schemas';
import { feedSchemas } from '../publish/feed-schemas';

const folders = { 'dataset/editorial/schemas': jsonSchemas(), 'docs/feed-schemas': feedSchemas() };
for (const [folder, schemas] of Object.entries(folders)) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of schemas) writeFileSync(join(folder, name), text);
  console.log(`Written: ${folder} (${[...schemas].length} schemas)`);
}
