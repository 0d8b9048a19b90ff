import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { LocalBody } from '../../engine/release/packs';
import { ada, dee, mei, sampleRelease } from '../engine/cards/sample-release';
import { card } from './card-shown';

const body: LocalBody = {
  place: 'wa/sampleton',
  regular: { weeks: [2, 4], weekday: 2, at: '18:00' },
  page: 'https://sampleton.example.org/agendas',
  votes: { page: 'https://sampleton.example.org/votes' },
};

function releaseWith(bodies: LocalBody[]) {
  const release = sampleRelease();
  const wa = release.packs.wa!;
  return { ...release, packs: { ...release.packs, wa: { ...wa, roster: { ...wa.roster, bodies } } } };
}

const part = () => within(screen.getByRole('region', { name: 'How to be heard in Sampleton' }));
const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

describe('a council member, of whom we have no votes', () => {
  it('is followed by what a reader can do: meetings, comments, decisions', async () => {
    const { onLink } = card(mei, [], { release: releaseWith([body]) });
    expect(screen.getByText('We don’t have votes or decisions by this official yet.')).toBeTruthy();
    const lines = part()
      .getAllByText(/./, { selector: 'p' })
      .map(({ textContent }) => plain(textContent));
    expect(lines).toEqual([
      'Next on the regular meeting calendar, at 6 p.m.: Tuesday, Nov. 24 and Tuesday, Dec. 8. Dates can change, so check the agenda first.',
      'By state law, most agendas must be online at least 24 hours before a regular meeting. If a final vote is planned, you can comment, out loud or in writing, at the meeting or before it. Minutes are public.',
      'The city’s own pages list how each council member voted.',
    ]);
    for (const name of ['Meetings and how to comment', 'How each member voted', 'Read the open meetings law'])
      await userEvent.click(part().getByRole('button', { name }));
    expect(onLink.mock.calls).toEqual([['meetings'], ['roll'], ['rule']]);
  });

  it('has no more than the law where nothing is known of the council', () => {
    card(mei);
    expect(part().getAllByText(/./, { selector: 'p' })).toHaveLength(1);
    expect(part().getAllByRole('button')).toHaveLength(1);
  });
});

describe('somebody of the state or of Congress', () => {
  it.each([ada, dee])('has no part about a council', (key) => {
    card(key, [], { release: releaseWith([body]) });
    expect(screen.queryByText(/How to be heard/)).toBeNull();
  });

  it('without votes on record can be asked', () => {
    const release = sampleRelease();
    const { details } = release.record;
    release.record.acts = () => [];
    release.record.coverage = () => undefined;
    release.record.details = details.bind(release.record);
    card(ada, [], { release });
    expect(screen.getByText(/You can ask this office what it decided and why\./)).toBeTruthy();
  });
});
