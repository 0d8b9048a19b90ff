import { describe, expect, it } from 'vitest';
import { withEarlierOffices } from '../../../dataset/packs/earlier-offices';
import { SourceList } from '../../../dataset/packs/source-list';
import type { EarlierOffice } from '../../../dataset/sources/earlier-offices';
import type { Office, RosterPerson } from '../../../engine/release/packs';

const usual = { publisher: 'Sample Roster', url: 'https://example.org/roster', retrieved: '2031-02-03' };
const source = { publisher: 'Sample Gazette', url: 'https://example.org/ada', retrieved: '2031-02-03' };
const seat = { jurisdiction: 'wa', district: '3' } as const;
const senator: Office = { role: 'state-senator', ...seat, party: 'Independent', start: '2013-01-14' };
const house = (start: string | undefined, end: string): Office => ({
  role: 'state-representative',
  ...seat,
  ...(start && { start }),
  end,
});
const ada = (...offices: Office[]): RosterPerson => ({
  id: 'ada',
  name: 'Ada Sample',
  given: 'Ada',
  family: 'Sample',
  offices,
});
const entry = (office: Office, restates?: true): EarlierOffice => ({
  id: 'ada',
  office,
  source,
  ...(restates && { restates }),
});

function merge(person: RosterPerson, ...earlier: EarlierOffice[]) {
  const sources = new SourceList();
  sources.use(usual);
  const [merged] = withEarlierOffices([person], earlier, sources);
  return { offices: merged?.offices, sources: sources.sources };
}

describe('earlier offices', () => {
  it('stand behind the roster’s own, each with its page', () => {
    const { offices, sources } = merge(
      ada(senator),
      entry(house('2009', '2010-12-31')),
      entry(house('2011-01-10', '2013-01-14')),
    );
    expect(offices).toEqual([
      senator,
      { ...house('2011-01-10', '2013-01-14'), source: 1 },
      { ...house('2009', '2010-12-31'), source: 1 },
    ]);
    expect(sources).toEqual([usual, source]);
  });

  it('may overlap by some days, on which sources differ', () => {
    expect(merge(ada(senator), entry(house('2011-01-10', '2013-01-20'))).offices).toHaveLength(2);
    expect(() => merge(ada(senator), entry(house('2011-01-10', '2013-01-22')))).toThrow(
      'Ada Sample as state-representative, while the roster has the person as state-senator.',
    );
  });

  it('take a year alone for its last day, so that only what surely overlaps is refused', () => {
    expect(merge(ada({ ...senator, start: '2013' }), entry(house('2011', '2013-06-30'))).offices).toHaveLength(2);
  });

  it('mend the days of an office on record, which makes room for another; its source stays while it is held', () => {
    const { start: _, ...unknown } = { ...senator, source: 0 };
    const { offices } = merge(
      ada(unknown),
      entry(house('2007-01-08', '2013-12-16')),
      entry({ role: 'state-senator', ...seat, start: '2013-12-16' }, true),
    );
    expect(offices).toEqual([
      { ...senator, start: '2013-12-16', source: 0 },
      { ...house('2007-01-08', '2013-12-16'), source: 1 },
    ]);
  });

  it('give a mended former office their page, and what they leave open stays', () => {
    const mayor: Office = { role: 'mayor', jurisdiction: 'wa/sampleton', start: '2030-01-02' };
    const { offices } = merge(
      ada(mayor, { ...senator, end: '2016-12-31' }),
      entry({ role: 'state-senator', ...seat, start: '2009-01-12', end: '2017-01-09' }, true),
    );
    expect(offices).toEqual([mayor, { ...senator, start: '2009-01-12', end: '2017-01-09', source: 1 }]);
  });

  it('give a former office the party that its page says, and keep its days and its source', () => {
    const former = { ...house('2011-01-10', '2013-01-14'), source: 0 };
    const { offices } = merge(
      ada(senator, former),
      entry({ role: 'state-representative', ...seat, party: 'Green' }, true),
    );
    expect(offices).toEqual([senator, { ...former, party: 'Green' }]);
  });

  it('mend an office that another entry adds', () => {
    const { offices } = merge(
      ada(senator),
      entry({ role: 'state-representative', ...seat, party: 'Green', start: '2011' }, true),
      entry(house(undefined, '2013-01-14')),
    );
    expect(offices).toEqual([senator, { ...house('2011', '2013-01-14'), party: 'Green', source: 1 }]);
  });

  it.each([
    ['a person whom the roster does not have', { ...entry(house('2011', '2013-01-14')), id: 'bo' }, 'has bo, whom'],
    ['an office that stands already', entry({ ...senator, end: '2021-01-11' }), 'which stands already'],
    ['the days that the roster has', entry(senator, true), 'with the days and the party that the roster has'],
    ['a mended office that is not there', entry({ ...senator, district: '6' }, true), 'does not have just once'],
    [
      'an office before one without a known beginning',
      entry({ role: 'mayor', jurisdiction: 'wa/sampleton', start: '2005-01-03', end: '2006-01-01' }),
      'while the roster has the person as state-representative',
    ],
  ])('are refused with %s', (_what, earlier, message) => {
    expect(() => merge(ada(senator, house(undefined, '2013-01-14')), earlier)).toThrow(message);
  });
});
