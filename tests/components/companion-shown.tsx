/** The companion as a reader meets it, over a made-up release. */
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { Companion } from '../../components/companion/Companion';
import type { CompanionProps } from '../../components/companion/Companion';
import { buildCard } from '../../engine/cards/build-card';
import { myEntries, myPositions } from '../../engine/cards/my-entries';
import { ada, bill, bo, cy, sampleRelease } from '../engine/cards/sample-release';
import { show } from './render';
import { sampleAct } from './sample-act';

export const today = '2026-11-24';
export const host = 'www.spokesman.com';
export const release = sampleRelease();
export const districts = { state: 'wa', legislative: '3', congressional: '5' };
export const listed = (index: number, kind: 'person' | 'measure', key: string, label: string, context: string) => ({
  index,
  kind,
  key,
  label,
  context,
  why: [],
});
export const mentions = [
  listed(0, 'person', ada, 'Ada Sample', 'Sen. Ada Sample said'),
  listed(1, 'measure', bill, 'HB 1999', 'passed HB 1999 on'),
  listed(2, 'person', ada, 'Ada Sample', 'Sample left the'),
  { ...listed(3, 'person', '', 'Former', 'according to Former'), candidates: [bo, cy] },
];

/** Draws it; answers what it calls, and a hand on it. */
export function companion(changes: Partial<CompanionProps> = {}) {
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
