/** When the reader begins to act is told in the press itself: the toolbar's window hands it to the window's side. */
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { bill } from '../engine/cards/sample-release';
import { companion } from './companion-shown';
import { nothingAsked, sampleAct } from './sample-act';

const act = sampleAct(nothingAsked);

it('tells of a press on “Take action”, and of none by the arrows', async () => {
  const onActing = vi.fn();
  const { user } = companion({ act, onActing });
  screen.getByRole('tab', { name: /^On this page/ }).focus();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByRole('tab', { name: /^Take action/, selected: true })).toBeTruthy();
  expect(onActing.mock.calls.every(([acting]) => acting === undefined)).toBe(true);
  await user.click(screen.getByRole('tab', { name: /^Take action/ }));
  expect(onActing.mock.lastCall).toEqual([{}]);
});

it('tells what the sheet is about, and when it is left', async () => {
  const onActing = vi.fn();
  const { user } = companion({ act, onActing, opened: bill });
  await user.click(await screen.findByRole('button', { name: /officials about|Talk/ }));
  expect(onActing.mock.lastCall).toEqual([{ start: { topic: bill, label: 'HB 1999' }, about: undefined }]);
  await user.click(await screen.findByRole('button', { name: 'Back' }));
  expect(onActing.mock.lastCall).toEqual([{ start: undefined }]);
});

it('takes what the reader is acting on along to the side', async () => {
  const onBeside = vi.fn();
  const start = { topic: bill };
  const { user } = companion({ act, onBeside, start });
  await user.click(screen.getByRole('button', { name: 'Open in sidebar' }));
  expect(onBeside).toHaveBeenCalledExactlyOnceWith({ start, about: undefined });
});
