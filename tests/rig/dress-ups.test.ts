/** docs/hostile-pages.md lists every dress-up that is tried, and no two go by one name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dressUps } from '../hostile/dress-ups';
import { root } from './build';

const names = Object.values(dressUps).flatMap((rows) => rows.map(({ name }) => name));

it('go by names of their own', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('are all in the documentation', () => {
  const text = readFileSync(join(root, 'docs/hostile-pages.md'), 'utf8');
  expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});
