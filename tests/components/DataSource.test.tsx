import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DataSource, type DataSourceProps } from '../../components/options/DataSource';
import { lineProblems } from '../../engine/release/feed-line';
import { show, violations } from './render';

const source = (change: Partial<DataSourceProps> = {}): DataSourceProps => ({
  version: 20261124,
  isStale: false,
  changes: [],
  isPinned: false,
  isOwnChoice: false,
  busy: false,
  onBundled: vi.fn(),
  onFeed: vi.fn(async () => undefined),
  onLeave: vi.fn(),
  ...change,
});
const field = (): HTMLTextAreaElement => screen.getByLabelText('Feed line');
const fill = async (line: string): Promise<void> => {
  await userEvent.click(screen.getByText('Use another organization’s feed'));
  await userEvent.type(field(), line);
  await userEvent.click(screen.getByRole('button', { name: 'Use this feed' }));
};

describe('where the facts come from', () => {
  it('says that there is no feed, and offers nothing to go back from', async () => {
    const { container } = show(<DataSource {...source()} />);
    expect(screen.getByText(/No data feed is set up/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Use the data that came/ })).toBeNull();
    expect(await violations(container)).toEqual([]);
  });

  it('shows the release, its changes and its dates, as text', () => {
    const changes = [{ date: '2026-11-20', text: '<b>Two votes corrected</b>' }];
    show(
      <DataSource
        {...source({ changes, isStale: true, lastSuccess: '2026-11-24T18:30:00Z', feed: 'https://a.example/' })}
      />,
    );
    expect(screen.getByText(/Data version 20261124 ·.*Nov\. 2[45], 2026, \d+(:\d\d)? [ap]\.m\./)).toBeTruthy();
    const corrected = screen.getByText('<b>Two votes corrected</b>');
    expect(corrected.lang).toBe('en');
    expect(corrected.parentElement?.textContent).toMatch(/^Nov\.\s20, 2026: /);
    expect(screen.getByRole('note').textContent).toMatch(/past the end date/);
    expect(screen.getByText('From https://a.example/')).toBeTruthy();
  });

  it('goes back to the bundled facts, unless it is there', async () => {
    const props = source({ feed: 'https://a.example/' });
    const { rerender } = show(<DataSource {...props} />);
    await userEvent.click(screen.getByRole('button', { name: /Use the data that came/ }));
    expect(props.onBundled).toHaveBeenCalledOnce();
    rerender(<DataSource {...props} isPinned />);
    expect(screen.queryByRole('button', { name: /Use the data that came/ })).toBeNull();
  });

  it("takes a partner's line", async () => {
    const props = source();
    show(<DataSource {...props} />);
    await fill('collective-lens-feed-1; …');
    expect(props.onFeed).toHaveBeenCalledWith('collective-lens-feed-1; …');
    expect(field().value).toBe('');
  });

  it.each(lineProblems)('says in words what is wrong (%s), and keeps what was typed', async (problem) => {
    const { container } = show(<DataSource {...source({ onFeed: async () => problem })} />);
    await fill('a');
    const said = screen.getByRole('alert').textContent ?? '';
    expect(said).toMatch(/Nothing was changed/);
    expect(said).not.toMatch(/data\.source|undefined/);
    expect(field().value).toBe('a');
    expect(field().getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
    expect(await violations(container)).toEqual([]);
  });

  it('leaves a feed that the reader chose', async () => {
    const props = source({ feed: 'https://a.example/', isOwnChoice: true });
    show(<DataSource {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Stop using this feed' }));
    expect(props.onLeave).toHaveBeenCalledOnce();
  });
});
