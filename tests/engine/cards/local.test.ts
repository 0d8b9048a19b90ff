import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { OfficialCard } from '../../../engine/cards/content';
import { resolveLink } from '../../../engine/cards/links';
import { nextMeetings } from '../../../engine/cards/local';
import { addDays } from '../../../engine/jurisdictions/days';
import type { LocalBody } from '../../../engine/release/packs';
import { ada, cy, mei, sampleRelease } from './sample-release';

const today = '2026-12-03';
const regular = { weeks: [2, 4], weekday: 2, at: '18:00' };
const body: LocalBody = {
  place: 'wa/sampleton',
  regular,
  where: '1 Main St.',
  page: 'https://sampleton.example.org/agendas',
  votes: { page: 'https://sampleton.example.org/votes' },
  source: 0,
};

function withBodies(bodies?: LocalBody[]) {
  const release = sampleRelease();
  const { roster, ...rest } = release.packs.wa!;
  const source = { publisher: 'City of Sampleton', url: 'https://sampleton.example.org/', retrieved: '2026-12-01' };
  const told = bodies?.map((one) => ({ ...one, source: roster.sources.length }));
  const more = { ...roster, sources: [...roster.sources, source], ...(told && { bodies: told }) };
  const { record } = release;
  const head = record.head.bind(record);
  record.head = (file) => (file === 'wa/roster' ? more : head(file));
  return { ...release, packs: { ...release.packs, wa: { ...rest, roster: more } } };
}

const cardOf = (key: string, bodies?: LocalBody[]) =>
  buildCard(key, { keys: [] }, withBodies(bodies), today) as OfficialCard;

describe('regular meetings', () => {
  it.each([
    ['the second and fourth Tuesday', regular, '2026-12-03', ['2026-12-08', '2026-12-22']],
    ['that of today', regular, '2026-12-08', ['2026-12-08', '2026-12-22']],
    ['over the end of the year', regular, '2026-12-23', ['2027-01-12', '2027-01-26']],
    ['each Monday', { weeks: [1, 2, 3, 4, 5], weekday: 1 }, '2026-12-28', ['2026-12-28', '2027-01-04']],
    ['a fifth Thursday, which few months have', { weeks: [5], weekday: 4 }, '2027-01-01', ['2027-04-29', '2027-07-29']],
  ])('are found: %s', (_what, rule, from, days) => {
    expect(nextMeetings({ at: '18:00', ...rule }, from)).toEqual(days);
  });

  it('are told as far as the notice of a year says them', () => {
    const weekly = { weeks: [1, 2, 3, 4, 5], weekday: 2, at: '17:00', until: '2026-12-31' };
    expect(nextMeetings(weekly, '2026-12-24')).toEqual(['2026-12-29']);
    expect(nextMeetings(weekly, '2026-12-30')).toEqual([]);
    const over = { ...body, regular: { ...regular, until: '2026-11-30' } };
    expect(cardOf(mei, [over]).local).not.toHaveProperty('next');
  });

  it('are two ahead on every day of a year', () => {
    for (let ahead = 0; ahead < 366; ahead++) {
      const day = addDays('2027-01-01', ahead);
      const [first = '', second = ''] = nextMeetings(regular, day);
      expect(first >= day && second > first, day).toBe(true);
    }
  });
});

describe('an office of a city', () => {
  it('tells when its council meets, and where the law and the city tell the rest', () => {
    expect(cardOf(mei, [body]).local).toEqual({
      place: 'wa/sampleton',
      next: { days: ['2026-12-08', '2026-12-22'], at: '18:00' },
      where: '1 Main St.',
      agendaHours: 24,
      links: [
        { id: 'meetings', kind: 'meetings' },
        { id: 'roll', kind: 'roll' },
        { id: 'rule', kind: 'rule' },
      ],
    });
  });

  it('says where that was read', () => {
    const { sources } = cardOf(mei, [body]);
    expect(sources.map(({ publisher }) => publisher)).toContain('City of Sampleton');
  });

  it.each([
    ['meetings', body.page],
    ['roll', body.votes?.page],
    ['rule', 'https://app.leg.wa.gov/RCW/default.aspx?cite=42.30'],
  ])('opens %s at its page', (link, page) => {
    expect(resolveLink(mei, link, withBodies([body]), today)).toBe(page);
    // Not from the card of somebody who sits elsewhere.
    expect(resolveLink(ada, link, withBodies([body]), today)).toBeNull();
  });

  it('has the law alone where nothing is known of its council', () => {
    expect(cardOf(mei).local).toEqual({
      place: 'wa/sampleton',
      agendaHours: 24,
      links: [{ id: 'rule', kind: 'rule' }],
    });
    expect(resolveLink(mei, 'meetings', withBodies(), today)).toBeNull();
  });

  it.each([ada, cy])('alone has this', (key) => {
    expect(cardOf(key, [body])).not.toHaveProperty('local');
  });
});
