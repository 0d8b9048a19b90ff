import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Floors, floorsFile, part, partNames } from './floors';
import { readPacks } from './packs-on-disk';
import { precision, recall, scoreArticles } from './score';

const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;

describe.each(partNames)('the articles for %s', (name) => {
  const score = scoreArticles(part(name), readPacks(['us', 'wa', 'id']), '2026-11-24');

  it.each(['person', 'measure'] as const)('marks of a %s are as right as they have been', (kind) => {
    expect(precision(score[kind])).toBeGreaterThanOrEqual(floors[name][kind].precision);
    expect(recall(score[kind])).toBeGreaterThanOrEqual(floors[name][kind].recall);
  });
});
