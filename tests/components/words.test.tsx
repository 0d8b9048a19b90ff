/** Dates, times and lists as each language writes them; English as American newsrooms do. */
import { render, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { Breakable } from '../../components/basics/Breakable';
import { createI18n, I18nextProvider } from '../../components/basics/i18n';
import { useWords } from '../../components/basics/words';
import { hearingMoment } from '../../components/basics/words/times';
import en from '../../locales/en.json';
import ja from '../../locales/ja.json';
import ko from '../../locales/ko.json';
import vi from '../../locales/vi.json';

const inLanguage = (tag: string, messages: Record<string, unknown>) =>
  renderHook(useWords, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <I18nextProvider i18n={createI18n(tag, messages)}>{children}</I18nextProvider>
    ),
  }).result.current;

/** With `~` for the blanks that end no line. */
const shown = (words: string) => words.replaceAll('\u00a0', '~');

describe('English', () => {
  const words = () => inLanguage('en', en);

  it.each([
    ['2026-09-27', 'Sept.~27, 2026'],
    ['2026-03-01', 'March~1, 2026'],
    ['2027-01-11', 'Jan.~11, 2027'],
  ])('writes %s as newsrooms do', (day, said) => {
    expect(shown(words().date(day))).toBe(said);
  });

  it('writes a moment with its weekday, and full hours without minutes', () => {
    expect(shown(words().moment(Date.parse('2026-11-24T12:30:00-08:00')))).toBe('Tuesday, Nov.~24, 12:30~p.m. PST');
    expect(shown(words().moment(Date.parse('2026-11-24T08:00:00-08:00')))).toBe('Tuesday, Nov.~24, 8~a.m. PST');
  });

  it.each([
    [{ code: 'introduced', reported: true }, 'Waiting for a vote~· Nov.~7, 2025'],
    [{ code: 'in-committee', reported: true }, 'Out of committee, not voted on yet~· Nov.~7, 2025'],
    [{ code: 'in-committee', committee: 'Housing' }, 'In committee: Housing~· Nov.~7, 2025'],
    [
      { code: 'passed-one-chamber', chamber: 'senate', committee: 'Ways & Means' },
      'Passed the House, now in the Senate~· In committee: Ways & Means~· Nov.~7, 2025',
    ],
  ] as const)('says where a bill stands: %j', (standing, said) => {
    expect(shown(words().status({ ...standing, date: '2025-11-07' }))).toBe(said);
  });

  it('never tells a vote in committee as one on the floor', () => {
    const vote = { kind: 'vote', value: 'Nay' } as const;
    expect(shown(words().did(vote) ?? '')).toBe('Voted no');
    const body = { kind: 'committee', name: 'Rules' } as const;
    expect(shown(words().did({ ...vote, body }) ?? '')).toBe('Voted no~· Committee: Rules');
  });

  it('writes lists without a comma before "and"', () => {
    expect(words().list(['Spokane', 'Cheney', 'Airway Heights'])).toBe('Spokane, Cheney and Airway Heights');
  });

  it('keeps a comma with the name before it, so that none begins a line', () => {
    const parts = words().listParts(['Ada', 'Bo', 'Cy']);
    expect(parts.map(({ value }) => value)).toEqual(['Ada,', ' ', 'Bo', ' and ', 'Cy']);
  });

  it('writes how long is left in whole words', () => {
    expect(words().left({ days: 1, hours: 6, minutes: 0 })).toBe('1 day, 6 hours');
    expect(words().left({ days: 0, hours: 0, minutes: 1 })).toBe('1 minute');
  });
});

it('other languages keep their own ways', () => {
  const words = inLanguage('vi', vi);
  expect(shown(words.date('2026-09-27'))).toBe('27~tháng~9, 2026');
  expect(words.left({ days: 1, hours: 6, minutes: 0 })).toBe('1 ngày 6 giờ');
});

it('writes days in words where the language’s short form is bare figures', () => {
  expect(inLanguage('ja', ja).date('2026-09-27')).toBe('2026年9月27日');
  expect(shown(inLanguage('ko', ko).date('2026-09-27'))).toBe('2026년 9월~27일');
});

it('writes hours in Spanish as the Spanish of the United States does', () => {
  expect(hearingMoment('es', Date.UTC(2026, 10, 4, 2, 30))).toMatch(/6:30\sp\.m\./);
});

it.each([
  ['Students/unemployment ins.', '<span class="whole">Students/<wbr>unemployment</span> ins.'],
  ['ada@leg.wa.gov', '<span class="whole">ada@<wbr>leg<wbr>.wa<wbr>.gov</span>'],
  ['Taxes of U.S. companies', 'Taxes of U.S. companies'],
])('ends a line of %s where a reader would', (text, markup) => {
  expect(render(<Breakable text={text} />).container.innerHTML).toBe(markup);
});
