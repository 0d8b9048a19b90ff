/** `npm run dataset:schemas`: writes the JSON Schemas that editor programs complete from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../desk/json-schemas';

const folder = 'dataset/editorial/schemas';
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
