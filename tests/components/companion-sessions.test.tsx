import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { CompanionProps } from '../../components/companion/Companion';
import { buildCard } from '../../engine/cards/build-card';
import { bill, pastBill, sessionUnclear } from '../engine/cards/sample-release';
import { companion, host, listed, mentions, release } from './companion-shown';

describe('where the session of a bill is unclear', () => {
  const unclear = (index: number, context: string) => ({
    ...listed(index, 'measure', '', 'HB 1999', context),
    ...sessionUnclear,
  });
  const page = {
    kind: 'mentions' as const,
    host,
    mentions: [
      ...mentions,
      unclear(4, 'like HB 1999, which'),
      { ...unclear(5, 'as 1999 did'), candidates: sessionUnclear.candidates.toReversed() },
    ],
  };
  const entry = () => within(screen.getByRole('button', { name: 'HB 1999 Which one?' }).closest('li')!);

  it('lists its number once among the measures, with all its places', async () => {
    const { user, onGo } = companion({ page });
    const measures = within(screen.getByRole('region', { name: 'Bills and ballot measures' }));
    const names = measures
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(names).toEqual(['HB 1999', 'HB 1999 Which one?']);
    await user.click(screen.getByRole('button', { name: 'HB 1999 Which one?' }));
    await user.click(await entry().findByRole('button', { name: /as 1999 did/ }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith(5);
  });

  it('opens the session that is chosen, leads back, and has a call only about a bill that lives', async () => {
    const inSession: CompanionProps['loadCard'] = async ({ key, candidates, why }) => {
      const content = buildCard(key, { keys: [] }, release, '2026-02-20', { why, ...(candidates && { candidates }) });
      return content && { content };
    };
    const { user, onLink } = companion({ page, loadCard: inSession });
    await user.click(screen.getByRole('button', { name: 'HB 1999 Which one?' }));
    await user.click(await entry().findByRole('button', { name: /^Washington Legislature, 2021–22/ }));
    expect(await entry().findByText(/^This HB\s1999 \(2021–22\) is from a session that has ended/)).toBeTruthy();
    expect(entry().queryByRole('button', { name: /^Talk to your officials about|comment/ })).toBeNull();
    expect(entry().queryByText('Sample rents')).toBeNull();
    await user.click(entry().getByRole('button', { name: 'Official page' }));
    expect(onLink).toHaveBeenCalledExactlyOnceWith(pastBill, `measure/${pastBill}`);
    await user.click(entry().getByRole('button', { name: 'Choose again' }));
    await user.click(await entry().findByRole('button', { name: /^Washington Legislature, 2025–26/ }));
    expect(await entry().findByRole('button', { name: 'Talk to your officials about HB\u00a01999' })).toBeTruthy();
  });

  it('begins at the choice that was made on the card, unless the page names that one plainly', async () => {
    companion({ page, opened: pastBill });
    expect(await entry().findByText(/a session that has ended/)).toBeTruthy();
    cleanup();
    companion({ page, opened: bill });
    expect(await screen.findByRole('button', { name: 'HB 1999', expanded: true })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'HB 1999 Which one?', expanded: false })).toBeTruthy();
  });

  it('takes back the one that was chosen, and nothing before that', async () => {
    const onHide = vi.fn();
    const { user } = companion({ page, onHide });
    await user.click(screen.getByRole('button', { name: 'HB 1999 Which one?' }));
    await user.click(await entry().findByText('More'));
    await user.click(entry().getByRole('button', { name: 'None of these?' }));
    expect(onHide).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'HB 1999 Which one?' }));
    await user.click(await entry().findByRole('button', { name: /2021–22/ }));
    await entry().findByText(/a session that has ended/);
    await user.click(entry().getByText('More'));
    await user.click(entry().getByRole('button', { name: 'Not this one?' }));
    expect(onHide).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: pastBill, label: 'HB 1999' }), true);
  });
});
