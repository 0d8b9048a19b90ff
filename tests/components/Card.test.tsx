import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/Card';
import { buildCard } from '../../engine/cards/build-card';
import { withActions } from '../engine/actions/sample-actions';
import {
  ada,
  bill,
  bo,
  cy,
  editorial,
  mei,
  pastBill,
  sampleRelease,
  sessionUnclear,
} from '../engine/cards/sample-release';
import { show, violations } from './render';
import { card, today } from './card-shown';

const silent = { onLink: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), onNotThisPerson: vi.fn(), onReport: vi.fn() };

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
    expect(screen.queryByRole('button', { name: /my officials/ })).toBeNull();
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
    expect(calls.onCompanion).toHaveBeenCalledWith('officials');
  });

  it('holds no address that a page could follow', () => {
    const { container } = card(ada, [bill]);
    expect(container.querySelectorAll('a, [href], [src]')).toHaveLength(0);
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
      'How my officials voted',
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
    expect(actions()).toEqual(['How my officials voted', 'Official page']);
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
