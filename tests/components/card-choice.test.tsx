import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ada, cy, federal, pastBill, sessionUnclear } from '../engine/cards/sample-release';
import { card } from './card-shown';

describe('"Which one?"', () => {
  it('offers each choice with its office', async () => {
    const { onChoose } = card('', [], { mention: { candidates: [ada, cy] } });
    await userEvent.click(screen.getByRole('button', { name: /Cy Former.*State representative.*until Jan/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(cy);
  });

  it('asks about the words as the page has them', () => {
    card('', [], { mention: { candidates: [ada, cy] }, words: 'Sen. Sample' });
    expect(screen.getByRole('dialog', { name: 'Which “Sen. Sample”?' })).toBeTruthy();
    cleanup();
    card('', [], { mention: { candidates: [ada, cy] } });
    expect(screen.getByRole('dialog', { name: 'Which one?' })).toBeTruthy();
  });

  it('tells measures of one session apart by their numbers', () => {
    card('', [], { mention: { candidates: [federal, 'us/119/HRES/9999'] } });
    expect(screen.getByRole('button', { name: /^H\.R\. 9999 ?House Bill\s9999/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^H\.Res\. 9999 ?House Resolution\s9999/ })).toBeTruthy();
  });

  it('tells measures of one number apart by their sessions, with the title where there is a record', async () => {
    const { onChoose } = card('', [], { mention: sessionUnclear, words: 'House Bill 1999' });
    expect(screen.getByText('Bill numbers start over each session.')).toBeTruthy();
    const choices = screen.getAllByRole('button', { name: /^Washington Legislature/ });
    const shown = choices.map((choice) =>
      [...choice.firstElementChild!.children].map(({ textContent }) => textContent),
    );
    expect(shown).toEqual([
      ['Washington Legislature, 2025–26', 'House Bill\u00a01999', 'Sample rents'],
      ['Washington Legislature, 2021–22', 'House Bill\u00a01999'],
    ]);
    expect(screen.getByText('Sample rents').lang).toBe('en');
    choices[1]!.focus();
    await userEvent.keyboard('{Enter}');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(pastBill);
  });

  it('says that the story does not tell the session, however much evidence comes before that', () => {
    const { container } = card('', [], { mention: sessionUnclear });
    expect(container.querySelector('.why')?.textContent.replaceAll('\u00a0', ' ')).toBe(
      'Why this match: Written as “House Bill 1999” · The story doesn’t say which session',
    );
  });

  it('leads back from a choice, and only from one', async () => {
    const onChooseAgain = vi.fn();
    card(pastBill, [], { mention: sessionUnclear, onChooseAgain });
    expect(screen.getByText(/The story doesn’t say which session/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Choose again' }));
    expect(onChooseAgain).toHaveBeenCalledTimes(1);
    cleanup();
    card(pastBill);
    expect(screen.queryByRole('button', { name: 'Choose again' })).toBeNull();
  });
});
