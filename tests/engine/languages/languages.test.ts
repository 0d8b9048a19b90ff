/** Each class that code asks for has words, and each saying can be found: no word of a table is there for nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { all } from '../../../engine/languages/all';
import { sayings } from '../../../engine/languages/sayings';
import { fold } from '../../../engine/text';
import { sayingsByWord } from '../../../engine/spotting/people/sayings/sayings';

const folder = new URL('../../../engine/languages/classes/', import.meta.url);
/** The fields of all interfaces in the files of classes. */
const named = (file: string): string[] =>
  [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}(\w+): (?:Words|Patterns|never);/gm)].map(
    ([, name]) => name!,
  );
const filled = new Set(
  all.flatMap((language) => Object.values(language).flatMap((classes) => Object.keys(classes ?? {}))),
);

describe('languages', () => {
  it.each(readdirSync(folder))('have words for every class of %s', (file) => {
    expect(named(file).filter((name) => !filled.has(name))).toEqual([]);
  });

  it('have their words without accents, as they are looked up: "й" is "и"', () => {
    const words = all.flatMap(({ sayings: _, written: __, ...stages }) =>
      Object.values(stages).flatMap((classes) =>
        Object.values<unknown>(classes).flatMap((said) => (typeof said === 'string' ? said.split(/[\s_]+/) : [])),
      ),
    );
    expect(words.filter((word) => fold(word) !== word)).toEqual([]);
  });

  it('have no saying that nothing leads to', () => {
    expect(sayingsByWord().all().size).toBe(sayings().length);
  });
});
