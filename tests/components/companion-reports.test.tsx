import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ada } from '../engine/cards/sample-release';
import { companion } from './companion-shown';

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
