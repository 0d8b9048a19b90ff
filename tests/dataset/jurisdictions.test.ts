/** What has to hold of every file of dataset/jurisdictions, beside its descriptor that ships. */
import { describe, expect, it } from 'vitest';
import { upstreams } from '../../dataset/clients/upstream/list';
import { readTables } from '../../dataset/issues/tables';
import { sources, sourcesOf } from '../../dataset/jurisdictions';
import { jurisdictionOf } from '../../engine/jurisdictions';
import { states } from '../../engine/jurisdictions/states';

const sitting = { biennium: '2025-2026', congress: 119 };

describe.each(sources)('the sources of $id', ({ id, map, inFull, records, secondReader, sorting }) => {
  it('are those of a jurisdiction with a descriptor', () => {
    expect(jurisdictionOf(id)).toBeDefined();
    expect(sourcesOf(id)?.id).toBe(id);
  });

  it('give shapes and ZIPs where the descriptor says that there are some', () => {
    const { file, zips } = jurisdictionOf(id)?.boundaries ?? {};
    expect([map !== undefined, map?.zips !== undefined]).toEqual([file !== undefined, zips !== undefined]);
    if (map) expect(states.find(({ state }) => state === id)?.fips).toMatch(/^\d\d$/);
  });

  it('have a second reader where there are records', () => {
    expect(secondReader !== undefined).toBe(records !== undefined);
  });

  it('have tables of words where measures are sorted, and nowhere else', () => {
    const { committees, leads, sections, subjects } = readTables();
    const tables = [committees, leads, sections, subjects].filter((table) => id in table);
    expect(tables.length > 0).toBe(sorting !== undefined);
    expect(id in sections).toBe(sorting?.code !== undefined);
  });

  it('tell what a report says of a state in full', () => {
    for (const note of inFull?.notes(7) ?? []) expect(note).not.toMatch(/undefined|NaN/);
  });
});

it('are asked one by one, the people of all states first, each under a name of its own', () => {
  const ids = upstreams(sitting).map(({ id }) => id);
  expect(ids[0]).toBe('people');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(['wa-record', 'wa-statewide', 'id-record', 'us-record', 'us-votes']));
});
