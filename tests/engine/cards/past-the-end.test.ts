/**
 * A clock walks past the end of the data, over officials of six packs and 300 measures: nobody is said to hold or to have
 * left an office, and nothing to have happened, that no record tells; and nothing is blank.
 */
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../../components/basics/i18n';
import { wordsFor } from '../../../components/basics/words';
import { sessionNear } from '../../../engine/actions/ordinary-day';
import { buildCard } from '../../../engine/cards/build-card';
import type { MeasureCard, OfficialCard } from '../../../engine/cards/content';
import { isOpen } from '../../../engine/cards/standing';
import { seatOf } from '../../../engine/districts/terms';
import { isOldOn } from '../../../engine/jurisdictions/days';
import { lastTurn } from '../../../engine/jurisdictions/sessions';
import en from '../../../locales/en.json';
import { examples } from '../../rig/examples';
import { releaseOnDisk } from '../../rig/release-on-disk';

const days = [
  '2026-12-02',
  '2026-12-07',
  '2027-01-03',
  '2027-01-04',
  '2027-01-11',
  '2027-01-12',
  '2027-02-01',
  '2027-03-01',
];

const i18n = createI18n('en', en);
const words = wordsFor(i18n.getFixedT('en'), i18n);
const release = releaseOnDisk(['wa', 'id', 'us', 'fl', 'al', 'or']);
const rosters = Object.values(release.packs).map(({ roster }) => roster);
const keys = Object.keys(release.packs).flatMap((pack) => release.record.titles(pack).map(({ key }) => key));
const measures = keys.filter((_, at) => at % Math.floor(keys.length / 300) === 0);
const legislators = ['state-senator', 'state-representative', 'state-legislator'];

/** Seats to which somebody is on record as having come, by their last day before. */
const comers = new Map<string, string[]>();
for (const { people } of rosters) {
  for (const office of people.flatMap(({ offices }) => offices)) {
    const seat = seatOf(office);
    comers.set(seat, [...(comers.get(seat) ?? []), office.start ?? '']);
  }
}

describe.each(days)('on %s', (day) => {
  it('says of nobody more than was on record', () => {
    for (const { people, asOf } of rosters) {
      for (const { id, name } of examples(people, 7)) {
        const card = buildCard(id, { keys: [] }, release, day) as OfficialCard;
        const { now, last, unconfirmed } = card;
        const who = `${name} on ${day}`;
        expect(words.held(card), who).not.toMatch(/^\s*$|undefined|\{\{/);
        // Seated, and the facts were checked before a turn: only who is in the middle of a term is sure.
        const office = now ?? last!;
        if (now && legislators.includes(now.role) && now.end === undefined && !unconfirmed && asOf < day) {
          const turn = lastTurn(now.jurisdiction, day);
          if (asOf < turn) expect(now.role, who).toBe('state-senator');
        }
        // "No longer in this office" is said only of an end before the data's, or where somebody has come since.
        if (last && !unconfirmed) {
          const isFollowed = (comers.get(seatOf(office)) ?? []).some(
            (start) => start >= (office.end ?? '').slice(0, 4),
          );
          expect(last.end! <= asOf || isFollowed, who).toBe(true);
        }
        if (unconfirmed) {
          expect(card.committees, who).toEqual([]);
          expect(words.doubt(card), who).toBeTruthy();
          expect(card.contacts.filter(({ kind }) => kind === 'email' || kind === 'form')).toEqual([]);
        }
        if (now && isOldOn(card.asOf, day)) expect(card.isOld, who).toBe(true);
      }
    }
  });

  it('says of no measure what came after its record', () => {
    expect(measures.length).toBeGreaterThan(299);
    for (const key of measures) {
      const card = buildCard(key, { keys: [] }, release, day) as MeasureCard;
      const { status, claims, asOf, reach, hearing, isOld } = card;
      const known = claims?.find(({ of }) => of === 'status')?.asOf ?? asOf;
      if (!status) continue;
      const said = words.status(status);
      expect(said, key).not.toMatch(/^\s*$|undefined|\{\{/);
      expect((status.date ?? '') <= known, `${key}: ${said}`).toBe(true);
      if (status.adjourned) expect(status.adjourned <= known, `${key}: ${said}`).toBe(true);
      // Whatever is said to be under way has the day for which that is known, and that it is old.
      if (isOpen(status)) expect(isOld, key).toBe(true);
      else expect([reach, hearing], key).toEqual([undefined, undefined]);
    }
  });

  it.each(['wa', 'id', 'us', 'or'])('the calendar of %s is not blank', (of) => {
    const near = sessionNear(of, day)!;
    expect(near.opens).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(near.days === undefined ? near.opens <= day : near.opens > day).toBe(true);
  });
});
