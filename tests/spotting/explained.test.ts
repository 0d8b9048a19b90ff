/** What `npm run spot -- --explain` says: who, by which rules, and where those are. */
import { describe, expect, it } from 'vitest';
import { createSpottingIndex } from '../../engine/spotting';
import weights from '../../engine/spotting/weights.json';
import { explanation, placesOfRules } from './explained';
import { readPacks } from './packs-on-disk';
import { scanPage } from './scan-page';

const packs = readPacks(['us', 'wa']);
const index = createSpottingIndex(packs);
const url = 'https://www.spokesman.com/stories/example/';
const explained = (html: string): string =>
  explanation(scanPage(index, { html, url, published: '2026-02-10' }, '2026-11-24'), packs);

describe('the explanation of a page', () => {
  const said = explained(`
    <p>State Sen. Jeff Holy of Cheney voted no on HB 99999 and HB 1217. Holy said so.</p>
    <p>Tom Hill, a foreman, spoke. Hill left. Natasha Hill, a lawyer, sang.</p>`);

  it.each([
    ['who is marked', /^jeff holy is marked$/m],
    ['what spoke for it, the strongest first', /^ {9}name\.exact \+4\.0, title\.held \+3\.5, /m],
    ['who is not, and what would be enough', /^natasha hill is not marked, for which it takes \d/m],
    ['what spoke against it', /occupation\.behind −\d/],
    ['whose a number is, and what spoke for it', /^HB 1217 is of wa\n {2} *\d+\.\d {2}wa {2}owner\.\S+ \+/m],
    ['whose it is not, and why', /^HB 99999 is nobody’s, because nothing says whose/m],
    [
      'which session a number is of',
      /^HB 1217 is of which session\?[^]*?\n {3}\d\.\d\d {2}2025-2026 {2}session\.date \+/m,
    ],
    ['surnames that no mark covers', /^Surnames of officials without a mark: Cheney, Hill \(2 times\)$/m],
    ['numbers that no mark covers', /^Read as no measure: HB 99999$/m],
    ['where a row of signs is', /^ {2}outlet {2,}engine\/spotting\/people\/evidence\/.+\.ts:\d+$/m],
  ])('has %s', (_what, words) => expect(said).toMatch(words));

  it('says so where there is nothing to weigh', () => {
    expect(explained('<p>I like trains and cakes.</p>')).toMatch(/\n\nNothing: /);
  });
});

it('finds the line of each number that a rule weighs', () => {
  const signs = Object.keys(weights).filter((sign) => !/^(?:decide|scale)\./.test(sign));
  expect(placesOfRules(signs).filter(({ place }) => place === undefined)).toEqual([]);
  expect(placesOfRules(['nobody.asks'])).toEqual([{ sign: 'nobody.asks', place: undefined }]);
});
