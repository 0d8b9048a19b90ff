/** Who can still do something about a measure: the table, then every official against measures of every status. */
import { describe, expect, it } from 'vitest';
import { powerOver, type Power } from '../../../engine/actions/powers';
import { sheetTargets, topicsOf } from '../../../engine/actions/sheet-targets';
import { buildCard } from '../../../engine/cards/build-card';
import type { MeasureCard, OfficeLine } from '../../../engine/cards/content';
import { parseMeasureKey } from '../../../engine/cards/measure-key';
import { myEntries } from '../../../engine/cards/my-entries';
import type { Standing } from '../../../engine/cards/standing';
import { officeOn } from '../../../engine/districts/terms';
import { measureKeys } from '../../../engine/record/keys';
import type { OfficeRole } from '../../../engine/release/packs';
import { examples } from '../../rig/examples';
import { filesIn, releaseOnDisk } from '../../rig/release-on-disk';

const id = parseMeasureKey('wa/2025-2026/HB/1217')!;
const office = (role: OfficeRole, jurisdiction = 'wa') => ({ id: 'somebody', office: { role, jurisdiction } });
const inSession = '2026-02-01';
const afterwards = '2026-12-02';

describe('what an office can do about a measure', () => {
  const rows: readonly [Standing, string, Partial<Record<OfficeRole, Power>>][] = [
    [{ code: 'in-committee' }, inSession, { 'state-representative': 'vote', 'state-senator': 'vote' }],
    [{ code: 'passed-one-chamber' }, inSession, { 'state-senator': 'vote' }],
    [{ code: 'passed-one-chamber', adjourned: '2026-03-12' }, afterwards, { 'state-senator': 'bring-back' }],
    [{ code: 'passed-both' }, inSession, { governor: 'sign' }],
    [{ code: 'vetoed' }, inSession, { 'state-senator': 'override' }],
    [{ code: 'vetoed' }, afterwards, { 'state-senator': 'bring-back' }],
    [{ code: 'law' }, afterwards, { 'state-representative': 'oversee', governor: 'oversee' }],
    [{ code: 'died' }, afterwards, { 'state-representative': 'bring-back' }],
    [{ code: 'adopted' }, afterwards, {}],
  ];
  const roles: readonly OfficeRole[] = ['state-senator', 'state-representative', 'governor', 'auditor', 'mayor'];

  for (const [status, day, can] of rows)
    it(`${status.code}${status.adjourned ? ', adjourned' : ''}, on ${day}: ${Object.values(can).join(', ') || 'nothing'}`, () => {
      for (const role of roles) {
        const power = powerOver({ id, status }, office(role), day);
        const legislator = role === 'state-senator' || role === 'state-representative';
        const expected = can[role] ?? (legislator ? (can['state-senator'] ?? can['state-representative']) : undefined);
        expect([role, power]).toEqual([role, expected]);
      }
    });

  it('is a vote in committee first for those who sit in the one that has it', () => {
    const reach = {
      jurisdiction: 'wa',
      chamber: 'house',
      committee: { name: 'Housing', members: [{ id: 'one', name: 'One' }] },
    };
    const matter = { id, status: { code: 'in-committee' } as Standing, reach };
    const member = { role: 'state-representative' as const, jurisdiction: 'wa' };
    expect(powerOver(matter, { id: 'one', office: member }, inSession)).toBe('vote-in-committee');
    expect(powerOver(matter, { id: 'two', office: member }, inSession)).toBe('vote');
  });

  it('is nothing for another body’s, for what voters decide, and where nothing is on record', () => {
    const open: Standing = { code: 'in-committee' };
    expect(powerOver({ id, status: open }, office('us-senator', 'us'), inSession)).toBeUndefined();
    expect(powerOver({ id, status: open }, office('state-senator', 'id'), inSession)).toBeUndefined();
    expect(powerOver({ id, status: open }, office('mayor', 'wa/spokane'), inSession)).toBeUndefined();
    expect(
      powerOver({ id: parseMeasureKey('wa/I/2066')!, status: open }, office('state-senator'), inSession),
    ).toBeUndefined();
    expect(powerOver({ id, status: undefined }, office('state-senator'), inSession)).toBeUndefined();
  });
});

describe('everybody on record against measures of every status', () => {
  const read = filesIn();
  const release = releaseOnDisk(['us', 'wa', 'id'], read);
  const days =
    '2026-12-02 2026-12-07 2026-12-31 2027-01-03 2027-01-04 2027-01-11 2027-01-20 2027-02-01 2027-04-26 2027-06-01'.split(
      ' ',
    );

  /** Measures of each status, as many of each as there are, up to a number. */
  function ofEveryStatus(day: string, most: number) {
    const byStatus = new Map<string, MeasureCard[]>();
    for (const pack of ['wa', 'us', 'id']) {
      for (const key of examples(measureKeys(read, pack), 40)) {
        const card = buildCard(key, { keys: [] }, release, day);
        if (card?.kind !== 'measure') continue;
        const kind = `${pack} ${card.status?.code ?? 'none'} ${card.status?.adjourned ? 'adjourned' : ''}`;
        const kin = byStatus.get(kind) ?? [];
        if (kin.length < most) byStatus.set(kind, [...kin, card]);
      }
    }
    return [...byStatus.values()].flat();
  }

  const canVote = new Set<string>(['introduced', 'in-committee', 'passed-one-chamber']);
  /** What is wrong with an ask, told another way than by the table. */
  function wrong(power: Power, card: MeasureCard, { role, jurisdiction }: OfficeLine): string | undefined {
    const code = card.status?.code ?? '';
    const isOver = card.status?.adjourned !== undefined || !canVote.has(code);
    if (jurisdiction !== card.key.split('/')[0]) return 'another body';
    if (power.startsWith('vote') && (isOver || role === 'governor')) return 'no vote to come';
    if (power === 'sign' && (role !== 'governor' || code !== 'passed-both')) return 'nothing to sign';
    if (power === 'bring-back' && !isOver) return 'still alive';
    if (power === 'oversee' && code !== 'law' && code !== 'signed') return 'no law';
    if (!/^(us-|state-|governor$)/.test(role)) return 'an office that decides on no measure';
    return undefined;
  }

  it('is asked for nothing that their office cannot do, on any of ten days', () => {
    const faults: string[] = [];
    let asked = 0;
    for (const day of days) {
      const measures = ofEveryStatus(day, 12);
      expect(measures.length).toBeGreaterThan(60);
      const people = Object.values(release.packs)
        .flatMap(({ roster }) => roster.people)
        .flatMap((person) => {
          const held = officeOn(person, day);
          return held ? [{ id: person.id, office: held }] : [];
        });
      for (const card of measures)
        for (const person of people) {
          const matter = { id: parseMeasureKey(card.key)!, status: card.status, reach: card.reach };
          const power = powerOver(matter, person, day);
          if (!power) continue;
          asked++;
          const fault = wrong(power, card, person.office);
          if (fault) faults.push(`${day} ${card.key} ${person.id}: ${power}, ${fault}`);
        }
    }
    expect(asked).toBeGreaterThan(1000);
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it('offers a U.S. senator no state law, and a state senator no bill of Congress', () => {
    const districts = { state: 'wa', legislative: '3', congressional: '5' };
    const entries = myEntries(districts, release, afterwards);
    const senator = entries.find(({ group }) => group === 'congress')!.officials[0]!.id;
    const topics = topicsOf(['wa/2025-2026/HB/1217', 'us/119/HR/1'], release, afterwards, senator);
    expect(topics.map(({ key }) => key)).toEqual(['us/119/HR/1']);
    const targets = sheetTargets({ topic: 'us/119/HR/1689', home: 'wa' }, entries, release, afterwards);
    expect([...new Set(targets.map(({ office: { jurisdiction } }) => jurisdiction))]).toEqual(['us']);
    const asked = sheetTargets(
      { topic: 'wa/2025-2026/HB/1217', official: senator, home: 'wa' },
      entries,
      release,
      afterwards,
    );
    expect(asked.map(({ id: one }) => one)).not.toContain(senator);
    expect(asked.length).toBeGreaterThan(0);
  });
});
