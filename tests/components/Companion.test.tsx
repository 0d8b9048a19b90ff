import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Companion } from '../../components/companion/Companion';
import type { CompanionProps } from '../../components/companion/Companion';
import type { PageState } from '../../components/companion/page-state';
import type { CardLink } from '../../engine/cards/content';
import { buildCard } from '../../engine/cards/build-card';
import { myEntries, myPositions } from '../../engine/cards/my-entries';
import { ada, bill, bo, cy, pastBill, sampleRelease, sessionUnclear } from '../engine/cards/sample-release';
import { show, violations } from './render';
import { sampleAct } from './sample-act';

const today = '2026-11-24';
const host = 'www.spokesman.com';
const release = sampleRelease();
const districts = { state: 'wa', legislative: '3', congressional: '5' };
const listed = (index: number, kind: 'person' | 'measure', key: string, label: string, context: string) => ({
  index,
  kind,
  key,
  label,
  context,
  why: [],
});
const mentions = [
  listed(0, 'person', ada, 'Ada Sample', 'Sen. Ada Sample said'),
  listed(1, 'measure', bill, 'HB 1999', 'passed HB 1999 on'),
  listed(2, 'person', ada, 'Ada Sample', 'Sample left the'),
  { ...listed(3, 'person', '', 'Former', 'according to Former'), candidates: [bo, cy] },
];

function companion(changes: Partial<CompanionProps> = {}) {
  const calls = {
    onLink: vi.fn(),
    onGo: vi.fn(),
    onTurnOn: vi.fn(),
    onAllow: vi.fn(),
    onOnce: vi.fn(),
    onReload: vi.fn(),
    onRetry: vi.fn(),
    onStep: vi.fn(),
    onRecord: vi.fn(),
    onClearDone: vi.fn(),
    onSite: vi.fn(),
    onRefresh: vi.fn(),
    onOptions: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve()),
    loadCard: vi.fn<CompanionProps['loadCard']>(({ key, candidates, why }) => {
      const content = buildCard(key, { keys: [ada, bill] }, release, today, { why, ...(candidates && { candidates }) });
      return Promise.resolve(
        content && { content, ...(key === bill && { mine: myPositions(bill, [ada], release, today) }) },
      );
    }),
  };
  const follow = { onFollow: vi.fn(), onSeen: vi.fn(), onIssue: vi.fn(), onBadge: vi.fn(), onRemind: vi.fn() };
  const onFind = vi.fn<CompanionProps['find']['onFind']>(() => Promise.resolve([]));
  const { container } = show(
    <Companion
      page={{ kind: 'mentions', host, mentions }}
      officials={myEntries(districts, release, today)}
      data={{ asOf: '2026-09-27', origin: 'bundled', outcome: 'up-to-date', busy: false }}
      version={3}
      act={sampleAct()}
      done={[]}
      following={{ lines: [], badge: false, remind: false, ...follow }}
      find={{ onFind }}
      {...calls}
      {...changes}
    />,
  );
  return { ...calls, ...follow, onFind, container, user: userEvent.setup() };
}

afterEach(cleanup);

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

describe('a wrong match', () => {
  const report = { view: 'not-this-person' as const, key: ada, label: 'Ada Sample', why: [] };

  it('is taken back here at once, which is said, comes back at a press, and can be reported', async () => {
    const onHide = vi.fn();
    const { user, onCopy } = companion({ report, onHide });
    expect(document.activeElement?.textContent).toBe('Wrong match?');
    expect(onHide.mock.calls).toEqual([[report, true]]);
    expect(screen.getByText('Hidden by you').getAttribute('role')).toBe('status');
    await user.click(screen.getByRole('button', { name: 'Show Ada Sample again' }));
    expect(onHide).toHaveBeenLastCalledWith(report, false);
    await user.click(screen.getByRole('button', { name: 'Don’t show this here again' }));
    expect(onHide).toHaveBeenLastCalledWith(report, true);
    expect(onHide).toHaveBeenCalledTimes(3);
    await user.click(screen.getByRole('button', { name: 'Copy note' }));
    expect(onCopy.mock.calls).toEqual([[expect.stringContaining('Shown: Ada Sample')]]);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('tab', { name: /^On this page/ })).toBeTruthy();
  });

  it('is only reported where the reader has not said that it is wrong, or nobody was picked', () => {
    const onHide = vi.fn();
    companion({ report: { ...report, view: 'report' }, onHide });
    expect(screen.getByRole('button', { name: 'Don’t show this here again' })).toBeTruthy();
    cleanup();
    companion({ report: { ...report, key: '' }, onHide });
    expect(screen.queryByRole('button', { name: /again$/ })).toBeNull();
    expect(onHide).not.toHaveBeenCalled();
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
      expect(await entry().findByText(/^This HB 1999 \(2021–22\) is from a session that has ended/)).toBeTruthy();
      expect(entry().queryByRole('button', { name: /^Talk to your officials about|comment/ })).toBeNull();
      expect(entry().queryByText('Sample rents')).toBeNull();
      await user.click(entry().getByRole('button', { name: 'Official page' }));
      expect(onLink).toHaveBeenCalledExactlyOnceWith(pastBill, `measure/${pastBill}`);
      await user.click(entry().getByRole('button', { name: 'Choose again' }));
      await user.click(await entry().findByRole('button', { name: /^Washington Legislature, 2025–26/ }));
      expect(await entry().findByRole('button', { name: 'Talk to your officials about HB 1999' })).toBeTruthy();
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
      expect(onHide).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ key: pastBill, label: 'HB 1999' }),
        true,
      );
    });
  });

  it('says so when a card cannot be had', async () => {
    companion({ opened: ada, loadCard: () => Promise.reject(new Error('gone')) });
    expect((await screen.findByRole('alert')).textContent).toMatch(/couldn’t open/);
  });

  it('turns the site off', async () => {
    const { user, onSite } = companion();
    const site = screen.getByRole('switch', { name: `Collective Lens on ${host}` });
    expect(site.getAttribute('aria-checked')).toBe('true');
    await user.click(site);
    expect(onSite).toHaveBeenCalledExactlyOnceWith(host, false);
  });

  it('asks for a site in words, and offers one use and every site', async () => {
    const { user, onAllow, onOnce } = companion({ page: { kind: 'not-asked', host: 'news.example.org' } });
    expect(screen.queryByRole('switch')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Turn on for news.example.org' }));
    await user.click(screen.getByRole('button', { name: 'Read this page once' }));
    await user.click(screen.getByRole('button', { name: 'Turn on for news stories on any site' }));
    expect(onAllow.mock.calls).toEqual([[{ host: 'news.example.org' }], ['everywhere']]);
    expect(onOnce).toHaveBeenCalledTimes(1);
  });

  it('says that the browser withholds a listed news site, and asks for it or for all of them', async () => {
    const { user, onAllow, onOnce } = companion({ page: { kind: 'withheld', host } });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByRole('heading', { name: `Allow Collective Lens on ${host}?` })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `Turn on for ${host}` }));
    await user.click(screen.getByRole('button', { name: 'Turn on for all listed news sites' }));
    await user.click(screen.getByRole('button', { name: 'Read this page once' }));
    expect(onAllow.mock.calls).toEqual([[{ host }], ['news']]);
    expect(onOnce).toHaveBeenCalledTimes(1);
  });

  it('lists what was found on a page that was given up, and says so', () => {
    companion({ page: { kind: 'mentions', host, mentions, isPartial: true } });
    expect(screen.getByRole('note').textContent).toMatch(/^The page is very long or keeps changing/);
    expect(screen.getByRole('region', { name: 'People' })).toBeTruthy();
  });

  it('says that a page is read once only, and asks for its site', async () => {
    const { user, onAllow } = companion({ page: { kind: 'mentions', host, mentions, isOnce: true } });
    expect(screen.getByRole('note').textContent).toContain('Reading this page only once.');
    await user.click(screen.getByRole('button', { name: `Turn on for ${host}` }));
    expect(onAllow).toHaveBeenCalledExactlyOnceWith({ host });
  });

  it('offers to load a page again that was open before', async () => {
    const { user, onReload } = companion({ page: { kind: 'not-read', host } });
    await user.click(screen.getByRole('button', { name: 'Reload page' }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });
});

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

  it('invites to choose a district where there is none', async () => {
    const { user, onOptions } = companion({ officials: null, tab: 'officials' });
    await user.click(screen.getByRole('button', { name: 'Choose my district' }));
    expect(onOptions).toHaveBeenCalledTimes(1);
  });

  it('says where somebody else may hold the office by now, and offers no call', () => {
    companion({ officials: myEntries(districts, release, '2027-01-20'), tab: 'officials' });
    expect(screen.getByText(/A new term has started since we checked this/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Call/ })).toBeNull();
  });

  it('says which seat it knows nobody for', () => {
    companion({ officials: myEntries(districts, release, '2027-01-20'), tab: 'officials' });
    const seat = 'U.S. representative from Washington, District 5: we don’t know who holds this seat yet.';
    expect(screen.getByText(seat)).toBeTruthy();
    expect(screen.queryByText('Dee Placeholder')).toBeNull();
  });
});

describe('a report', () => {
  it('is a note that the reader copies; nothing is sent', async () => {
    const { user, onCopy } = companion({ report: { view: 'report', key: ada, label: 'Ada Sample', why: [] } });
    await user.click(screen.getByRole('button', { name: 'Copy note' }));
    expect(onCopy).toHaveBeenCalledTimes(1);
    expect(onCopy.mock.calls[0]).toEqual([expect.stringContaining(`Ada Sample (${ada})`)]);
    expect(onCopy.mock.calls[0]).toEqual([expect.stringContaining('Data version 3, as of 2026-09-27')]);
    expect(await screen.findByText('Copied')).toBeTruthy();
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
