/** A page's own file has no language yet: its title is the name alone, until the page says it in the reader's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../rig/build';

const entrypoints = join(root, 'entrypoints');
const pages = readdirSync(entrypoints, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

it.each(pages)('%s is called by the name alone', (path) => {
  expect(readFileSync(join(entrypoints, path), 'utf8')).toContain('<title>Collective Lens</title>');
});
