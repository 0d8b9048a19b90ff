import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataSource, type DataSourceProps } from '../../components/options/DataSource';
import { show, violations } from './render';

afterEach(cleanup);

const source = (change: Partial<DataSourceProps> = {}): DataSourceProps => ({
  version: 20261124,
  isStale: false,
  changes: [],
  isPinned: false,
  isOwnChoice: false,
  busy: false,
  onBundled: vi.fn(),
  onFeed: vi.fn(async () => true),
  ...change,
});
const fill = async (address: string, key: string): Promise<void> => {
  await userEvent.click(screen.getByText('Use another organization’s feed'));
  await userEvent.type(screen.getByLabelText('Feed address'), address);
  await userEvent.type(screen.getByLabelText('Feed public key'), key);
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
    expect(screen.getByText(/Nov. 20, 2026: <b>Two votes corrected<\/b>/)).toBeTruthy();
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

  it("takes a partner's feed", async () => {
    const props = source();
    show(<DataSource {...props} />);
    await fill('https://a.example/', 'abc=');
    expect(props.onFeed).toHaveBeenCalledWith({ address: 'https://a.example/', publicKey: 'abc=' });
    expect((screen.getByLabelText('Feed address') as HTMLInputElement).value).toBe('');
  });

  it('says so when address or key is not one, and keeps what was typed', async () => {
    const { container } = show(<DataSource {...source({ onFeed: async () => false })} />);
    await fill('a', 'b');
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing was changed/);
    expect((screen.getByLabelText('Feed address') as HTMLInputElement).value).toBe('a');
    expect(await violations(container)).toEqual([]);
  });

  it('leaves a feed that the reader chose', async () => {
    const props = source({ feed: 'https://a.example/', isOwnChoice: true });
    show(<DataSource {...props} />);
    await userEvent.click(screen.getByRole('button', { name: 'Stop using this feed' }));
    expect(props.onFeed).toHaveBeenCalledWith(undefined);
  });
});
