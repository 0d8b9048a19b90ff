import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DataStatus } from '../../components/basics/DataStatus';
import { show } from './render';

const line = (isOld: boolean, outcome: string) => {
  const { unmount } = show(
    <DataStatus data={{ asOf: '2026-08-22', origin: 'feed', outcome, isOld, busy: false }} onRefresh={vi.fn()} />,
  );
  const text = screen.getByRole('status').textContent ?? '';
  unmount();
  return text;
};

it('never calls old facts up to date, and says that they are old with or without a feed', () => {
  expect(line(false, 'up-to-date')).toMatch(/Up to date/);
  expect(line(true, 'up-to-date')).toMatch(/More than 60 days old.*nothing newer/);
  expect(line(true, 'up-to-date')).not.toMatch(/Up to date/);
  expect(line(true, 'off')).toMatch(/More than 60 days old/);
});
