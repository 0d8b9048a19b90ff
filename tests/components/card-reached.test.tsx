import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OfficialDetails } from '../../engine/release/packs';
import { cy, mei, sampleRelease } from '../engine/cards/sample-release';
import { card } from './card-shown';

/** A release in which Mei Example, who sits on a council, is reached like this. */
function reachedBy(details: Omit<OfficialDetails, 'id'> | undefined) {
  const release = sampleRelease();
  const known = release.record.details.bind(release.record);
  const head = { file: 'wa/officials' as const, source: 0 };
  release.record.details = (id) => (id === mei ? details && { ...head, ...details, id } : known(id));
  return release;
}

const none = 'We don’t have contact information for this office yet.';
const onlyPage =
  'We don’t have a phone number or email address for this office. You can reach it through its official page.';
const page = 'https://council.example.org/';

describe('an office that is hard to reach', () => {
  it('is said to be so, where nothing is known', () => {
    card(mei, [], { release: reachedBy(undefined) });
    expect(screen.getByText(none)).toBeTruthy();
  });

  it('is reached through its page, where that is all', () => {
    card(mei, [], { release: reachedBy({ page }) });
    expect(screen.getByText(onlyPage)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Official page/ })).toBeTruthy();
    expect(screen.queryByText(none)).toBeNull();
  });

  it('has its address told, where no telephone, e-mail or form is known', () => {
    card(mei, [], { release: reachedBy({ page, offices: [{ kind: 'other', address: '1 Main St., Sampleton' }] }) });
    expect(screen.getByText(/1 Main St., Sampleton/)).toBeTruthy();
  });

  it.each<[string, OfficialDetails['offices']]>([
    ['Call the hotline', [{ kind: 'hotline', phone: '360-555-0100', address: '1 Main St.' }]],
    ['Call the switchboard', [{ kind: 'switchboard', phone: '360-555-0100', address: '1 Main St.' }]],
    ['Call the office', [{ kind: 'other', phone: '360-555-0100', address: '1 Main St.' }]],
  ])('says whose number it is, and no more: %s', (label, offices) => {
    card(mei, [], { release: reachedBy({ page, offices }) });
    expect(screen.getByRole('button', { name: new RegExp(label) })).toBeTruthy();
    for (const gone of [none, onlyPage, /1 Main St/]) expect(screen.queryByText(gone)).toBeNull();
  });

  it('says nothing of the kind of somebody who has left', () => {
    card(cy);
    for (const gone of [none, onlyPage]) expect(screen.queryByText(gone)).toBeNull();
  });
});
