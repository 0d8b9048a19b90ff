import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OfficeLines } from '../../components/card/OfficeLines';
import type { CardLink, OfficeLine } from '../../engine/cards/content';
import { show } from './render';

const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ');

const seat: OfficeLine = {
  role: 'us-representative',
  jurisdiction: 'us',
  state: 'wa',
  district: '5',
  end: '2027-01-03',
};
const phone: CardLink = { id: 'call/0', kind: 'call', detail: '202-555-0100', office: { kind: 'capitol' } };

describe('somebody whose term has ended, and nobody is known to follow', () => {
  it.each([
    ['alone', {}],
    ['in an older story', { then: seat }],
  ])('is not called former, %s, and the telephone is said to be the office’s', (_, story) => {
    const { container } = show(
      <OfficeLines content={{ last: seat, unconfirmed: true, contacts: [phone], ...story }} />,
    );
    const text = plain(container.textContent);
    expect(text).toContain('Term ended Jan. 3, 2027. We don’t know who holds the seat now.');
    expect(text).toContain('These numbers reach the office, whoever holds it now.');
    expect(text).not.toMatch(/former|no longer|until/i);
  });

  it('says nothing of telephones where there are none', () => {
    show(<OfficeLines content={{ last: seat, unconfirmed: true, contacts: [] }} />);
    expect(screen.queryByText(/These numbers/)).toBeNull();
  });
});
