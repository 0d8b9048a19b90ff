/** How a saying is written, and what it stands for. */
import { describe, expect, it } from 'vitest';
import { hasSaying, sayingsAround, runSayings } from '../../../engine/spotting/people/sayings/sayings';
import type { Kind } from '../../../engine/languages/classes/sayings';
import { tokenize } from '../../../engine/text';

/** Whether something is said around "Pat Hill" in a text, or its surname alone. */
function isAround(text: string, kind: Kind): boolean {
  const words = tokenize(text);
  const last = words.findIndex(({ fold }) => fold === 'hill');
  return sayingsAround(runSayings(words), words[last - 1]?.fold === 'pat' ? last - 1 : last, last).has(kind);
}

describe('around a name', () => {
  it.each<[string, string, Kind]>([
    ['words on both sides', 'Searchers have found Pat Hill alive.', 'accused'],
    ['words that may be missing', 'Searchers found Pat Hill dead.', 'accused'],
    ['some words between', 'Pat Hill was named its new branch manager.', 'private'],
    ['a stretch between commas', 'Pat Hill, who is from Yelm, has been hired.', 'private'],
    ['a sign that may stand', 'A 9-year-old, Pat Hill, won.', 'onlyNamed'],
    ['a bracket and a number', 'Pat Hill (1853–1919) wrote.', 'longDead'],
    ['a sign that has to stand', 'Photographer: Pat Hill', 'credited'],
    ['the start of a sentence', 'It rained. Wanted: Pat Hill', 'accused'],
    ['a word that begins so', 'Pat Hill was charged with trespassing.', 'accused'],
    ['a short form with its full stop', 'Mr. and Mrs. Pat Hill hiked.', 'private'],
    ['a word with a capital', 'My sister Ann and Pat Hill spoke.', 'kin'],
    ['a class of another language', 'su esposo Pat Hill', 'kin'],
  ])('finds %s', (_, text, kind) => expect(isAround(text, kind)).toBe(true));

  it.each<[string, string, Kind]>([
    ['over the end of a sentence', 'They were hired. Pat Hill spoke.', 'private'],
    ['over a comma', 'Pat Hill was, named manager.', 'private'],
    ['with a word that is not to follow', 'Pat Hill is a former reporter.', 'ofPaper'],
    ['with another possessive', 'Pat Hill’s has been hired.', 'private'],
    ['without a capital that is asked for', 'My sister then and Pat Hill spoke.', 'kin'],
    ['over more words than are counted', 'Pat Hill was named a b c d e f manager.', 'private'],
  ])('finds nothing %s', (_, text, kind) => expect(isAround(text, kind)).toBe(false));
});

describe('anywhere', () => {
  it('finds a saying in its stretch alone', () => {
    const sayings = runSayings(tokenize('Pat Hill spoke. He is not the senator.'));
    expect(hasSaying('denied', sayings, 2)).toBe(true);
    expect(hasSaying('denied', sayings, 0, 3)).toBe(false);
  });

  it('reads a very long chain of hyphens in no time', () => {
    const sayings = runSayings(tokenize(`Pat Hill was named ${'a-'.repeat(30_000)}b`));
    expect(sayingsAround(sayings, 0, 1).has('private')).toBe(false);
  });
});
