import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { IssueRecord } from '../../components/scorecard/IssueRecord';
import { Scorecard } from '../../components/scorecard/Scorecard';
import { ScorecardIndex } from '../../components/scorecard/ScorecardIndex';
import type { IssueMeasure, IssuePage } from '../../engine/cards/issue-page';
import type { Scorecard as Card, ScorecardRow } from '../../engine/cards/scorecard';
import { myOfficials } from '../../engine/districts/my-officials';
import { ada, bo, sampleRelease } from '../engine/cards/sample-release';
import { show, violations } from './render';

const districts = { state: 'wa', legislative: '3', congressional: '5', city: 'sampleton', council: '2' };

const row = (number: number, changes: Partial<ScorecardRow> = {}): ScorecardRow => ({
  id: `sample-${number}`,
  date: `2026-01-${String((number % 28) + 1).padStart(2, '0')}`,
  official: 'wa/ada',
  officialName: 'Ada Sample',
  kind: 'vote',
  value: 'Yea',
  session: '2025-2026',
  chamber: 'senate',
  issues: ['housing'],
  label: `HB ${number} (2025–26)`,
  title: `Sample title ${number}.`,
  motion: 'Final passage',
  result: 'passed',
  source: { publisher: 'Sample Legislature', url: `https://legislature.example.org/${number}` },
  ...changes,
});

const out = () => ({
  csvOf: vi.fn((rows: string[][]) => JSON.stringify(rows)),
  onCopy: vi.fn(() => Promise.resolve()),
  onPrint: vi.fn(),
});

function record(rows: ScorecardRow[]) {
  const card: Card = { subject: { id: 'wa/ada', name: 'Ada Sample' }, rows, dated: { asOf: '2026-11-01' } };
  const calls = out();
  const { container } = show(<Scorecard card={card} {...calls} />);
  return { ...calls, container, user: userEvent.setup() };
}

const groups = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
// Roles of hundreds of rows would be worked out one by one.
const rowsShown = () => document.querySelectorAll('tbody a').length;
const linesShown = () => document.querySelectorAll('.issue-line').length;

describe('the record of an official', () => {
  const rows = [
    row(1),
    row(2, { issues: ['guns', 'housing'], kind: 'sponsorship' }),
    row(3, { issues: [], chamber: 'house', session: '2023-2024' }),
  ];

  it('is grouped by issue, those without any last', () => {
    record(rows);
    expect(groups()).toEqual(['Guns', 'Housing and rent', 'No issue']);
  });

  it('has nothing to narrow or to copy where nothing is on record', () => {
    record([]);
    expect(screen.getByText('Nothing on record here yet.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it.each([
    ['Issue', 'Housing and rent', 2],
    ['Session', '2023–2024', 1],
    ['Chamber', 'House', 1],
    ['Type', 'Prime sponsor', 1],
  ])('is narrowed by %s', async (label, choice, left) => {
    const { user } = record(rows);
    await user.selectOptions(screen.getByRole('combobox', { name: label }), choice);
    expect(rowsShown()).toBe(left);
  });

  it('copies the rows that are shown, with their issue', async () => {
    const { user, onCopy } = record(rows);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'Prime sponsor');
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
    const [copied] = onCopy.mock.calls[0] as unknown as [string];
    expect(JSON.parse(copied)).toHaveLength(2);
    expect(JSON.parse(copied)[1][2]).toBe('Sponsored it');
    expect(JSON.parse(copied)[1][0]).toBe('Guns');
  });

  it('draws a long record in parts, and copies and prints the whole of it', async () => {
    const { user, csvOf, onPrint } = record(Array.from({ length: 450 }, (_, at) => row(at)));
    expect(rowsShown()).toBe(200);
    expect(csvOf.mock.lastCall?.[0]).toHaveLength(451);
    await user.click(screen.getByText('Show 200 more'));
    expect(rowsShown()).toBe(400);
    onPrint.mockImplementation(() => expect(rowsShown()).toBe(450));
    await user.click(screen.getByText('Print'));
    expect(onPrint).toHaveBeenCalledTimes(1);
  });

  it('axe finds nothing wrong', async () => {
    expect(await violations(record(rows).container)).toEqual([]);
  });
});

describe('the page of an issue', () => {
  const measure = (number: number, changes: Partial<IssueMeasure> = {}): IssueMeasure => ({
    key: `wa/2025-2026/HB/${number}`,
    label: `HB ${number}`,
    session: '2025–26',
    sessionName: { code: 'legislature', values: { state: 'wa', session: '2025–26' } },
    type: 'HB',
    chamber: 'house',
    issues: ['housing'],
    title: `Sample title ${number}.`,
    standing: { code: 'law', date: '2026-03-01' },
    date: '2026-03-01',
    url: `https://legislature.example.org/${number}`,
    isPast: false,
    mine: [],
    ...changes,
  });
  const page: IssuePage = {
    issue: 'housing',
    groups: [
      { outcome: 'law', measures: [measure(1)] },
      { outcome: 'underWay', measures: [measure(2, { standing: { code: 'introduced' } })] },
    ],
    dated: { asOf: '2026-11-01' },
  };
  const vote = {
    id: 'sample',
    chamber: 'senate',
    motion: 'Final passage',
    decides: 'passage' as const,
    tally: { Yea: 2, Nay: 1 },
    date: '2026-02-01',
    source: { id: 'source', kind: 'source' as const },
  };

  it('lists its measures by what became of them', () => {
    show(<IssueRecord page={page} details={vi.fn()} {...out()} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('On the record: Housing and rent');
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Became law 1 entry',
      'Still moving 1 entry',
    ]);
  });

  it.each([
    ['What became of it', 'Became law', 'HB 1'],
    ['Also about', 'Guns', 'SJM 3'],
    ['Session', '119th Congress, 2025–26', 'H.R. 4'],
    ['Chamber', 'Senate', 'SJM 3'],
    ['Type', 'Senate Joint Memorial', 'SJM 3'],
  ])('is narrowed by %s, and so is what it copies', async (label, choice, left) => {
    const more = [
      measure(3, { label: 'SJM 3', type: 'SJM', chamber: 'senate', issues: ['guns', 'housing'] }),
      measure(4, {
        key: 'us/119/HR/4',
        label: 'H.R. 4',
        type: 'HR',
        sessionName: { code: 'congress', values: { congress: '119', session: '2025–26' } },
      }),
    ];
    const calls = out();
    const groups = [...page.groups, { outcome: 'ended' as const, measures: more }];
    show(<IssueRecord page={{ ...page, groups }} details={vi.fn()} {...calls} />);
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(4);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: label }), choice);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(new RegExp(`^${left.replace(' ', '\\s')} `)),
    ]);
    expect(calls.csvOf.mock.lastCall?.[0].map(([, name]) => name?.split(' (')[0])).toEqual(['Bill', left]);
  });

  it('draws a long list in parts, and copies the whole of it', async () => {
    const many = Array.from({ length: 450 }, (_, at) => measure(at));
    const calls = out();
    show(<IssueRecord page={{ ...page, groups: [{ outcome: 'law', measures: many }] }} details={vi.fn()} {...calls} />);
    expect(linesShown()).toBe(200);
    expect(calls.csvOf.mock.lastCall?.[0]).toHaveLength(451);
    await userEvent.click(screen.getByText('Show 200 more'));
    expect(linesShown()).toBe(400);
  });

  it('looks up everybody’s votes, and why a bill is listed, only when they are asked for', async () => {
    const people = [
      { id: ada, name: 'Ada Sample' },
      { id: bo, name: 'Bo Example' },
    ];
    const details = vi.fn(() =>
      Promise.resolve({ because: ['Referred to Housing'], votes: [{ vote, named: [{ value: 'Yea', people }] }] }),
    );
    show(<IssueRecord page={page} details={details} {...out()} />);
    expect(details).not.toHaveBeenCalled();
    await userEvent.click(screen.getAllByText('How everybody voted')[0]!);
    await userEvent.click(screen.getAllByText('What it’s about')[0]!);
    expect(details).toHaveBeenCalledExactlyOnceWith('wa/2025-2026/HB/1');
    expect((await screen.findByText(/^sorted here because it was sent to the committee on/)).textContent).toBe(
      'sorted here because it was sent to the committee on Housing.',
    );
    expect(await screen.findByText(/Ada Sample and Bo Example/)).toBeTruthy();
    expect(screen.getByText(/Senate · on final passage · 2 yes · 1 no/)).toBeTruthy();
    expect(screen.getByText('Final passage').lang).toBe('en');
  });

  it.each([
    [{}, true],
    [{ described: 'Capping sample rents.' }, false],
  ])('says that official words are missing only where there are none: %o', async (known, isMissing) => {
    const details = () => Promise.resolve({ because: [], votes: [], ...known });
    show(<IssueRecord page={page} details={details} {...out()} />);
    await userEvent.click(screen.getAllByText('What it’s about')[0]!);
    expect(await screen.findByText(isMissing ? /official words on record/ : /Capping sample rents/)).toBeTruthy();
    expect(screen.queryAllByText(/official words on record/)).toHaveLength(Number(isMissing));
  });

  it('leads to the sheet about a bill, unless its session is over', async () => {
    const onTalk = vi.fn();
    const groups = [{ outcome: 'law' as const, measures: [measure(1), measure(2, { isPast: true })] }];
    show(<IssueRecord page={{ ...page, groups }} details={vi.fn()} onTalk={onTalk} {...out()} />);
    const doors = screen.getAllByRole('button', { name: /^Talk to your officials about/ });
    expect(doors.map(({ textContent }) => textContent?.trim())).toEqual(['Talk to your officials about HB\u00a01']);
    await userEvent.click(doors[0]!);
    expect(onTalk).toHaveBeenCalledExactlyOnceWith('wa/2025-2026/HB/1');
  });

  it('offers no talk with the legislature of a state that the reader does not live in', () => {
    const isMine = (key: string) => key.endsWith('/2');
    show(<IssueRecord page={page} details={vi.fn()} onTalk={vi.fn()} isMine={isMine} {...out()} />);
    const talks = screen.getAllByRole('button', { name: /^Talk to your officials/ });
    expect(talks.map(({ textContent }) => textContent?.trim())).toEqual(['Talk to your officials about HB\u00a02']);
  });

  it('axe finds nothing wrong', async () => {
    const { container } = show(<IssueRecord page={page} details={vi.fn()} {...out()} />);
    expect(await violations(container)).toEqual([]);
    expect(within(container).getAllByRole('listitem').length).toBeGreaterThan(0);
  });
});

describe('the way to a record', () => {
  const people = Object.values(sampleRelease().packs).map(({ roster }) => roster);
  const index = () => {
    const onChoose = vi.fn();
    show(
      <ScorecardIndex
        isGone={false}
        rosters={people}
        today="2026-11-24"
        mine={myOfficials(districts, people, '2026-11-24').flatMap(({ officials }) => officials)}
        myIssues={['housing']}
        find={<p>the box</p>}
        onChoose={onChoose}
      />,
    );
    return { onChoose, user: userEvent.setup() };
  };

  it('shows the reader’s own officials and issues before all others', async () => {
    const { onChoose, user } = index();
    const mine = screen.getByRole('heading', { name: 'Your officials' }).parentElement!;
    await user.click(within(mine).getByRole('button', { name: 'Ada Sample' }));
    expect(onChoose).toHaveBeenLastCalledWith({ official: ada });
    const issues = screen.getByRole('heading', { name: 'By issue' }).parentElement!;
    expect(within(issues).getAllByRole('button')[0]!.textContent).toBe('Housing and rent');
    expect(within(issues).getAllByRole('button', { name: 'Housing and rent' })).toHaveLength(1);
  });

  it('lists who is in office by place and family name, and nobody else', () => {
    index();
    const place = screen.getByText(/^Washington \(\d+\)$/).closest('details')!;
    const names = [...place.querySelectorAll('li button')].map(({ textContent }) => textContent ?? '');
    const families = names.map((name) => name.split(' ').at(-1)!);
    expect(families).toEqual([...families].sort((a, b) => a.localeCompare(b)));
    expect(names).not.toContain('Cy Former');
  });
});
