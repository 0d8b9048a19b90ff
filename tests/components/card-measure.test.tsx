import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bill, bo, editorial, stance } from '../engine/cards/sample-release';
import { card } from './card-shown';

/** What stands below a measure's title. */
const line = () => document.querySelector('.office')?.textContent?.replaceAll('\u00a0', ' ');

describe('a measure’s card', () => {
  it('keeps fact and opinion apart', () => {
    card(bill, [bo]);
    expect(line()).toBe('House Bill 1999 · Washington Legislature, 2025–26');
    const opinion = screen.getByRole('region', { name: 'Opinion of Sample Civic Club' });
    expect(within(opinion).getByText('Sample Civic Club supports this')).toBeTruthy();
    expect(within(opinion).getByText('Because a sample needs a reason.')).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'In this story' })).getAllByText(/Bo Example/).length,
    ).toBeGreaterThan(0);
  });

  it('names whose the plain words are', () => {
    const { position: _position, reason: _reason, organisation: _organisation, ...claim } = stance;
    const explained = { ...claim, id: 'plain-1999', issues: [], plain: { en: 'Landlords say why.' } };
    card(bill, [], { claims: { ...editorial, explanations: [explained] } });
    const plain = screen.getByRole('region', { name: 'In plain words' });
    expect(within(plain).getByText('Landlords say why.')).toBeTruthy();
    expect(within(plain).getByText('In the words of Sample Civic Club')).toBeTruthy();
  });

  it('is honest about one that the data does not know', () => {
    card('us/119/HR/9999');
    expect(line()).toBe('House Bill 9999 · 119th Congress, 2025–26');
    expect(screen.getByText(/no record of this one/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Official page' })).toBeTruthy();
  });

  it('says that a past session’s number now means another bill', () => {
    card('wa/2023-2024/HB/1110');
    expect(
      screen.getByText('This HB 1110 (2023–24) is from a session that has ended. Today’s HB 1110 is a different bill.'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /comment/i })).toBeNull();
  });
});
