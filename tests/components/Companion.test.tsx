import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../components/companion/page-state';
import { ada, bill } from '../engine/cards/sample-release';
import { companion, host, listed, mentions } from './companion-shown';
import { violations } from './render';

describe('On this page', () => {
  it('gathers the mentions: people, then measures, each once', () => {
    companion();
    const people = within(screen.getByRole('region', { name: 'People' }));
    const names = people
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim());
    expect(names).toEqual(['Ada Sample Your state senator', 'Former Which one?']);
    const measures = within(screen.getByRole('region', { name: 'Bills and ballot measures' }));
    expect(measures.getAllByRole('heading', { level: 3 })).toHaveLength(1);
  });

  it('opens a card’s content in place, and its links are that card’s', async () => {
    const { user, onLink } = companion();
    const name = screen.getByRole('button', { name: /^Ada Sample/ });
    expect(name.getAttribute('aria-expanded')).toBe('false');
    await user.click(name);
    expect(name.getAttribute('aria-expanded')).toBe('true');
    expect(await screen.findByRole('region', { name: 'In this story' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Email/ }));
    expect(onLink).toHaveBeenCalledExactlyOnceWith(ada, 'email');
  });

  it('works by keyboard alone: from the tab to the mention to the page', async () => {
    const { user, onGo } = companion();
    screen.getByRole('tab', { name: /^On this page/ }).focus();
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Previous' }));
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Ada Sample/ }));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onGo).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('shows on a measure what the reader’s own officials did, and only here', async () => {
    companion({ opened: bill });
    const mine = within(await screen.findByRole('region', { name: 'How your officials voted' }));
    expect(mine.getByText('Ada Sample')).toBeTruthy();
    expect(mine.getByText('Voted no')).toBeTruthy();
  });

  it('begins at the mention that a card sent the reader to', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    companion({ opened: bill });
    await screen.findByRole('region', { name: 'How your officials voted' });
    const name = screen.getByRole('button', { name: /^HB 1999/, expanded: true });
    expect(document.activeElement).toBe(name);
    await waitFor(() => expect(scrolled.mock.contexts).toEqual([name.closest('li')]));
    scrolled.mockRestore();
  });

  it('asks which one is meant, and opens the choice', async () => {
    const { user } = companion();
    await user.click(screen.getByRole('button', { name: /^Former/ }));
    await user.click(await screen.findByRole('button', { name: /^Cy Former/ }));
    expect(await screen.findByText(/District 6, until/)).toBeTruthy();
  });

  it('says so when a card cannot be had', async () => {
    companion({ opened: ada, loadCard: () => Promise.reject(new Error('gone')) });
    expect((await screen.findByRole('alert')).textContent).toMatch(/couldn’t open/);
  });
});

describe('my issues', () => {
  const other = 'wa/2025-2026/HB/2000';
  const both = [...mentions, listed(4, 'measure', other, 'HB 2000', 'and HB 2000')];
  const names = () =>
    within(screen.getByRole('region', { name: 'Bills and ballot measures' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');

  it('put a measure first, and say which issue it is about', () => {
    companion({
      page: { kind: 'mentions', host, mentions: both },
      myIssueOf: new Map([[other, 'guns']]),
    });
    expect(names()[0]).toMatch(/^HB 2000 Your issue: Guns Mentioned once/);
    expect(names()[1]).toMatch(/^HB 1999 Mentioned once/);
  });

  it('leave the page’s order where none is picked', () => {
    companion({ page: { kind: 'mentions', host, mentions: both } });
    expect(names().map((name) => name.slice(0, 7))).toEqual(['HB 1999', 'HB 2000']);
  });
});

describe('the foot', () => {
  it('says how old the facts are, and offers a look for newer ones only where there is a feed', () => {
    companion({ data: { asOf: '2026-09-27', origin: 'bundled', outcome: 'off', busy: false } });
    expect(screen.getByText('Data as of Sept. 27, 2026')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Check for updates' })).toBeNull();
    cleanup();
    companion();
    expect(screen.getByText(/^Data as of Sept. 27, 2026/).textContent).toContain('Up to date.');
    expect(screen.getByRole('button', { name: 'Check for updates' })).toBeTruthy();
  });
});

describe('axe', () => {
  const pages: PageState[] = [
    { kind: 'loading' },
    { kind: 'not-asked', host },
    { kind: 'withheld', host },
    { kind: 'not-read', host },
    { kind: 'restricted' },
    { kind: 'off', host },
    { kind: 'not-article', host },
    { kind: 'gave-up', host },
    { kind: 'data-failed' },
    { kind: 'mentions', host, mentions: [] },
    { kind: 'mentions', host, mentions },
  ];
  it.each(pages.map((page) => [page.kind, page] as const))('finds nothing wrong: %s', async (_kind, page) => {
    const { container } = companion({ page });
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    ['my officials', { tab: 'officials' as const }],
    ['no district', { tab: 'officials' as const, officials: null }],
    ['an open measure', { opened: bill }],
    ['a report', { report: { view: 'not-this-person' as const, key: ada, label: 'Ada Sample', why: [] } }],
  ])('finds nothing wrong: %s', async (_state, changes) => {
    const { container } = companion(changes);
    if ('opened' in changes) await screen.findByRole('region', { name: 'How your officials voted' });
    expect(await violations(container)).toEqual([]);
  });
});
