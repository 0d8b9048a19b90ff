/**
 * The turn of the year, walked day by day from Dec. 2, 2026 to March 1, 2027, for readers of three states and of Congress:
 * with the packs as they lie on disk, and with a feed that has checked every fact on the day itself. Nothing false,
 * nothing blank, no dead end.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { ordinaryDay, sessionNear } from '../../../engine/actions/ordinary-day';
import { powerOver } from '../../../engine/actions/powers';
import { askAgain, newestVotes } from '../../../engine/actions/own-record';
import { sheetTargets, topicsOf } from '../../../engine/actions/sheet-targets';
import { buildCard } from '../../../engine/cards/build-card';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { myEntries } from '../../../engine/cards/my-entries';
import { addDays, daysFrom } from '../../../engine/jurisdictions/days';
import type { IssueId } from '../../../engine/issues';
import type { LoadedRelease } from '../../../engine/release/release';
import { checkedOn } from '../../rig/checked-on';
import { filesIn, releaseOnDisk } from '../../rig/release-on-disk';

const days: string[] = [];
for (let day = '2026-12-02'; day <= '2027-03-01'; day = addDays(day, 1)) days.push(day);

const topics = [
  'wa/2025-2026/HB/1217',
  'wa/2025-2026/SB/5041',
  'wa/2025-2026/HB/2049',
  'id/2026/H/93',
  'us/119/HR/1',
  'us/119/HR/1689',
];
const homes = {
  wa: { state: 'wa', legislative: '3', congressional: '5', city: 'spokane', county: 'spokane-county' },
  id: { state: 'id', legislative: '4', congressional: '1' },
  or: { state: 'or', congressional: '3' },
} as const;

const onDisk = filesIn();

const packs = ['us', 'wa', 'id', 'or'];
let bundled: LoadedRelease;
beforeAll(() => {
  bundled = releaseOnDisk(packs, onDisk);
});

const feeds = {
  'without a feed': () => bundled,
  'with a feed': (day: string) => releaseOnDisk(packs, checkedOn(day, onDisk)),
};
/** Reading every file anew for each of ninety days takes long: the days on which something turns, and some between. */
const turning = '2026-12-02 2026-12-03 2026-12-06 2026-12-07 2026-12-18 2026-12-31 2027-01-02 2027-01-03 2027-01-04'
  .concat(' 2027-01-10 2027-01-11 2027-01-12 2027-01-18 2027-01-19 2027-01-20 2027-02-01 2027-03-01')
  .split(' ');

for (const [how, feed] of Object.entries(feeds))
  describe(how, () => {
    for (const [state, home] of Object.entries(homes))
      it(`has something true for a reader of ${state} each day`, () => {
        const faults: string[] = [];
        for (const day of how === 'with a feed' ? turning : days) {
          const release = feed(day);
          const entries = myEntries(home, release, day);
          const say = (fault: string) => faults.push(`${day}: ${fault}`);
          const about = { keys: [], issues: ['housing'] as IssueId[] };
          for (const { measure, official } of askAgain(entries, about, release, day)) {
            const again = parseMeasureKey(measure.key)!;
            const near = sessionNear(again.pack, day)!;
            if (near.days === undefined && daysFrom(near.opens, day) > 14) say(`${measure.key}: asked for too late`);
            const [target] = sheetTargets({ topic: measure.key, official, home: home.state }, entries, release, day);
            if (target?.id !== official || target.power !== 'bring-back')
              say(`${measure.key}: cannot be asked for again`);
          }
          const offered = ordinaryDay({
            today: day,
            mine: entries,
            votes: newestVotes(entries, about, release, day),
            hasIntroduced: true,
            follows: 1,
            issues: [],
          });
          if (offered.length === 0) say('nothing is offered');
          if (!entries.some(({ officials, unknown }) => officials.length + unknown.length > 0)) say('nobody is named');
          for (const topic of topicsOf(topics, release, day)) {
            const id = parseMeasureKey(topic.key)!;
            const near = sessionNear(id.pack, day)!;
            if (topic.filing && near.days === undefined) say(`${topic.key}: files for a session that sits`);
            const card = buildCard(topic.key, { keys: [] }, release, day);
            const isDead = topic.status?.adjourned ?? topic.status?.code === 'died';
            const targets = sheetTargets({ topic: topic.key, home: home.state }, entries, release, day);
            const doubts = targets.map(({ unconfirmed }) => unconfirmed === true);
            if (doubts.lastIndexOf(false) > doubts.indexOf(true) && doubts.includes(true))
              say(`${topic.key}: asks whoever may have left before those who hold their seats`);
            for (const target of targets) {
              if (target.office.jurisdiction !== id.pack) say(`${topic.key}: asks ${target.name} of another body`);
              const { power } = target;
              if (target.unconfirmed && target.acts.length > 0)
                say(`${topic.key}: speaks to ${target.name}, who may have left, of what ${target.name} did`);
              if (isDead && power && power !== 'bring-back') say(`${topic.key}: asks ${power} of a dead bill`);
              if (topic.status?.ended && power) say(`${topic.key}: asks ${power} though nobody knows where it stands`);
              if (
                card?.kind === 'measure' &&
                power !== powerOver({ id, status: card.status, reach: card.reach }, target, day)
              )
                say(`${topic.key}: card and sheet differ`);
            }
          }
        }
        expect(faults).toEqual([]);
      });
  });

it('has a calendar that is true on each day', () => {
  for (const of of packs)
    for (const day of days) {
      const near = sessionNear(of, day)!;
      expect(near, `${of} ${day}`).toBeDefined();
      if (near.days === undefined) expect(near.opens <= day, `${of} ${day}`).toBe(true);
      else expect(near.days).toBe(daysFrom(day, near.opens));
      if (near.ends) expect(near.ends >= day, `${of} ${day}`).toBe(true);
    }
});

describe('a matter of no legislature’s', () => {
  const of = (wish: { topic?: string; official?: string }, day: string) => {
    const entries = myEntries(homes.wa, bundled, day);
    return sheetTargets({ ...wish, home: 'wa' }, entries, bundled, day);
  };

  it.each(['2026-12-03', '2027-01-20'])('is the city’s own for whoever comes for its mayor, on %s', (day) => {
    const [mayor, ...others] = of({ official: 'ocd-person/39318c21-9a46-4850-89fa-16aaf15784dc' }, day);
    expect(mayor?.name).toBe('Lisa Brown');
    expect(others.length).toBeGreaterThan(0);
    for (const { office } of others) expect(office.jurisdiction).toBe('wa/spokane');
  });

  it.each(['2026-12-03', '2027-01-20'])(
    'finds somebody to speak to of a ballot measure, with nothing theirs to decide, on %s',
    (day) => {
      const targets = of({ topic: 'wa/I/2066' }, day);
      expect(targets.length).toBeGreaterThan(0);
      for (const { office, power } of targets) expect([office.jurisdiction, power]).toEqual(['wa', undefined]);
    },
  );
});
