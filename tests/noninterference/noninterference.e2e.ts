/**
 * Two people of different districts, issues and follows read the sample article: no page can tell them apart, and a
 * district leaked on purpose shows. `npm run test:noninterference` does the same with twelve people and more pages.
 */
import { expect, it } from 'vitest';
import { differingBytesIn } from './compare';
import { kinds } from '../rig/kinds';

it.each(kinds)('0 bytes differ in %s', async (kind) => {
  expect(await differingBytesIn(kind, { people: 2, isShort: true })).toBe(0);
});
