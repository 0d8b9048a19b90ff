/** The lists of defences are about the code as it is: what they take out is there, once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { faults } from '../faults/cases';
import { defences as ofTheFeed, heldOtherwise } from '../faults/defences';
import { hostileCases } from '../hostile/cases';
import { defences as ofPages } from '../hostile/defences';
import { root } from './build';
import { otherDefences } from './other-defences';

const all = [...ofPages, ...ofTheFeed, ...otherDefences.map((one) => ({ ...one, id: one.name }))];

it.each(all.map((one) => [`${one.id}: ${one.what}`, one] as const))('%s', (_, { edits }) => {
  for (const { file, from } of edits) expect(readFileSync(join(root, file), 'utf8').split(from), from).toHaveLength(2);
});

it('has something to take out for every case', () => {
  const held = new Set([...ofPages, ...ofTheFeed].map(({ id }) => id));
  const inNode = faults.filter(({ id, only }) => only?.in !== 'browsers' && !heldOtherwise[id]);
  expect([...hostileCases, ...inNode].map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
});
