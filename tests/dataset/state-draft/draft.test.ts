/**
 * Descriptors drafted from real lines of three scrapes: of each session and letters the first, one of the middle and the
 * last, with the fields that a draft is made of.
 */
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../dataset/jurisdictions/tables';
import { parseBill, type ScrapedBill } from '../../../dataset/sources/scraped-session';
import { draftState } from '../../../dataset/state-draft/draft';
import type { Jurisdiction } from '../../../engine/jurisdictions/jurisdiction';

function billsOf(state: string): ScrapedBill[] {
  return readFileSync(`tests/dataset/state-draft/scrapes/${state}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const read = parseBill(line);
      if ('problem' in read) throw new Error(read.problem);
      return read.bill;
    });
}

const draft = (state: string, change: (bills: ScrapedBill[]) => ScrapedBill[] = (bills) => bills) =>
  draftState(state, change(billsOf(state)), tableOf(state));

/** The drafted file, run. */
function run(state: string, text: string): Jurisdiction {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exported: Record<string, Jurisdiction> = {};
  (runInThisContext(`(exports) => {${outputText}\n}`) as (exports: object) => void)(exported);
  return exported[state]!;
}

const partsOf = ({ identifier }: ScrapedBill) => {
  const [, type = '', number] = /^([A-Z]+) ?0*(\d+)$/.exec(identifier) ?? [];
  return { type, number: Number(number) };
};

describe.each([
  ['ut', '2026', '2026'],
  ['oh', '136', '2025-2026'],
])('%s', (state, raw, session) => {
  it('builds and reads the official address of every measure of the regular session', () => {
    const { official } = run(state, draft(state).text);
    const bills = billsOf(state).filter((bill) => bill.legislative_session === raw);
    expect(bills.length).toBeGreaterThan(20);
    for (const bill of bills) {
      const numbered = { ...partsOf(bill), session };
      const page = official.measure?.(numbered);
      expect(bill.sources.map(({ url }) => url)).toContain(page);
      expect(official.measureAt?.(new URL(page!).pathname.slice(1), '')).toEqual(numbered);
    }
  });

  it('says no address in a session that was not seen', () => {
    const { official } = run(state, draft(state).text);
    expect(official.measure?.({ type: 'HB', number: 1, session: '2019' })).toBeUndefined();
  });
});

it('tells the kinds and the sessions', () => {
  const { measures, sessions } = run('oh', draft('oh').text);
  // Its scrape classes every resolution as one; the letters tell them apart.
  expect(measures.kinds['house-joint-resolution']).toEqual({ type: 'HJR', numbers: [{ first: 1, last: 9 }] });
  expect(measures.kinds['senate-bill']).toEqual({ type: 'SB', numbers: [{ first: 1, last: 467 }] });
  expect(Object.keys(measures.kinds)).toHaveLength(8);
  expect(sessions.named).toBe('biennium');
  expect(run('ut', draft('ut').text).sessions.named).toBe('year');
});

it('keeps special sessions apart, and asks for their day', () => {
  const { text, questions } = draft('ut');
  expect(text).not.toContain('last: 2001');
  expect(questions.join('\n')).toMatch(/Special session 2025S2: on which day.*HB 2001/);
});

it('asks for the years of a session that did not work in two of them, and takes them from a person', () => {
  const early = billsOf('oh').map((bill) => ({
    ...bill,
    actions: bill.actions.filter(({ date }) => date.startsWith('2025')),
  }));
  const { text, questions } = draftState('oh', early, tableOf('oh'));
  expect(text).not.toContain('named:');
  expect(run('oh', text).official.measure).toBeUndefined();
  expect(questions.join('\n')).toContain('Which years has the session 136?');
  const told = run('oh', draftState('oh', early, tableOf('oh'), new Map([['136', '2025-2026']])).text);
  expect(told.sessions.named).toBe('biennium');
  expect(told.official.measure?.({ type: 'HB', number: 1, session: '2025-2026' })).toBe(
    'https://www.legislature.ohio.gov/legislation/136/hb1',
  );
});

it('takes filing ahead for no second year', () => {
  const days = ['2025-12-01', '2026-02-01'];
  const filedAhead = billsOf('oh').map((bill) => ({
    ...bill,
    actions: days.map((date) => ({ ...bill.actions[0]!, date })),
  }));
  const { text, questions } = draftState('oh', filedAhead, tableOf('oh'));
  expect(text).not.toContain('named:');
  expect(questions.join('\n')).toContain('Which years has the session 136?');
});

it('finds the form where a measure has another one’s address, too', () => {
  const [other] = billsOf('oh').find(({ identifier }) => identifier === 'HB 1')!.sources;
  const houseBills = (bills: ScrapedBill[]) => bills.filter(({ identifier }) => identifier.startsWith('HB'));
  const { text } = draft('oh', (bills) =>
    houseBills(bills).map((bill) =>
      bill.identifier === 'HB 992' ? { ...bill, sources: [other!, ...bill.sources] } : bill,
    ),
  );
  expect(run('oh', text).official.measure?.({ type: 'HB', number: 5, session: '2025-2026' })).toBe(
    'https://www.legislature.ohio.gov/legislation/136/hb5',
  );
});

it('leaves out a form that one measure does not bear out, and asks', () => {
  const moved = [{ url: 'https://le.utah.gov/~2026/bills/static/moved.html' }];
  const { text, questions } = draft('ut', (bills) =>
    bills.map((bill) => (bill.identifier === 'HB 1' ? { ...bill, sources: moved } : bill)),
  );
  const { official } = run('ut', text);
  expect(official.measure?.({ type: 'HB', number: 1, session: '2026' })).toBeUndefined();
  expect(official.measure?.({ type: 'SB', number: 1, session: '2026' })).toBeDefined();
  expect(questions.join('\n')).toContain('one those of 2 of 3, not of HB 1. Is there');
});

it('leaves out letters that are classed in two ways, and asks', () => {
  const { text, questions } = draft('oh', (bills) =>
    bills.map((bill, at) => (at === 0 ? { ...bill, classification: ['joint resolution'] } : bill)),
  );
  const { type } = partsOf(billsOf('oh')[0]!);
  expect(text).not.toContain(`type: '${type}'`);
  expect(questions.join('\n')).toMatch(new RegExp(`${type} \\(.*The letters say .*, and the scrape`));
});

it('asks about a single chamber, and gives no link where pages have numbers of their own', () => {
  const { text, questions } = draft('ne');
  const { measures, official } = run('ne', text);
  expect(Object.entries(measures.kinds).map(([nature, kind]) => [nature, kind.type])).toEqual([
    ['senate-bill', 'LB'],
    ['senate-resolution', 'LR'],
  ]);
  expect(official.measure).toBeUndefined();
  expect(questions.join('\n')).toMatch(/One chamber.*\n[^]*No form builds the pages of all LB again/);
});

it('names every question in the file, too', () => {
  for (const state of ['ut', 'oh', 'ne']) {
    const { text, questions } = draft(state);
    questions.forEach((ask, at) => expect(text).toContain(`// Question ${at + 1}: ${ask}`));
  }
});
