/** One table of scripts: what each asks of it. */
import { expect, it } from 'vitest';
import { isLetter } from '../../../engine/text/letters';
import * as scripts from '../../../engine/text/scripts';

it.each([
  ['Ж', { nonLatinLetter: true, cjkLetter: false, spacedScript: true, isLetter: true, isIdeographic: false }],
  ['स', { nonLatinLetter: true, cjkLetter: false, spacedScript: false, isLetter: true, isIdeographic: false }],
  ['ひ', { nonLatinLetter: true, cjkLetter: true, spacedScript: false, isLetter: false, isIdeographic: true }],
  ['カ', { nonLatinLetter: true, cjkLetter: true, spacedScript: false, isLetter: false, isIdeographic: true }],
  ['州', { nonLatinLetter: true, cjkLetter: true, spacedScript: false, isLetter: false, isIdeographic: true }],
  ['한', { nonLatinLetter: true, cjkLetter: true, spacedScript: true, isLetter: false, isIdeographic: true }],
  ['é', { nonLatinLetter: false, cjkLetter: false, spacedScript: false, isLetter: true, isIdeographic: false }],
  ['।', { nonLatinLetter: false, cjkLetter: false, spacedScript: false, isLetter: false, isIdeographic: false }],
  ['7', { nonLatinLetter: false, cjkLetter: false, spacedScript: false, isLetter: false, isIdeographic: false }],
])('tells what “%s” is', (letter, said) => {
  const code = letter.charCodeAt(0);
  expect({
    nonLatinLetter: scripts.nonLatinLetter.test(letter),
    cjkLetter: scripts.cjkLetter.test(letter),
    spacedScript: scripts.spacedScript.test(letter),
    isLetter: isLetter(code),
    isIdeographic: scripts.isIdeographic(code),
  }).toEqual(said);
  expect(scripts.wordOrDigit.test(letter)).toBe(letter !== '।');
});
