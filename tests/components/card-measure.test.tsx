import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../engine/record/model';
import {
  ada,
  bill,
  bo,
  editorial,
  sampleMeasures,
  sampleRecord,
  sampleRelease,
  stance,
} from '../engine/cards/sample-release';
import { NamedActs } from '../../components/card/NamedActs';
import { card } from './card-shown';
import { show } from './render';

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

  it('says what it was brought in as, where its text is another now', () => {
    const measures = sampleMeasures.map((one) =>
      one.id.key === bill ? { ...one, then: { title: 'Sample cars', replaced: '2025-04-01' } } : one,
    );
    card(bill, [], { release: { ...sampleRelease(), record: sampleRecord(measures) } });
    expect(
      screen.getByText(/^Brought in as “Sample cars”\. Its text was replaced on April\s1, 2025; the sponsors/),
    ).toBeTruthy();
  });

  it('names whose the plain words are', () => {
    const { position: _position, reason: _reason, organisation: _organisation, ...claim } = stance;
    const explained = { ...claim, id: 'plain-1999', issues: [], plain: { en: 'Landlords say why.' } };
    card(bill, [], { claims: { ...editorial, explanations: [explained] } });
    const plain = screen.getByRole('region', { name: 'In plain words' });
    expect(within(plain).getByText('Landlords say why.')).toBeTruthy();
    expect(within(plain).getByText('In the words of Sample Civic Club')).toBeTruthy();
    expect(screen.queryByText(/^In official words/)).toBeNull();
  });

  it('has the official words under its name, and not once more with the record', () => {
    card(bill);
    expect(screen.getByText(/^In official words/).textContent).toBe('In official words: Limiting sample rents.');
    expect(screen.getAllByText('Limiting sample rents.').map(({ lang }) => lang)).toEqual(['en']);
  });

  it('says of a title that it is in official words, and what the short title is', () => {
    card(bill);
    expect(screen.queryByText(/^Title in official words/)).toBeNull();
    const measures = sampleMeasures.map((one): Measure => ({ ...one, shortTitle: 'Rents' }));
    card(bill, [], { release: { ...sampleRelease(), record: sampleRecord(measures) } });
    const said = screen.getByText(/^Title in official words/);
    expect(said.textContent).toBe('Title in official words. Short title: Rents');
    expect(within(said).getByText('Rents').lang).toBe('en');
  });

  it('says where the words are ours', () => {
    const measures = sampleMeasures.map((one): Measure => ({ ...one, file: 'wa/earlier' }));
    card(bill, [], { release: { ...sampleRelease(), record: sampleRecord(measures) } });
    expect(screen.getByText(/^In our words/).textContent).toBe('In our words: Limiting sample rents.');
  });

  it('says of several co-sponsors that they are', () => {
    const acts = [ada, bo].map((official, at) => ({
      ...{ id: official, kind: 'cosponsorship' as const, official, officialName: ['Ada Sample', 'Bo Example'][at]! },
      ...{ date: '2025-01-13', source: { id: official, kind: 'source' as const } },
    }));
    show(<NamedActs items={acts} />);
    show(<NamedActs items={acts.slice(0, 1)} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Co-sponsors Ada Sample and Bo Example',
      'Co-sponsor Ada Sample',
    ]);
  });

  it('is honest about one that the data does not know', () => {
    card('us/119/HR/9999');
    expect(line()).toBe('House Bill 9999 · 119th Congress, 2025–26');
    expect(screen.getByText(/no record of this one/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Official page' })).toBeTruthy();
  });

  it('says that a past session’s number would now mean another bill, where none is on record', () => {
    card('wa/2023-2024/HB/1110');
    expect(
      screen.getByText(
        'This HB 1110 (2023–24) is from a session that has ended. If today’s session has a bill numbered HB 1110, it’s a different one.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /comment/i })).toBeNull();
  });
});
