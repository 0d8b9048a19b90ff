import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Reason } from '../../engine/spotting/types';
import { OfficialBody } from '../../components/card/OfficialBody';
import { buildCard } from '../../engine/cards/build-card';
import type { OfficialCard } from '../../engine/cards/content';
import { ada, bill, cy, mei, sampleRelease } from '../engine/cards/sample-release';
import { card, today } from './card-shown';
import { show } from './render';

describe('an official’s card', () => {
  it('says who, the story’s act first, then the latest', () => {
    card(ada, [bill]);
    expect(screen.getByText('State senator, Washington, District 3')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'In this story' }).textContent.replaceAll('\u00a0', ' ')).toBe(
      'Voted no on this story’s bill HB 1999 · Sample rentsIn official words: Limiting sample rents.',
    );
  });

  it('says once of several that they are this story’s, and counts what is not in plain view', () => {
    const content = buildCard(ada, { keys: [bill] }, sampleRelease(), today) as OfficialCard;
    const [position] = content.inThisStory;
    const inThisStory = ['1', '2', '3', '4', '5'].map((id) => ({ ...position!, id, measure: `wa/2025-2026/HB/${id}` }));
    show(<OfficialBody content={{ ...content, inThisStory }} level={3} onLink={vi.fn()} />);
    const story = screen.getByRole('region', { name: 'In this story' });
    expect(within(story).getAllByRole('listitem')).toHaveLength(3);
    expect(story.textContent).not.toContain('on this story’s bill');
    expect(story.textContent).toMatch(/^In this story.*and 2 more in this story$/);
  });

  it('says of an issue that only the story’s words tell that it seems so', () => {
    const shown = (page: object) => {
      const content = buildCard(ada, { keys: [], ...page }, sampleRelease(), today) as OfficialCard;
      return show(<OfficialBody content={content} level={3} onLink={vi.fn()} />);
    };
    shown({ issue: 'housing' });
    const part = screen.getByRole('region', { name: 'This story seems to be about: Housing and rent' });
    expect(within(part).getAllByRole('listitem').length).toBeGreaterThan(0);
  });

  it('has motion, official word, count, day and source behind one line', () => {
    card(ada, [bill]);
    const record = screen.getByText('Record and sources').closest('details')!;
    expect(record.open).toBe(false);
    expect(record.textContent.replaceAll('\u00a0', ' ')).toContain(
      'Motion: 3rd Reading & Final Passage · Official word: Nay · 29 yes · 20 no Source',
    );
    // Read aloud as the English that it is, whatever the interface speaks.
    expect(within(record).getAllByText('3rd Reading & Final Passage')[0]?.lang).toBe('en');
    expect(within(record).getAllByText(/Source: votes.example.org/).length).toBeGreaterThan(0);
  });

  it('has what few need at once in one menu', async () => {
    const { onReport, onNotThisPerson } = card(ada, [bill]);
    await userEvent.click(screen.getByText('More'));
    const menu = within(screen.getByText('More').closest('details')!);
    expect(menu.getByText(/Ways & Means/)).toBeTruthy();
    await userEvent.click(menu.getByRole('button', { name: 'Not this person?' }));
    await userEvent.click(menu.getByRole('button', { name: 'Report an error' }));
    expect([onNotThisPerson, onReport].map((pressed) => pressed.mock.calls.length)).toEqual([1, 1]);
  });

  it('shows the sheet to act and one call, and the rest behind a press', () => {
    card(ada);
    const reach = screen.getByRole('group', { name: 'Contact this office' });
    const rest = within(reach).getByText('More ways to contact').closest('details');
    const first = within(reach)
      .getAllByRole('button')
      .filter((button) => !rest?.contains(button));
    expect(first.map((button) => button.textContent.trim())).toEqual([
      'Take action',
      'CallCall the Capitol office 360-555-0103',
      'See my officials',
    ]);
    expect(within(rest!).getByText('Call the Sampleton office')).toBeTruthy();
  });

  it('tells both offices of an older article', () => {
    card(ada, [], { published: '2024-03-01' });
    expect(screen.getByText('When this was published').nextSibling?.textContent).toMatch(/^State representative/);
    expect(screen.getByText('Now').nextSibling?.textContent).toMatch(/^State senator/);
  });

  it('says that a person has left office, and offers no call', () => {
    card(cy);
    expect(screen.getByText(/District 6, until Jan. 8, 2023/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /call/i })).toBeNull();
  });

  it('tells an office once that was held when the article was published and left since', () => {
    card(cy, [], { published: '2022-06-01' });
    const told = screen.getByText('When this was published').nextSibling?.textContent;
    expect(told).toMatch(/^State representative.*6, until Jan.\s8, 2023/);
    expect(screen.queryByText('Former office')).toBeNull();
  });

  it('has no empty part for a person of whom little is known', () => {
    card(mei);
    expect(screen.getByText('We don’t have votes or decisions by this official yet.')).toBeTruthy();
    const headings = screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['How to be heard in Sampleton']);
    expect(screen.queryByRole('button', { name: /take action|call|email/i })).toBeNull();
    expect(screen.getByText('Council member, Sampleton, District 2')).toBeTruthy();
  });

  it('puts the strongest evidence into words, with states and sessions by name', () => {
    const why: Reason[] = [
      { code: 'outlet', values: { state: 'wa' } },
      { code: 'session-from-date', values: { session: '2025-2026' } },
      { code: 'title', values: { title: 'state Sen.' } },
      { code: 'civic' },
    ];
    card(ada, [], { mention: { why } });
    const words = 'News from Washington · Session from the story’s date: 2025–26';
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('has a sentence true of all for evidence that it has no words for', () => {
    card(mei, [], { mention: { why: [{ code: 'no-such-code' }] } });
    expect(screen.getByText('Recognized from the words on this page')).toBeTruthy();
  });
});
