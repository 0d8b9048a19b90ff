import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card';
import type { CardProps } from '../../components/card/Card';
import { buildCard } from '../../engine/cards/build-card';
import type { CardMention } from '../../engine/cards/build-card';
import type { EditorialFile } from '../../engine/release/editorial';
import type { Reason } from '../../engine/spotting/types';
import { withActions } from '../engine/actions/sample-actions';
import {
  ada,
  bill,
  bo,
  cy,
  editorial,
  federal,
  mei,
  pastBill,
  sampleRelease,
  sessionUnclear,
  stance,
} from '../engine/cards/sample-release';
import { show, violations } from './render';

const today = '2026-11-24';

function card(
  key: string,
  keys: string[] = [],
  rest: Partial<CardProps> & { published?: string; mention?: CardMention; claims?: EditorialFile } = {},
) {
  const { published, mention, claims = editorial, ...props } = rest;
  const page = { keys, ...(published && { published }) };
  const content = buildCard(key, page, sampleRelease({ editorial: claims }), today, mention);
  if (!content) throw new Error(`no card for ${key}`);
  const calls = {
    onLink: vi.fn(),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onCompanion: vi.fn(),
    onNotThisPerson: vi.fn(),
    onReport: vi.fn(),
    onChoose: vi.fn(),
  };
  const { container } = show(<Card content={content} pinned {...calls} {...props} />);
  return { ...calls, container };
}

const silent = { onLink: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), onNotThisPerson: vi.fn(), onReport: vi.fn() };

afterEach(cleanup);

/** What stands below a measure's title. */
const line = () => document.querySelector('.office')?.textContent?.replaceAll('\u00a0', ' ');

describe('the frame of a card', () => {
  it('is a dialog named after its subject when pinned, and a group before', () => {
    card(ada);
    expect(screen.getByRole('dialog', { name: 'Ada Sample' })).toBeTruthy();
    cleanup();
    card(ada, [], { pinned: false });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('group', { name: 'Ada Sample' })).toBeTruthy();
  });

  it('offers nothing of the reader’s own where there is no companion to open', () => {
    const content = buildCard(bill, { keys: [] }, sampleRelease({ editorial }), today)!;
    show(<Card content={content} pinned {...silent} />);
    expect(screen.queryByRole('button', { name: 'See my officials' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Official page' })).toBeTruthy();
  });

  it('hands every press to its owner', async () => {
    const user = userEvent.setup();
    const calls = card(ada);
    const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
    await press('Keep open');
    await press('Close');
    await press('See my officials');
    await press('Not this person?');
    await press('Report an error');
    await press('Call the Capitol office 360-555-0103');
    for (const call of [calls.onPin, calls.onClose, calls.onCompanion, calls.onNotThisPerson, calls.onReport]) {
      expect(call).toHaveBeenCalledTimes(1);
    }
    expect(calls.onLink).toHaveBeenCalledExactlyOnceWith('call/0');
  });

  it('holds no address that a page could follow', () => {
    const { container } = card(ada, [bill]);
    expect(container.querySelectorAll('a, [href], [src]')).toHaveLength(0);
  });
});

describe('an official’s card', () => {
  it('says who, the story’s act first, then the latest', () => {
    card(ada, [bill]);
    expect(screen.getByText('State senator, Washington, District 3')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'In this story' }).textContent.replaceAll('\u00a0', ' ')).toBe(
      'Voted no on this story’s bill HB 1999 (2025–26) · Sample rents',
    );
  });

  it('has motion, official word, count, day and source behind one line', () => {
    card(ada, [bill]);
    const record = screen.getByText('Record and sources').closest('details')!;
    expect(record.open).toBe(false);
    expect(record.textContent.replaceAll('\u00a0', ' ')).toContain(
      'Motion: 3rd Reading & Final Passage · Official word: Nay · 29 yes · 20 no Source',
    );
    // Read aloud as the English that it is, whatever the interface speaks.
    expect(within(record).getAllByText('3rd Reading & Final Passage')[0]?.lang).toBe('en');
    expect(within(record).getAllByText(/Source: votes.example.org/).length).toBeGreaterThan(0);
  });

  it('has what few need at once in one menu', async () => {
    const { onReport, onNotThisPerson } = card(ada, [bill]);
    await userEvent.click(screen.getByText('More'));
    const menu = within(screen.getByText('More').closest('details')!);
    expect(menu.getByText(/Ways & Means/)).toBeTruthy();
    await userEvent.click(menu.getByRole('button', { name: 'Not this person?' }));
    await userEvent.click(menu.getByRole('button', { name: 'Report an error' }));
    expect([onNotThisPerson, onReport].map((pressed) => pressed.mock.calls.length)).toEqual([1, 1]);
  });

  it('shows the sheet to act and one call, and the rest behind a press', () => {
    card(ada);
    const reach = screen.getByRole('group', { name: 'Contact this office' });
    const rest = within(reach).getByText('More ways to contact').closest('details');
    const first = within(reach)
      .getAllByRole('button')
      .filter((button) => !rest?.contains(button));
    expect(first.map((button) => button.textContent.trim())).toEqual([
      'Take action',
      'CallCall the Capitol office 360-555-0103',
      'See my officials',
    ]);
    expect(within(rest!).getByText('Call the Sampleton office')).toBeTruthy();
  });

  it('tells both offices of an older article', () => {
    card(ada, [], { published: '2024-03-01' });
    expect(screen.getByText('When this was published').nextSibling?.textContent).toMatch(/^State representative/);
    expect(screen.getByText('Now').nextSibling?.textContent).toMatch(/^State senator/);
  });

  it('says that a person has left office, and offers no call', () => {
    card(cy);
    expect(screen.getByText(/District 6, until Jan. 8, 2023/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /call/i })).toBeNull();
  });

  it('has no empty part for a person of whom little is known', () => {
    card(mei);
    expect(screen.getByText('We don’t have votes or decisions by this official yet.')).toBeTruthy();
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
    expect(screen.queryByRole('button', { name: /take action|call|email/i })).toBeNull();
    expect(screen.getByText('Council member, Sampleton, District 2')).toBeTruthy();
  });

  it('puts the strongest evidence into words, with states and sessions by name', () => {
    const why: Reason[] = [
      { code: 'outlet', values: { state: 'wa' } },
      { code: 'session-from-date', values: { session: '2025-2026' } },
      { code: 'title', values: { title: 'state Sen.' } },
      { code: 'civic' },
    ];
    card(ada, [], { mention: { why } });
    const words = 'News from Washington · Session from the story’s date: 2025–26';
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('has a sentence true of all for evidence that it has no words for', () => {
    card(mei, [], { mention: { why: [{ code: 'no-such-code' }] } });
    expect(screen.getByText('Recognized from the words on this page')).toBeTruthy();
  });
});

describe('a measure’s card', () => {
  it('keeps fact and opinion apart', () => {
    card(bill, [bo]);
    expect(line()).toBe('House Bill 1999 · Washington Legislature, 2025–26');
    const opinion = screen.getByRole('region', { name: 'Opinion of Sample Civic Club' });
    expect(within(opinion).getByText('Sample Civic Club supports this')).toBeTruthy();
    expect(within(opinion).getByText('Because a sample needs a reason.')).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'In this story' })).getAllByText(/Bo Example/).length,
    ).toBeGreaterThan(0);
  });

  it('names whose the plain words are', () => {
    const { position: _position, reason: _reason, organisation: _organisation, ...claim } = stance;
    const explained = { ...claim, id: 'plain-1999', issues: [], plain: { en: 'Landlords say why.' } };
    card(bill, [], { claims: { ...editorial, explanations: [explained] } });
    const plain = screen.getByRole('region', { name: 'In plain words' });
    expect(within(plain).getByText('Landlords say why.')).toBeTruthy();
    expect(within(plain).getByText('In the words of Sample Civic Club')).toBeTruthy();
  });

  it('is honest about one that the data does not know', () => {
    card('us/119/HR/9999');
    expect(line()).toBe('House Bill 9999 · 119th Congress, 2025–26');
    expect(screen.getByText(/no record of this one/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Official page' })).toBeTruthy();
  });

  it('says that a past session’s number now means another bill', () => {
    card('wa/2023-2024/HB/1110');
    expect(
      screen.getByText('This HB 1110 (2023–24) is from a session that has ended. Today’s HB 1110 is a different bill.'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /comment/i })).toBeNull();
  });
});

describe('"Which one?"', () => {
  it('offers each choice with its office', async () => {
    const { onChoose } = card('', [], { mention: { candidates: [ada, cy] } });
    await userEvent.click(screen.getByRole('button', { name: /Cy Former.*State representative.*\(former\)/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(cy);
  });

  it('asks about the words as the page has them', () => {
    card('', [], { mention: { candidates: [ada, cy] }, words: 'Sen. Sample' });
    expect(screen.getByRole('dialog', { name: 'Which “Sen. Sample”?' })).toBeTruthy();
    cleanup();
    card('', [], { mention: { candidates: [ada, cy] } });
    expect(screen.getByRole('dialog', { name: 'Which one?' })).toBeTruthy();
  });

  it('tells measures of one session apart by their numbers', () => {
    card('', [], { mention: { candidates: [federal, 'us/119/HRES/9999'] } });
    expect(screen.getByRole('button', { name: /^H\.R\. 9999 ?House Bill 9999/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^H\.Res\. 9999 ?House Resolution 9999/ })).toBeTruthy();
  });

  it('tells measures of one number apart by their sessions, with the title where there is a record', async () => {
    const { onChoose } = card('', [], { mention: sessionUnclear, words: 'House Bill 1999' });
    expect(screen.getByText('Bill numbers start over each session.')).toBeTruthy();
    const choices = screen.getAllByRole('button', { name: /^Washington Legislature/ });
    const shown = choices.map((choice) =>
      [...choice.firstElementChild!.children].map(({ textContent }) => textContent),
    );
    expect(shown).toEqual([
      ['Washington Legislature, 2025–26', 'House Bill 1999', 'Sample rents'],
      ['Washington Legislature, 2021–22', 'House Bill 1999'],
    ]);
    expect(screen.getByText('Sample rents').lang).toBe('en');
    choices[1]!.focus();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(pastBill);
  });

  it('says that the story does not tell the session, however much evidence comes before that', () => {
    const { container } = card('', [], { mention: sessionUnclear });
    expect(container.querySelector('.why')?.textContent.replaceAll('\u00a0', ' ')).toBe(
      'Why this match: Written as “House Bill 1999” · The story doesn’t say which session',
    );
  });

  it('leads back from a choice, and only from one', async () => {
    const onChooseAgain = vi.fn();
    card(pastBill, [], { mention: sessionUnclear, onChooseAgain });
    expect(screen.getByText(/The story doesn’t say which session/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Choose again' }));
    expect(onChooseAgain).toHaveBeenCalledTimes(1);
    cleanup();
    card(pastBill);
    expect(screen.queryByRole('button', { name: 'Choose again' })).toBeNull();
  });
});

describe('axe', () => {
  it.each([
    ['official', ada, [bill], {}],
    ['unpinned', ada, [bill], { pinned: false }],
    ['busy', ada, [], { busy: true }],
    ['older article', ada, [], { published: '2024-03-01' }],
    ['former', cy, [], {}],
    ['little known', mei, [], {}],
    ['measure with opinion', bill, [ada, bo], {}],
    ['unknown measure', 'us/119/HR/9999', [], {}],
    ['past session', 'wa/2023-2024/HB/1110', [], {}],
    ['choice', '', [], { mention: { candidates: [ada, cy] }, words: 'Sample' }],
    ['choice of sessions', '', [], { mention: sessionUnclear, words: 'House Bill 1999' }],
    ['chosen', pastBill, [], { mention: sessionUnclear, onChooseAgain: () => {} }],
  ] as const)('finds nothing wrong: %s', async (_state, key, keys, rest) => {
    const { container } = card(key, [...keys], rest as Parameters<typeof card>[2]);
    expect(await violations(container)).toEqual([]);
  });
});

describe('what can be done now', () => {
  const mention = { at: Date.parse('2026-11-24T10:20:00-08:00') };
  const actions = () =>
    within(screen.getByRole('group', { name: 'What you can do' }))
      .getAllByRole('button')
      .map(({ textContent }) => textContent.trim().replaceAll('\u00a0', ' '));

  it('is the ask that closes first, with who asks and its clock, and the reader’s own officials next', async () => {
    const { onCompanion } = card(bill, [], { mention, claims: withActions() });
    expect(actions()).toEqual([
      'Sign in for the hearing on sample rents Asked by Sample Civic Club · 2 hours, 10 minutes left',
      'See my officials',
      'Official page',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /^Sign in for/ }));
    expect(onCompanion).toHaveBeenCalledExactlyOnceWith('act', 'sign-in-1999');
  });

  it('is the hearing where nobody asks anything', async () => {
    const { onCompanion } = card(bill, [], { mention, claims: withActions({ actions: [] }) });
    expect(actions()[0]).toBe('Take part in the hearing Sign-in closes in 2 hours, 10 minutes');
    expect(screen.getByRole('region', { name: 'Hearing' }).textContent).toMatch(/Sample Committee on Rents, Senate/);
    await userEvent.click(screen.getByRole('button', { name: /^Take part/ }));
    expect(onCompanion).toHaveBeenCalledExactlyOnceWith('act', 'hearing-1999');
  });

  it('offers nothing once the hearing is over, and says what comes next', () => {
    const later = { at: Date.parse('2026-11-26T10:20:00-08:00') };
    card(bill, [], { mention: later, claims: withActions({ actions: [] }) });
    expect(actions()).toEqual(['See my officials', 'Official page']);
    expect(screen.getByRole('region', { name: 'Hearing' }).textContent).toMatch(
      /This hearing is over\. Votes .* may come next/,
    );
  });

  it('stands over the sheet and one call on an official’s card, too', () => {
    card(ada, [], { mention, claims: withActions() });
    const reach = within(screen.getByRole('group', { name: 'Contact this office' }));
    const plain = reach.getAllByRole('button').filter((button) => !button.closest('details'));
    expect(plain.map(({ textContent }) => textContent.trim().split(' ')[0])).toEqual([
      'Write',
      'Take',
      'CallCall',
      'See',
    ]);
  });
});
