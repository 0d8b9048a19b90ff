/** The list of defences is about the code as it is: what it takes out is there, once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defences } from '../hostile/defences';
import { hostileCases } from '../hostile/cases';
import { root } from './build';

it.each(defences.map((one) => [`${one.id}: ${one.what}`, one] as const))('%s', (_, { edits }) => {
  for (const { file, from } of edits) expect(readFileSync(join(root, file), 'utf8').split(from), from).toHaveLength(2);
});

it('has something to take out for every case', () => {
  const held = new Set(defences.map(({ id }) => id));
  expect(hostileCases.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
});
