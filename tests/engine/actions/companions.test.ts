/** Two companions are one matter: what became of one decides what can be asked about both. */
import { describe, expect, it } from 'vitest';
import { actsIn, matterOf } from '../../../engine/actions/matter';
import { askAgain, newestVotes } from '../../../engine/actions/own-record';
import { powerOver } from '../../../engine/actions/powers';
import { sheetTargets, topicsOf } from '../../../engine/actions/sheet-targets';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import type { MeasureId } from '../../../engine/cards/measure-key';
import { myEntries } from '../../../engine/cards/my-entries';
import { findMeasure } from '../../../engine/cards/records';
import { measureKeys } from '../../../engine/record/keys';
import { examples } from '../../rig/examples';
import { filesIn, packsOnDisk, releaseOnDisk } from '../../rig/release-on-disk';

const read = filesIn();
const packs = packsOnDisk().filter((pack) => measureKeys(read, pack).length > 0);
const release = releaseOnDisk(packs, read);
const today = '2026-12-03';
const id = (key: string): MeasureId => parseMeasureKey(`wa/2025-2026/${key}`)!;
const readerIn = (legislative: string) => myEntries({ state: 'wa', legislative }, release, today);

const isLaw = (measure: ReturnType<typeof findMeasure>) => ['law', 'signed'].includes(measure?.status?.code ?? '');
/** Every measure with a companion, and whether that became law while it did not. */
const paired = packs
  .flatMap((pack) => measureKeys(read, pack))
  .flatMap((key) => {
    const measure = findMeasure(release, parseMeasureKey(key)!);
    const companion = measure?.companion && findMeasure(release, measure.companion);
    return companion ? [{ key, isLawThroughIt: isLaw(companion) && !isLaw(measure) }] : [];
  });
const throughIt = new Set(paired.filter(({ isLawThroughIt }) => isLawThroughIt).map(({ key }) => key));

describe('every pair of companions in the packs', () => {
  it('is there to look at', () => {
    expect(paired.length).toBeGreaterThan(1000);
    expect(throughIt.size).toBeGreaterThan(200);
  });

  it.each(['2025-06-01', '2026-02-01', today, '2027-01-15'])(
    'is brought back by nobody once one is law, on %s',
    (day) => {
      const back = [...throughIt].filter((key) =>
        (['state-senator', 'state-representative'] as const).some((role) => {
          const office = { role, jurisdiction: key.slice(0, 2) };
          return powerOver(matterOf(parseMeasureKey(key)!, release, day), { id: 'x', office }, day) !== 'oversee';
        }),
      );
      expect(back).toEqual([]);
    },
  );

  it('is offered to no reader to ask for again, and no pair twice', () => {
    const keys = paired.map(({ key }) => key);
    let offered = 0;
    const districts = Array.from({ length: 49 }, (_, at) => at + 1);
    for (const district of examples(districts, 8)) {
      const again = askAgain(readerIn(String(district)), { keys, issues: [] }, release, today);
      const asked = again.map(({ measure }) => measure.key);
      offered += asked.length;
      expect(asked.filter((key) => throughIt.has(key))).toEqual([]);
      const others = asked.flatMap((key) => matterOf(parseMeasureKey(key)!, release, today).companion?.key ?? []);
      expect(others.filter((key) => asked.includes(key))).toEqual([]);
    }
    expect(offered).toBeGreaterThan(20);
  });
});

describe('a bill that is law through its companion', () => {
  it('is spoken of as that law, which its legislators are to be thanked for or asked about', () => {
    const [topic] = topicsOf([id('SB/5222').key], release, today);
    expect(topic).toMatchObject({ key: id('SB/5222').key, label: 'SB 5222', isThroughCompanion: true });
    expect(topic).toMatchObject({ name: { label: 'HB 1217' }, status: { code: 'law', effect: { day: '2025-05-07' } } });
    const targets = sheetTargets({ topic: topic!.key, home: 'wa' }, readerIn('3'), release, today);
    expect(targets.length).toBe(3);
    for (const { power, acts } of targets) {
      expect(power).toBe('oversee');
      expect(acts[0]).toMatchObject({ kind: 'vote', measure: id('HB/1217').key });
    }
  });

  it('has who voted, and what it does, from the companion', () => {
    const [topic] = topicsOf([id('SB/5852').key], release, today);
    expect(topic?.yes).toMatch(/^to make employers tell workers/);
    const { officials } = readerIn('3').find(({ group }) => group === 'legislature')!;
    const acts = officials.map((one) => actsIn(matterOf(id('SB/5852'), release, today), one.id, release, today));
    expect(acts.map(([first]) => first?.kind)).toEqual(['vote', 'vote', 'vote']);
  });

  it('is on the page as its companion is: votes on that are to be spoken of', () => {
    const votes = newestVotes(readerIn('3'), { keys: [id('SB/5222').key], issues: [] }, release, today);
    expect(new Set(votes.map(({ measure }) => measure))).toEqual(new Set([id('HB/1217').key]));
  });
});

it('tells measures of one number apart by their sessions', () => {
  const labels = (...keys: string[]) => topicsOf(keys, release, '2027-01-12').map(({ label }) => label);
  const [earlier, later] = ['wa/2025-2026/HB/1217', 'wa/2027-2028/HB/1217'] as const;
  expect(labels(earlier, later)).toEqual(['HB 1217 (2025–26)', 'HB 1217 (2027–28)']);
  expect(labels(earlier)).toEqual(['HB 1217']);
});
