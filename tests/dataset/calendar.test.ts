/** Each day of the turn of the year, with the rosters as they are: nothing stops, and what has ended is told. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { heldOn } from '../../dataset/packs/offices';
import { Report } from '../../dataset/packs/report';
import { checkSeats } from '../../dataset/packs/seats';
import { RosterFile } from '../../engine/release/packs';
import { days, troubleOn, turningDays } from './turn-of-the-year';

const rosters = (['us', 'wa', 'id'] as const).map((pack) =>
  RosterFile.parse(JSON.parse(readFileSync(`public/packs/${pack}/roster.json`, 'utf8'))),
);
/** Those in office when the packs were made. */
const inOffice = ({ people }: RosterFile) =>
  people.filter(({ offices: [newest] }) => newest && (newest.end ?? '9999') >= '2026-11-01');

describe('the turn of the year', () => {
  it('has every day from December to March', () => {
    expect([days[0], days.at(-1)]).toEqual(['2026-12-01', '2027-03-01']);
  });

  it.each(rosters.map((roster) => [roster.pack, roster] as const))('never stops a build of %s', (pack, roster) => {
    for (const day of days) expect(() => checkSeats(pack, inOffice(roster), day, new Report())).not.toThrow();
  });

  it('tells of seats whose terms have ended, and of no other', () => {
    const told = (pack: string, day: string) => {
      const report = new Report();
      const roster = rosters.find((one) => one.pack === pack)!;
      checkSeats(pack, inOffice(roster), day, report);
      return report.rows.notes.map(([, note]) => note).join(' ');
    };
    expect(told('id', '2026-12-02')).toContain('69 of 70 representatives');
    expect(told('wa', '2026-12-02')).toBe('');
    // Nobody's term in the new Congress is in the data yet.
    expect(told('us', '2027-01-04')).toMatch(/^\d+ of 100 senators .* 0 of 435 members of the House/);
  });

  it('keeps everybody known, whoever’s office has ended', () => {
    for (const roster of rosters)
      for (const { offices } of roster.people)
        for (const office of offices) expect(heldOn(office, '2027-03-01')).toBe((office.end ?? '9999') >= '2027-03-01');
  });

  // Every day of the three months is walked by calendar.whole.ts.
  it.each(turningDays)('breaks no card and refuses no editor’s file on %s', (day) => {
    expect(troubleOn(day)).toEqual([]);
  });
});
