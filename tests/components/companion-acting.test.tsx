/** When the reader begins to act is told in the press itself: the toolbar's window hands it to the window's side. */
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { storyStart } from '../../components/companion/story-start';
import { ada, bill, bo } from '../engine/cards/sample-release';
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

it('is two presses from the page to words about its bill', async () => {
  const onActing = vi.fn();
  const { user } = companion({ act, onActing });
  await user.click(screen.getByRole('tab', { name: /^Take action/ }));
  await user.click(screen.getByRole('button', { name: 'Talk to your officials' }));
  expect((await screen.findByText(/^Hello, my name/)).textContent).toContain('House Bill 1999');
  expect(onActing.mock.lastCall).toEqual([{ start: { topic: bill, label: 'HB 1999' } }]);
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

describe('what a story makes one talk about', () => {
  const measure = 'wa/I/2066';
  it.each([
    ['its bill, rather than what voters decide', [ada, measure, bill], 'Housing', { topic: bill, label: 'HB 1999' }],
    ['what voters decide', [ada, measure], undefined, { topic: measure, label: 'I-2066' }],
    ['the reader’s own official in it, on its issue', [bo, ada], 'Housing', { official: ada, label: 'Housing' }],
    ['its issue, where it names nobody of theirs', [bo], 'Housing', { label: 'Housing' }],
    ['nothing', [], undefined, {}],
  ])('%s', (_, named, issue, start) => {
    expect(storyStart(named, new Set([ada]), issue)).toEqual(start);
  });
});
