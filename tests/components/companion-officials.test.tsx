import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { CardLink } from '../../engine/cards/content';
import { myEntries } from '../../engine/cards/my-entries';
import { ada } from '../engine/cards/sample-release';
import { companion, districts, release, today } from './companion-shown';

describe('My officials', () => {
  const office = { role: 'us-representative' as const, jurisdiction: 'us', state: 'wa', district: '5' };
  const group = (...officials: { id: string; name: string; contacts: CardLink[] }[]) => [
    { group: 'congress' as const, officials: officials.map((one) => ({ ...one, office })), unknown: [] },
  ];

  it('says of two numbers side by side which office each one reaches, and how far the near one is', () => {
    const call = (id: string, detail: string, reached: CardLink['office']): CardLink => ({
      id,
      kind: 'call',
      detail,
      ...(reached && { office: reached }),
    });
    const contacts = [
      call('call/0', '202-555-0100', { kind: 'capitol' }),
      call('call/1', '509-555-0101', { kind: 'district', label: 'Sampleton', miles: 3.2 }),
    ];
    companion({ tab: 'officials', officials: group({ id: 'a', name: 'Dee Placeholder', contacts }) });
    const labels = [...document.querySelectorAll('.link-button-label')].map(
      ({ childNodes }) => childNodes[0]?.nodeValue,
    );
    expect(labels).toEqual(['Call the Capitol office', 'Call the Sampleton office, about 3 miles away']);
  });

  it('says so where no way to reach somebody is known', () => {
    companion({ tab: 'officials', officials: group({ id: 'a', name: 'Dee Placeholder', contacts: [] }) });
    const fold = screen.getByText('No phone or email: 1 official');
    expect(fold.closest('details')?.textContent).toContain('Dee Placeholder');
  });

  it('is reached by arrow key and lists them nearest first', async () => {
    const { user, onLink } = companion();
    screen.getByRole('tab', { name: /^On this page/ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'My officials' }).getAttribute('aria-selected')).toBe('true');
    const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['Your state legislators', 'Your members of Congress']);
    await user.click(screen.getByRole('button', { name: 'Call the Capitol office: Ada Sample 360-555-0103' }));
    expect(onLink).toHaveBeenCalledExactlyOnceWith(ada, 'call/0');
  });

  it('has a star for each, and one press to begin with in Following', async () => {
    const { user, onFollow } = companion({ tab: 'officials' });
    await user.click(screen.getByRole('button', { name: 'Follow: Ada Sample' }));
    expect(onFollow).toHaveBeenCalledExactlyOnceWith(ada, true);
    await user.click(screen.getByRole('tab', { name: 'Following' }));
    onFollow.mockClear();
    await user.click(screen.getByRole('button', { name: 'Follow my state legislators' }));
    const legislators = myEntries(districts, release, today).find((one) => one.group === 'legislature')!.officials;
    expect(onFollow.mock.calls).toEqual(legislators.map(({ id }) => [id, true]));
    expect(legislators.length).toBeGreaterThan(0);
  });

  it('has the issues that a reader has picked to begin with, too, until an issue is followed', async () => {
    const follow = {
      badge: false,
      remind: false,
      onSeen: vi.fn(),
      onIssue: vi.fn(),
      onBadge: vi.fn(),
      onRemind: vi.fn(),
    };
    const onFollow = vi.fn();
    const following = { ...follow, lines: [], myIssues: ['housing' as const], onFollow };
    const { user } = companion({ tab: 'done', officials: null, following });
    await user.click(screen.getByRole('button', { name: 'Follow my issues' }));
    expect(onFollow).toHaveBeenCalledExactlyOnceWith('issue:housing', true);
    cleanup();
    companion({ tab: 'done', following: { ...following, lines: [{ key: ada, label: 'Ada Sample', changes: [] }] } });
    expect(screen.getAllByRole('button', { name: /^Follow my/ }).map(({ textContent }) => textContent?.trim())).toEqual(
      ['Follow my issues'],
    );
    cleanup();
    const lines = [{ key: 'issue:housing', label: '', issue: 'housing' as const, changes: [] }];
    companion({ tab: 'done', officials: null, following: { ...following, lines } });
    expect(screen.queryByRole('button', { name: /^Follow my/ })).toBeNull();
  });

  it('has no one to begin with where no district was chosen', () => {
    companion({ tab: 'done', officials: null });
    expect(screen.queryByRole('button', { name: 'Follow my state legislators' })).toBeNull();
  });

  it('invites to choose a district where there is none', async () => {
    const { user, onOptions } = companion({ officials: null, tab: 'officials' });
    await user.click(screen.getByRole('button', { name: 'Choose my district' }));
    expect(onOptions).toHaveBeenCalledTimes(1);
  });

  it('says where somebody else may hold the office by now, and whom its telephone reaches', () => {
    companion({ officials: myEntries(districts, release, '2029-01-20'), tab: 'officials' });
    expect(screen.getByText(/A new term has started since we checked this/)).toBeTruthy();
    expect(screen.getAllByText(/^Term ended Jan\.\s3, 2027\. We don’t know who holds the seat now\./)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /mail/i })).toBeNull();
  });

  it('says which seat it knows nobody for', () => {
    const packs = Object.entries(release.packs).map(([id, pack]) => [
      id,
      { ...pack, roster: { ...pack.roster, asOf: '2027-01-15' } },
    ]);
    const checked = { ...release, packs: Object.fromEntries(packs) };
    companion({ officials: myEntries(districts, checked, '2027-01-20'), tab: 'officials' });
    const seat = 'U.S. representative from Washington, District 5: we don’t know who holds this seat yet.';
    expect(screen.getByText(seat)).toBeTruthy();
    expect(screen.queryByText('Dee Placeholder')).toBeNull();
  });
});
