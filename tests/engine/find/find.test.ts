import { describe, expect, it } from 'vitest';
import { find, measureEntries, peopleEntries } from '../../../engine/find/find';
import { ada, sampleRelease } from '../cards/sample-release';

const rosters = Object.values(sampleRelease().packs).map(({ roster }) => roster);
const measures = measureEntries([
  { key: 'wa/2025-2026/HB/1217', title: 'Residential tenants' },
  { key: 'wa/2025-2026/SB/5217', title: 'State board of education' },
  { key: 'wa/2023-2024/HB/1217', title: 'Wage complaints' },
  { key: 'us/119/HR/1', title: 'One Big Beautiful Bill Act' },
  { key: 'us/119/S/1217', title: 'Language access in courts' },
]);
const entries = [...peopleEntries(rosters, '2026-11-24'), ...measures];
const keys = (asked: string) => find(asked, entries).map(({ key }) => key);

describe('the find box', () => {
  it.each(['HB 1217', 'H.B. 1217', 'hb1217', 'House Bill 1217', 'ESHB 1217', 'E2SHB 1217', '1217'])(
    'finds a bill written as %s',
    (asked) => {
      expect(keys(asked)).toContain('wa/2025-2026/HB/1217');
      expect(keys(asked)).not.toContain('us/119/HR/1');
    },
  );

  it('finds one that its official description leads by its short title, too', () => {
    const key = 'wa/2025-2026/HB/1023';
    const short = measureEntries([{ key, title: 'Adopting the licensure compact', shortTitle: 'Cosmetology compact' }]);
    expect(find('cosmetology', [...entries, ...short]).map((one) => one.title)).toEqual([
      'Adopting the licensure compact',
    ]);
  });

  it('has what is written just so before the like of it', () => {
    const both = [...measureEntries([{ key: 'us/119/HR/1217', title: 'Wells' }]), ...entries];
    const first = (asked: string) => find(asked, both)[0]?.key;
    expect(first('house bill 1217')).toBe('wa/2025-2026/HB/1217');
    expect(first('H.R. 1217')).toBe('us/119/HR/1217');
  });

  it('has every session of a number, each with its session, for the reader to choose', () => {
    expect(keys('HB 1217').slice(0, 2)).toEqual(['wa/2025-2026/HB/1217', 'wa/2023-2024/HB/1217']);
  });

  it.each(['Ada Sample', 'sample ada', 'Sen. Ada Sample', 'Senator Sample', 'Ada Smaple'])(
    'finds an official written as %s',
    (asked) => {
      expect(keys(asked)[0]).toBe(ada);
    },
  );

  it('has an official with the office of the day, or the last one', () => {
    const officeOf = (asked: string, today: string) => {
      const [found] = find(asked, peopleEntries(rosters, today));
      return [found?.now?.role, found?.last?.role];
    };
    expect(officeOf('Ada Sample', '2026-11-24')).toEqual(['state-senator', undefined]);
    expect(officeOf('Ada Sample', '2024-03-01')).toEqual(['state-representative', undefined]);
    expect(officeOf('Cy Former', '2026-11-24')).toEqual([undefined, 'state-representative']);
  });

  it('has words before parts of words', () => {
    const two = measureEntries([
      { key: 'us/119/SCONRES/3', title: 'A concurrent resolution about the Capitol' },
      { key: 'wa/2025-2026/HB/1999', title: 'Capping how fast rent may grow' },
    ]);
    expect(find('rent cap', two)[0]?.key).toBe('wa/2025-2026/HB/1999');
  });

  it.each(['é-(ü', 'a\\b', '住房 a', '주택?'])('does not fail for %o', (asked) => {
    expect(() => keys(asked)).not.toThrow();
  });

  it('forgives a swapped letter in a title', () => {
    expect(keys('langauge acces')).toEqual(['us/119/S/1217']);
  });

  it.each(['', ' ', 'x', 'zzzzqqqq', '(', '\\', '.*'])('finds nothing for %o, and does not fail', (asked) => {
    expect(keys(asked)).toEqual([]);
  });
});
