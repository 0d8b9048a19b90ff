/** A real bill of each state with a real roll call on it, as the Open States scrapers wrote them, read as the build reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../dataset/jurisdictions/tables';
import { Report } from '../../../dataset/packs/report';
import { nobody } from '../../../dataset/records/committee-members';
import { key } from '../../../dataset/records/printed-name';
import { importSession, seatsIn } from '../../../dataset/records/scraped/session';
import type { StateTable } from '../../../dataset/records/scraped/table';
import { parseBill, parseVote } from '../../../dataset/sources/scraped-session';
import type { RosterPerson } from '../../../engine/release/packs';

interface Action {
  description: string;
  date: string;
  organization_id: string;
}
interface Vote {
  motion_text: string;
  bill_identifier: string;
  start_date: string;
  organization: string;
  counts: { option: string; value: number }[];
  votes: { option: string; voter_name: string }[];
}
interface Extract {
  bill: { identifier: string; actions: Action[]; sponsorships: { name: string; primary: boolean }[] };
  passage: Vote;
  others: Vote[];
  people: RosterPerson[];
}

const folder = 'tests/dataset/records/states';
const extract = (state: string) => JSON.parse(readFileSync(`${folder}/${state}.json`, 'utf8')) as Extract;
const source = { publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-12-02' };

function read(state: string, change: (extract: Extract) => void = () => {}, table: StateTable = tableOf(state)) {
  const changed = extract(state);
  change(changed);
  const { bill, passage, others, people } = changed;
  const parsedBill = parseBill(JSON.stringify(bill));
  const votes = [passage, ...others].map((vote) => parseVote(JSON.stringify(vote)));
  if ('problem' in parsedBill) throw new Error(parsedBill.problem);
  const report = new Report();
  const { record, rolls } = importSession(
    table,
    {
      session: '2025-2026',
      span: { from: '2024-12-01', to: '2026-12-31' },
      scraped: {
        bills: [parsedBill.bill],
        votes: votes.flatMap((one) => ('problem' in one ? [] : [one.vote])),
        odd: [],
      },
      people,
      sources: { measures: source, votes: source, steps: source },
      membersOf: nobody,
      seats: seatsIn(people),
    },
    report,
  );
  return { measure: record.measures[0], rolls: record.rolls, names: record.names, counted: rolls, report, people };
}

const letters = (state: string, table?: StateTable) =>
  read(state, undefined, table)
    .measure?.steps.map(({ letter }) => letter)
    .join('');

describe.each([
  // state, measure, what happened to it, roll call: day, what it decided, for, against
  ['az', 'SB/1847', 'ARshBEG', '2026-06-11', 'passage', 23, 5],
  ['de', 'HB/83', 'AhCRsBG', '2025-06-24', 'passage', 19, 2],
  ['fl', 'SB/7026', 'ACRRRsRhBEGL', '2026-02-19', 'passage', 33, 3],
  ['il', 'HB/1158', 'ACRhCRsBEGL', '2025-05-21', 'passage', 42, 16],
  ['in', 'HB/1062', 'ACRhCRsBLG', '2026-02-19', 'passage', 34, 11],
  ['la', 'HB/980', 'ACRhCRsBEGL', '2026-05-21', 'passage', 34, 2],
  ['mi', 'SB/52', 'ACRRRsCRRRhBEGL', '2025-02-25', 'passage', 23, 9],
  ['nc', 'SJR/763', 'ACCRCRsCRhBL', '2025-05-15', 'reading', 27, 13],
  ['nd', 'HB/1626', 'ACRhCRsBEG', '2026-01-23', 'passage', 40, 6],
  ['ne', 'LBA/530', 'ARRRsEG', '2025-05-29', 'passage', 44, 4],
  ['ny', 'S/740', 'ACRsCRhBEGL', '2025-02-03', 'passage', 57, 6],
  ['oh', 'HB/492', 'ACRhCRsBEG', '2026-06-10', 'passage', 24, 9],
  ['ri', 'SB/3339', 'ACRshBEG', '2026-06-09', 'passage', 29, 8],
  ['sc', 'H/5127', 'AhCRsBGL', '2026-04-23', 'reading', 42, 2],
  ['ut', 'SB/2', 'ARsRhBEG', '2026-03-03', 'passage', 23, 6],
  ['wv', 'SB/1060', 'ACCshBEG', '2026-03-04', 'passage', 24, 9],
] as const)('%s', (state, ref, steps, date, code, yea, nay) => {
  it('tells what happened to the measure, in the order of time', () => {
    const { measure } = read(state);
    expect(`${measure?.type}/${measure?.number}`).toBe(ref);
    expect(letters(state)).toBe(steps);
    const days = measure?.steps.map(({ day = '' }) => day) ?? [];
    expect(days).toEqual([...days].sort());
  });

  it('keeps the roll call on the whole, every vote a known member’s, and no other', () => {
    const { rolls, names, counted, people } = read(state);
    expect(rolls.map((roll) => [roll.measure, roll.date, roll.code, roll.yea, roll.nay])).toEqual([
      [ref, date, code, yea, nay],
    ]);
    expect([counted.resolved, [...names.values()]]).toEqual([counted.votes, []]);
    const byId = new Map(people.map((person) => [person.id, person]));
    for (const { option, voter_name: printed } of extract(state).passage.votes) {
      if (/^(?:mr\.?|madam) /i.test(printed)) continue;
      const surnames = (id: string) => byId.get(id)?.family.split(/[ -]/) ?? [];
      const cast = [...(rolls[0]?.casts ?? [])].filter(([id]) =>
        surnames(id).some((word) => key(printed).includes(key(word))),
      );
      expect(cast.length, printed).toBeGreaterThan(0);
      const said = option === 'yes' ? 'Y' : option === 'no' ? 'N' : undefined;
      if (said) expect(cast.map(([, letter]) => letter)).toContain(said);
    }
  });

  it('is left out where the names are not as many as the published counts', () => {
    const without = (vote: Vote) =>
      vote.votes.splice(
        vote.votes.findIndex(({ option }) => option === 'no'),
        1,
      );
    const { rolls, report } = read(state, ({ passage }) => without(passage));
    expect(rolls).toEqual([]);
    expect(
      report.dropped(state, 'roll call left out: the letters do not add up to the published counts'),
    ).toBeGreaterThan(0);
  });

  it('says less without a table, and nothing else', () => {
    const { timeZone, single, numbers } = tableOf(state);
    const bare = { id: state, ...(timeZone && { timeZone }), ...(single && { single }), ...(numbers && { numbers }) };
    const { rolls } = read(state, undefined, bare);
    for (const { words } of rolls) expect(words).toMatch(/pass|(?:third|3rd) reading|final/i);
    const own = new Set(letters(state));
    for (const letter of letters(state, bare) ?? '') expect(own, letter).toContain(letter);
  });
});

it('has an extract for each state with a table', () => {
  const held = readdirSync(folder).map((name) => name.slice(0, 2));
  expect(held.filter((state) => Object.keys(tableOf(state)).length < 2)).toEqual([]);
});

it('lets Nebraska’s one chamber adopt an amendment of the constitution for good: no other has it next', () => {
  const { measure } = read('ne', ({ bill, passage }) => {
    bill.identifier = passage.bill_identifier = 'LR19CA';
    bill.actions = bill.actions.filter(({ description }) => !/Governor/.test(description));
  });
  expect(measure?.steps.map(({ letter }) => letter).join('')).toBe('ARRRS');
});

it('takes no count for a passage of the whole: a vote of a handful is a committee’s', () => {
  const { rolls, report } = read('oh', ({ passage }) => {
    passage.votes = passage.votes.filter(({ option }) => option === 'yes').slice(0, 9);
    passage.counts = [{ option: 'yes', value: 9 }];
  });
  expect(rolls).toEqual([]);
  expect(report.dropped('oh', 'roll call left out: of less than half of the chamber')).toBe(1);
});

it('lets a member of whom the roster knows nobody stand by name', () => {
  const { rolls, names, counted } = read('ut', ({ people, passage }) => {
    const [first] = passage.votes;
    const gone = people.findIndex(({ family }) => first?.voter_name.startsWith(family));
    people.splice(gone, 1);
  });
  expect(counted.votes - counted.resolved).toBe(1);
  expect([...names.keys()]).toEqual([expect.stringMatching(/^civic\/ut\/legislature\/.*-senate$/)]);
  expect(rolls).toHaveLength(1);
});

describe('what a motion decided, where its words do not say it', () => {
  const codes = (state: string, words: string, line: string) => {
    const { rolls } = read(state, ({ bill, passage }) => {
      passage.motion_text = words;
      const { start_date: date, organization: organization_id } = passage;
      bill.actions = bill.actions.filter((one) => one.date.slice(0, 10) !== date.slice(0, 10));
      bill.actions.push({ description: line, date, organization_id });
    });
    return rolls.map(({ code }) => code);
  };

  it.each([
    ['ADOPT (#9)', 'Conference Committee Report read; adopted by a vote of 34 yeas and 2 nays.', 'conference'],
    ['CONCUR (#9)', 'Conference Committee Report read; adopted by a vote of 34 yeas and 2 nays.', 'conference'],
    ['ADOPT (#9)', 'Read by title and adopted by a vote of 34 yeas and 2 nays.', 'passage'],
    ['CONCUR (#9)', 'Read by title and concurred in by a vote of 34 yeas and 2 nays.', 'passage'],
    [
      'CONCUR (#9)',
      'Amendments proposed by the House read and concurred in by a vote of 34 yeas and 2 nays.',
      'concurrence',
    ],
    [
      'CONCUR (#9)',
      'Amendments proposed by the House read and failed to be concurred in by a vote of 2 yeas and 34 nays.',
      'concurrence',
    ],
  ])('Louisiana’s Senate: %s, %s', (words, line, code) => {
    expect(codes('la', words, line)).toEqual([code]);
  });

  it('takes Florida’s votes on returned bills for what the history says: passed', () => {
    expect(codes('fl', 'Returning Messages', 'CS passed as amended; YEAS 33 NAYS 3')).toEqual(['passage']);
  });

  it('leaves out a roll call whose nays are not those of the history: it stands on another day’s page', () => {
    expect(codes('fl', 'Returning Messages', 'Passed; YEAS 33 NAYS 4')).toEqual([]);
  });

  it.each([
    ['Read second time', 'reading'],
    ['Read third time and enrolled', 'passage'],
  ])('tells South Carolina’s “Passage of Bill” by its reading: %s', (line, code) => {
    expect(codes('sc', 'Passage of Bill', line)).toEqual([code]);
  });

  it.each([
    ['nc', 'Third Reading'],
    ['sc', '3rd Reading'],
  ])(
    'lets %s’s vote on the third reading stand alone, and that on the second where there is no other',
    (state, third) => {
      const { rolls } = read(state, ({ passage, others }) => {
        others.push({ ...passage, motion_text: third });
      });
      expect(rolls.filter(({ chamber }) => chamber === 'senate').map(({ words, code }) => [words, code])).toEqual([
        [third, 'passage'],
      ]);
    },
  );

  it('takes no vote on a vetoed item of a law for one on the law', () => {
    const words = 'Item passed notwithstanding objections of the Governor';
    expect(codes('oh', words, words)).toEqual([]);
  });
});

it('leaves a roll call on its day where the history files its line under the other chamber', () => {
  const { rolls } = read('ut', ({ bill, passage }) => {
    const { start_date: date, organization } = passage;
    const before = new Date(Date.parse(date) - 86_400_000).toISOString().replace('.000Z', '+00:00');
    bill.actions = bill.actions.filter((one) => one.date.slice(0, 10) !== date.slice(0, 10));
    const other = organization.includes('upper')
      ? organization.replace('upper', 'lower')
      : '~{"classification": "upper"}';
    bill.actions.push(
      { description: 'Senate/ placed on Concurrence Calendar', date: before, organization_id: organization },
      { description: passage.motion_text, date, organization_id: other },
    );
  });
  expect(rolls.map(({ date }) => date)).toEqual(['2026-03-03']);
});

it.each([
  ['sc', { chapter: 261, year: 2026 }],
  ['ny', { chapter: 5, year: 2026 }],
] as const)('dates a law of %s by the year in which it was made, not the first of two', (state, law) => {
  const { measure } = read(state, ({ bill }) => {
    bill.actions = bill.actions.filter(({ description }) => !/^SIGNED CHAP/.test(description));
    if (state === 'ny')
      bill.actions.push({
        description: 'SIGNED CHAP.5',
        date: '2026-02-13',
        organization_id: '~{"classification": "executive"}',
      });
  });
  expect(measure?.law).toEqual(law);
});

describe('a name that was a predecessor’s', () => {
  const since = (people: RosterPerson[], family: string, start: string) =>
    people.forEach((one) => {
      if (!family.startsWith(one.family) && !family.endsWith(one.family)) return;
      one.offices = one.offices.map((office) => ({ ...office, start }));
    });

  it('is no vote of one who came into office three weeks later', () => {
    const { names, counted } = read('ut', ({ people, passage }) =>
      since(people, passage.votes[0]?.voter_name.split(',')[0] ?? '', '2026-03-24'),
    );
    expect(counted.votes - counted.resolved).toBe(1);
    expect(names.size).toBe(1);
  });

  it('sponsors nothing that was brought in before they came', () => {
    const sponsor = extract('ut').bill.sponsorships.find(({ primary }) => primary)?.name ?? '';
    expect(read('ut').measure?.sponsor).toBeDefined();
    const { measure } = read('ut', ({ people }) => since(people, sponsor.split(',')[0] ?? '', '2026-09-01'));
    expect([measure?.sponsor, measure?.printedSponsor]).toEqual([undefined, sponsor]);
  });
});
