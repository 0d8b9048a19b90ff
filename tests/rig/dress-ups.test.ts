/** docs/hostile-pages.md says how many dress-ups of each kind are tried, and no two go by one name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dressUps } from '../hostile/dress-ups';
import { root } from './build';

const names = Object.values(dressUps).flatMap((rows) => rows.map(({ name }) => name));

it('go by names of their own', () => {
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('are counted in the documentation', () => {
  const text = readFileSync(join(root, 'docs/hostile-pages.md'), 'utf8');
  const fileOf = (kind: string) => `${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
  const told = Object.keys(dressUps).map((kind) => [
    kind,
    new RegExp(`\\| (\\d+) in \`${fileOf(kind)}\``).exec(text)?.[1],
  ]);
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(Object.entries(dressUps).map(([kind, rows]) => [kind, String(rows.length)])),
  );
  expect(text).toContain(`\n${names.length} rows of one table`);
});
