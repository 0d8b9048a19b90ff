import { describe, expect, it } from 'vitest';
import { titleTable } from '../../../dataset/titles/tables';
import { withTerm } from '../../../dataset/titles/terms';

const said = (title: string) => withTerm(title, titleTable('us'));

describe('a term of art is followed by what it means', () => {
  it.each([
    ['Public defense services', 'Public defense services (Public defense: lawyers for people who can’t afford one)'],
    ['Taxing two impact fees.', 'Taxing two impact fees (what builders pay for roads, parks and schools).'],
    ['Paper Act: to end H-2A visas', 'Paper Act: to end H-2A visas (H-2A: farm workers from abroad)'],
    ['House Act: to end NEPA reviews', 'House Act: to end NEPA reviews (NEPA: National Environmental Policy Act)'],
    ['A bill to end NEPA.', 'A bill to end NEPA (National Environmental Policy Act).'],
    ['A bill on XNEPA and NEPA-7.', 'A bill on XNEPA and NEPA-7.'],
    ['To name the "NEPA Clinic" of EPA', 'To name the "NEPA Clinic" of EPA (Environmental Protection Agency)'],
    ['The rule "On Kratom in Tea"', 'The rule "On Kratom in Tea" (a plant with effects like opioids)'],
    ['To audit the Federal Motor Carrier Safety Board', 'To audit the Federal Motor Carrier Safety Board'],
    ['To save two species', 'To save two species'],
    ["The rule ''Kratom Tea Rule''.", "The rule ''Kratom Tea Rule'' (a plant with effects like opioids)."],
    ['To tax kratom sellers.', 'To tax kratom sellers (kratom: a plant with effects like opioids).'],
    // The name of an act is not broken up, and its purpose may explain it.
    [
      'Qualified Immunity Act of 2025',
      'Qualified Immunity Act of 2025 (Qualified Immunity: officials’ protection from lawsuits)',
    ],
    ['Qualified Immunity Act: to shield officers', 'Qualified Immunity Act: to shield officers'],
  ])('%s', (title, expected) => expect(said(title)).toBe(expected));

  it('once, by its longest term, as a whole word, and not where something is explained or cut', () => {
    expect(said('Plats and kratom')).toMatch(/^[^(]*\([^()]*\)$/);
    expect(said('Public defenders')).toMatch(/^Public defenders \(lawyers/);
    for (const title of ['Kratomlike tea', 'SAFE Act (a long name) on kratom', 'To tax kratom …'])
      expect(said(title)).toBe(title);
    expect(said(`Kratom ${'tea '.repeat(75)}`)).not.toContain('(');
  });
});
