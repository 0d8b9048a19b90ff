/** Whom printed names mean. The rosters here are made up, the ways of printing are those of real roll calls. */
import { describe, expect, it } from 'vitest';
import { readings } from '../../../dataset/records/printed-name';
import { whoIn } from '../../../dataset/records/who';
import type { Office, RosterPerson } from '../../../engine/release/packs';

const session = { from: '2025-01-01', to: '2026-12-31' };
const day = '2026-02-03';

function member(name: string, more: Partial<RosterPerson> & { office?: Partial<Office> } = {}): RosterPerson {
  const { office, ...own } = more;
  const [given = '', ...rest] = name.split(' ');
  const seat = { role: 'state-representative', jurisdiction: 'xx', ...office } as const;
  return { id: name, name, given, family: rest.join(' '), offices: [seat], ...own };
}

describe.each([
  // printed, who it is, and beside whom
  ['Ormsby', 'Timm Ormsby', []],
  ['ORMSBY', 'Timm Ormsby', []],
  ['Teuscher, Jordan D.', 'Jordan Teuscher', ['Ann Teuscher']],
  ['Teuscher, J.', 'Jordan Teuscher', ['Ann Teuscher']],
  ['J. Teuscher', 'Jordan Teuscher', ['Ann Teuscher']],
  ['Carroll RC', 'Robert Carroll', ['Pam Carroll']],
  ['Representative Bert Anderson', 'Bert Anderson', ['Karen Anderson']],
  ['Jordan D. Teuscher', 'Jordan Teuscher', ['Jon Teuscher']],
  ['Salcedo', 'Ana Salcedó', []],
  ['Dailey- Provost', 'Jen Dailey-Provost', []],
  ['Oâ\u0080\u0099Neal', 'Amos O’Neal', []],
  ['St. Germaine', 'Pat St Germaine', []],
  ['Adams, J. Stuart', 'Stuart Adams', ['Jane Adams']],
  ['C. Allison Russo', 'Allison Russo', []],
  ['CharlesSmith', 'Charles Smith', ['Carson Smith']],
  ['Pheffer Amato', 'Stacey Pheffer Amato', []],
  ['Dover*', 'Rob Dover', []],
  ['Henderson-Myers,, Rosalyn D., Ph.D.', 'Rosalyn Henderson-Myers', []],
] as const)('%s', (printed, name, beside) => {
  const who = whoIn([member(name), ...beside.map((other) => member(other))], session);
  it(`is ${name}`, () => {
    expect(who.find(printed, 'house', day)).toBe(name);
  });
  it('is nobody in the other chamber', () => {
    expect(who.find(printed, 'senate', day)).toBeUndefined();
  });
});

describe('a name', () => {
  it('that fits two is nobody’s', () => {
    const who = whoIn([member('Ann Lee'), member('Bob Lee')], session);
    expect(who.find('Lee', 'house', day)).toBeUndefined();
    expect(who.all('Lee', 'house', day)).toHaveLength(2);
  });

  it('with other given names is nobody’s, though only one has the surname', () => {
    const who = whoIn([member('Ann Lee')], session);
    expect([who.find('Lee, B.', 'house'), who.find('Robert Lee', 'house')]).toEqual([undefined, undefined]);
  });

  it('goes by suffix and by district, where they tell two apart', () => {
    const father = member('Joe Miller', { id: 'I', suffix: 'Sr.', office: { district: '12' } });
    const son = member('Joe Miller', { id: 'II', suffix: 'Jr.', office: { district: '65' } });
    const who = whoIn([father, son], session);
    expect(['Miller, Joe, Jr.', 'Joe Miller, Sr.', 'Miller (65th)'].map((one) => who.find(one, 'house'))).toEqual([
      'II',
      'I',
      'II',
    ]);
  });

  it('is a former one, or the one of now, by an alias that the roster has', () => {
    const who = whoIn([member('Kellee Hennessy', { aliases: ['Kellee Dickerson'] })], session);
    expect(who.find('Dickerson', 'house', day)).toBe('Kellee Hennessy');
  });

  it('is whoever sat on that day, of two who followed each other', () => {
    const first = member('Ann Lee', { office: { end: '2025-06-30' } });
    const second = member('Bob Lee', { office: { start: '2025-09-01' } });
    const who = whoIn([first, second], session);
    expect([who.find('Lee', 'house', '2025-03-03'), who.find('Lee', 'house', day)]).toEqual(['Ann Lee', 'Bob Lee']);
  });

  it('is nobody’s long before the one who bears it took the seat', () => {
    const who = whoIn([member('Bob Lee', { office: { start: '2025-09-01' } })], session);
    expect(who.find('Lee', 'house', '2025-03-03')).toBeUndefined();
  });

  it('that is cut off stands for the one that it begins', () => {
    const roster = [member('Monique Chandler-Waterman')];
    expect(whoIn(roster, session, { cut: 14 }).find('Chandler-Waterm', 'house')).toBe('Monique Chandler-Waterman');
    expect(whoIn(roster, session).find('Chandler-Waterm', 'house')).toBeUndefined();
  });

  it('is not read out of two that have run together', () => {
    const who = whoIn(
      [member('Tyrone Carter'), member('Joey Edwards'), member('Mary Daley'), member('Ed Damoose')],
      session,
    );
    expect(who.find('Carter, T. Edwards', 'house', day)).toBeUndefined();
    expect(who.apart('Carter, T. Edwards', 'house', day)).toEqual(['Carter, T.', 'Edwards']);
    expect(who.apart('Daley Damoose', 'house', day)).toEqual(['Daley', 'Damoose']);
    expect(who.apart('Daley Nobody', 'house', day)).toEqual(['Daley Nobody']);
  });
});

describe('in a roll call', () => {
  const who = whoIn([member('Ann Lee'), member('Bob Lee'), member('Cid Moe')], session);
  it('a name could only mean the one of two who is not named otherwise', () => {
    expect(Object.fromEntries(who.ofRoll(['Lee', 'Lee, B.'], 'house', day))).toEqual({
      Lee: 'Ann Lee',
      'Lee, B.': 'Bob Lee',
    });
  });
  it('nobody votes twice', () => {
    expect([...who.ofRoll(['Moe', 'Cid Moe'], 'house', day)]).toEqual([]);
    expect([...who.ofRoll(['Lee', 'Lee'], 'house', day)]).toEqual([]);
  });
});

it('reads a whole surname before it takes words of it for given names', () => {
  expect(readings('Loughran Cappel').map(({ family }) => family)).toEqual(['loughrancappel', 'cappel']);
});
