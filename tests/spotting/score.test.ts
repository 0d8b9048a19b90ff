import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Floors, floorsFile, part, partNames } from './floors';
import { readPacks } from './packs-on-disk';
import { core, precision, recall, scoreArticles } from './score';

const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;

const packs = readPacks(['us', 'wa', 'id']);

describe.each(partNames)('the articles for %s', (name) => {
  const score = scoreArticles(part(name), packs, '2026-11-24');

  it.each(['person', 'measure'] as const)('marks of a %s are as right as they have been', (kind) => {
    expect(precision(score[kind])).toBeGreaterThanOrEqual(floors[name][kind].precision);
    expect(recall(score[kind])).toBeGreaterThanOrEqual(floors[name][kind].recall);
  });
});

test.each([
  ['Patty Murrow', 'Murrow'],
  ['Murrow, P.', 'Murrow'],
  ['Murrow, Patty', 'Murrow'],
  ['Ortiz Vale, Lia', 'Vale'],
  ['Patty Murrow, Jr.', 'Murrow'],
  ['Patty Murrow III', 'Murrow'],
] as const)('a mark inside of "%s" has to hold "%s"', (surface, surname) => {
  expect(core(surface, 'person')).toBe(surname);
});

test('a mark inside of a bill has to hold its number', () => {
  expect(core('H.R. 1217', 'measure')).toBe('1217');
});
