import { act as settle, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Act } from '../../components/act/Act';
import type { ActProps } from '../../components/act/Act';
import { Done } from '../../components/act/Done';
import en from '../../locales/en.json';
import { completed, type Tree } from '../../locales/languages';
import { show, violations } from './render';
import { nextElection } from '../../engine/actions/elections';
import { ask } from '../engine/actions/sample-actions';
import { bo } from '../engine/cards/sample-release';
import { nothingAsked, now, sampleAct } from './sample-act';

function act(changes: Partial<ActProps> = {}, editorial = {}, asksSpeak = 'en') {
  const calls = {
    onLink: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve()),
    onDone: vi.fn(),
    onCalendar: vi.fn(),
    onRemind: vi.fn(),
    onForget: vi.fn(),
    onAboutMe: vi.fn(),
    onChooseDistrict: vi.fn(),
    onIssue: vi.fn(),
  };
  const props = { ...sampleAct(editorial, asksSpeak), ...calls, ...changes };
  const { container, rerender } = show(<Act {...props} />);
  const again = (later: Partial<ActProps>) => rerender(<Act {...props} {...later} />);
  return { ...calls, container, again, user: userEvent.setup() };
}

const asks = () => within(screen.getByRole('region', { name: 'Action alerts' }));
const open = (name: RegExp) => asks().getByRole('button', { name });

afterEach(cleanup);

describe('open asks', () => {
  it('stand by what closes first, each with who asks and until when', () => {
    act();
    const titles = asks()
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(titles.map((title) => title.split(/ +Asked by Sample Civic Club/)[0])).toEqual([
      'Sign in for the hearing on sample rents',
      'Write about sample parks',
      'Call about sample rents',
    ]);
    expect(asks().getByText('2 hours, 10 minutes left')).toBeTruthy();
    expect(asks().getByText(/Closes Tuesday, Nov. 24, 12:30 p.m. PST/)).toBeTruthy();
  });

  it('lead from an ask to its copied words in two presses', async () => {
    const { user, onCopy } = act();
    await user.click(open(/^Call about/));
    await user.click(asks().getByRole('button', { name: 'Copy text' }));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      'Hello, my name is Lin Sample and I live in Sampleton, 99999. I am calling Senator Ada Sample about House Bill 1999, sample rents. Please tell me how you see it.',
    );
    expect(await asks().findByText('Copied')).toBeTruthy();
  });

  it('go from one official to the next by how it went', async () => {
    const { user, onDone, onLink } = act();
    await user.click(open(/^Call about/));
    await user.click(asks().getByRole('button', { name: /Call the Capitol office.*360-555-0103/ }));
    expect(onLink).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('ocd-person'), 'call/0');
    await user.click(asks().getByRole('button', { name: 'Left a voicemail' }));
    expect(onDone).toHaveBeenCalledExactlyOnceWith({
      title: 'Call about sample rents',
      official: 'Senator Ada Sample',
      outcome: 'voicemail',
      about: 'ask',
    });
    expect(document.activeElement?.textContent).toContain('Representative Bo Example');
    await user.click(asks().getByRole('button', { name: 'Skip' }));
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.textContent).toContain('That’s everyone');
  });

  it('say what becomes public before the way there', async () => {
    const { user } = act();
    await user.click(open(/^Sign in/));
    const warning = asks().getByRole('note', { name: 'This will be public' });
    const way = asks().getByRole('link', { name: 'Go to the page' });
    expect(warning.compareDocumentPosition(way) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(way.getAttribute('rel')).toBe('noreferrer');
  });

  it('make a mail draft to the official’s address', async () => {
    const { user } = act();
    await user.click(open(/^Write about/));
    const href = asks().getByRole('link', { name: 'Open in my email app' }).getAttribute('href') ?? '';
    expect(href).toMatch(/^mailto:ada\.sample@example\.org\?subject=SB%205999&body=Dear%20Senator%20Ada%20Sample/);
    expect(decodeURIComponent(href)).toContain('in Sampleton, 99999');
  });

  it('lock themselves while they are open', async () => {
    const { user, again } = act();
    await user.click(open(/^Sign in/));
    again({ now: now.at + 130 * 60_000 });
    expect(asks().getByText(/This is now closed/)).toBeTruthy();
    expect(asks().queryByRole('link', { name: 'Go to the page' })).toBeNull();
  });

  it('can be kept in the calendar, and reminded of a day or an hour before', async () => {
    const { user, onCalendar, onRemind } = act();
    await user.click(open(/^Sign in/));
    await user.click(asks().getByRole('button', { name: 'Add to my calendar' }));
    expect(onCalendar.mock.calls[0]?.[0]).toMatchObject({ id: 'sign-in-1999', start: now.at + 130 * 60_000 });
    await user.click(asks().getByRole('button', { name: 'Remind me' }));
    expect(onRemind.mock.calls[0]?.slice(0, 2)).toEqual(['sign-in-1999', now.at + 70 * 60_000]);
  });
});

describe('what goes into the words', () => {
  it('is asked for in an ask, too, kept at a press, and leaves the focus where it was', async () => {
    const { user, onAboutMe } = act({ aboutMe: {} });
    await user.click(open(/^Call about/));
    expect(asks().getByText(/^Hello, my name is/).textContent).toContain('I live in [Your city], [Your ZIP code]');
    await user.type(asks().getByLabelText('Your city'), 'Sampleton');
    await user.click(asks().getByRole('button', { name: 'Save' }));
    expect(onAboutMe).toHaveBeenCalledExactlyOnceWith({ city: 'Sampleton' });
    expect(document.activeElement).toBe(asks().getByText('Your details for scripts'));
    expect(asks().getByText('Saved on this device.')).toBeTruthy();
  });

  it('is said in English below where an ask speaks another language', async () => {
    const { user } = act(
      {},
      { actions: [{ ...ask, script: { en: 'Hello, [official].', vi: 'Kính chào [official].' } }] },
      'vi',
    );
    await user.click(screen.getByRole('button', { name: /Gọi về tiền thuê mẫu/ }));
    const [inVietnamese, inEnglish] = [...document.querySelectorAll<HTMLElement>('.script-words')];
    expect([inVietnamese?.lang, inEnglish?.lang]).toEqual(['vi', 'en']);
    expect(inEnglish?.textContent).toBe('Hello, Senator Ada Sample.');
  });
});

describe('where nobody asks anything', () => {
  it('has something small to do, the session ahead, and how to register', () => {
    act({}, nothingAsked);
    expect(screen.queryByRole('region', { name: 'Action alerts' })).toBeNull();
    const day = screen.getByRole('region', { name: 'Something good to do today' });
    expect(day.textContent).toContain('Thank Bo Example or ask about HB 1999');
    expect(day.textContent).toContain('48 days until the Legislature meets');
    expect(day.textContent).toContain(
      'The session opens Jan.\u00a011, 2027. Bills can be filed starting Dec.\u00a07, 2026',
    );
    const register = screen.getByRole('region', { name: 'Register to vote in Washington' });
    expect(register.textContent).toContain('Next statewide election: the primary, Aug.\u00a03, 2027.');
    expect(register.textContent).toContain('Register online or by mail (it must arrive by July\u00a026, 2027)');
  });

  it('tells nothing of elections and sessions where no rules are known', () => {
    act({ session: undefined, election: undefined }, nothingAsked);
    expect(screen.queryByRole('region', { name: /^Register/ })).toBeNull();
    expect(screen.queryByText(/days until the Legislature/)).toBeNull();
  });
});

describe('the sheet', () => {
  const words = () => screen.getByText(/^(Hello, my name|Dear )/).textContent;
  const about = { topic: 'wa/2025-2026/HB/1999' };

  it('has words that know the record of each official', async () => {
    const { user } = act({ start: about }, nothingAsked);
    await user.click(await screen.findByRole('radio', { name: 'I oppose it' }));
    expect(words()).toContain('I’m calling about HB 1999. I oppose it. Thank you for the no vote. [Why it matters');
    await user.click(screen.getByRole('radio', { name: 'I support it' }));
    expect(words()).toContain('I support it. The record shows a no vote, and I’d like to know why.');
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(words()).toContain('a constituent of Representative Bo Example');
    expect(words()).toContain('I support it. Thank you for the yes vote.');
  });

  it('suggests no position, and gives the reader’s own reason the room', async () => {
    const { user, onCopy } = act({ start: about }, nothingAsked);
    expect(await screen.findByText(/^Hello, my name/)).toBeTruthy();
    for (const wish of screen.getAllByRole<HTMLInputElement>('radio', { name: /^I (support|oppose|have)/ })) {
      expect(wish.checked).toBe(false);
    }
    expect(words()).toContain('[Your position in one sentence, and why it matters to you.]');
    await user.type(screen.getByLabelText(/Why does it matter to you/), 'My rent went up.');
    await user.click(screen.getByRole('radio', { name: 'I support it' }));
    await user.click(screen.getByRole('button', { name: 'Copy text' }));
    expect(onCopy.mock.calls).toEqual([[expect.stringContaining('I’d like to know why. My rent went up.')]]);
  });

  it('goes from one official to the next by how it went, and keeps what it was about', async () => {
    const { user, onDone } = act({ start: about }, nothingAsked);
    await user.click(await screen.findByRole('button', { name: 'Talked to someone' }));
    expect(onDone.mock.calls).toEqual([
      [{ title: 'HB 1999', official: 'Senator Ada Sample', outcome: 'reached', about: about.topic }],
    ]);
    expect(document.activeElement?.textContent).toContain('Representative Bo Example');
  });

  it('begins with the official that the reader has come for', async () => {
    act({ start: { ...about, official: bo } }, nothingAsked);
    expect((await screen.findByRole('heading', { level: 3, name: /Representative Bo Example/ })).textContent).toContain(
      '1 of',
    );
  });

  it('writes a letter as well, to the address of each in turn', async () => {
    const { user } = act({ start: about }, nothingAsked);
    await user.click(await screen.findByRole('button', { name: 'Email' }));
    expect(words()).toContain('in Sampleton, 99999');
    const draft = new URL(screen.getByRole('link', { name: 'Open in my email app' }).getAttribute('href') ?? '');
    expect(draft.pathname).toBe('ada.sample@example.org');
    expect(draft.searchParams.get('subject')).toBe('HB 1999');
    expect(draft.searchParams.get('body')).toContain('I’m writing about HB 1999.');
  });

  it('takes the reader’s own topic', async () => {
    const { user } = act({}, nothingAsked);
    await user.click(screen.getByRole('button', { name: 'Talk to your officials' }));
    await user.click(await screen.findByRole('radio', { name: 'Something else' }));
    await user.type(screen.getByLabelText('What is it about?', { selector: 'input:not([type=radio])' }), 'bus fares');
    expect(words()).toContain('I’m calling about bus fares.');
  });

  it('keeps a time of the reader’s own in their calendar', async () => {
    const { user, onCalendar } = act({ start: about }, nothingAsked);
    await user.click(await screen.findByText('Not now? Pick a time'));
    fireEvent.change(screen.getByLabelText('When will you call or write?'), { target: { value: '2026-11-25T16:00' } });
    await user.click(screen.getByRole('button', { name: 'Add to my calendar' }));
    expect(onCalendar.mock.calls[0]?.[0]).toMatchObject({
      summary: 'Call or write about HB 1999',
      start: Date.parse('2026-11-25T16:00'),
    });
  });

  it('gives the words in the reader’s language, and the same in English as the office will say them', async () => {
    const own = JSON.parse(readFileSync('locales/vi.json', 'utf8')) as Tree;
    const props = { ...sampleAct(nothingAsked), onCopy: vi.fn(), onLink: vi.fn(), aboutMe: { city: 'Sampleton' } };
    const unused = { onDone: vi.fn(), onAboutMe: vi.fn(), onChooseDistrict: vi.fn(), onIssue: vi.fn() };
    show(<Act {...props} {...unused} start={about} />, 'vi', completed(en, own), en);
    await screen.findByText(/Thượng nghị sĩ Ada Sample đại diện/);
    const [inVietnamese, inEnglish] = [...document.querySelectorAll('.script-words')];
    expect(inVietnamese?.textContent).toContain('tôi tên là [Tên của quý vị]. Tôi ở Sampleton');
    expect(inEnglish?.getAttribute('lang')).toBe('en');
    expect(inEnglish?.textContent).toContain(
      'I’m a constituent of Senator Ada Sample, and I live in Sampleton, [zip]. I’m calling about HB 1999.',
    );
  });

  it('asks for a district where there is nobody to call', async () => {
    const { user, onChooseDistrict } = act(
      { start: {}, sheet: { loadTopics: () => Promise.resolve([]), loadTargets: () => Promise.resolve([]) } },
      nothingAsked,
    );
    await user.click(await screen.findByRole('button', { name: 'Choose my district' }));
    expect(onChooseDistrict).toHaveBeenCalledTimes(1);
  });

  it('has no fault that axe finds', async () => {
    const { container } = act({ start: about }, nothingAsked);
    await screen.findByText(/^Hello, my name/);
    expect(await violations(container)).toEqual([]);
  });
});

describe('registering to vote', () => {
  it('is told to be in person once the last day online has gone', () => {
    act({ today: '2026-10-26', election: nextElection('wa', '2026-10-26') }, nothingAsked);
    const register = () => screen.getByRole('region', { name: 'Register to vote in Washington' }).textContent;
    expect(register()).toContain('the general election, Nov.\u00a03, 2026');
    expect(register()).toContain('Register online or by mail (it must arrive by Oct.\u00a026, 2026)');
    cleanup();
    act({ today: '2026-10-27', election: nextElection('wa', '2026-10-27') }, nothingAsked);
    expect(register()).toContain('The online and mail deadline has passed.');
  });
});

describe('what the reader has come for', () => {
  it('is open from the start', () => {
    act({ about: 'sign-in-1999' });
    expect(document.activeElement).toBe(open(/^Sign in/));
    expect(asks().getByRole('note', { name: 'This will be public' })).toBeTruthy();
    expect(open(/^Call about/).getAttribute('aria-expanded')).toBe('false');
  });

  it('is said to be elsewhere, or closed, where it is not here', () => {
    act({ about: 'call-of-another-district' });
    expect(screen.getByText(/for a different district, or it has closed/).getAttribute('role')).toBe('status');
  });

  it('is waited for: nothing is said before it is known', () => {
    act({ about: 'sign-in-1999', isLoading: true, asks: [] });
    expect(screen.getByRole('status').textContent).toMatch(/Opening/);
    expect(screen.queryByRole('region', { name: 'Something good to do today' })).toBeNull();
  });
});

describe('the timer of a testimony', () => {
  it('counts 90 seconds down', () => {
    vi.useFakeTimers();
    try {
      act();
      fireEvent.click(open(/^Call about/));
      fireEvent.click(asks().getByRole('radio', { name: '90-second testimony' }));
      fireEvent.click(asks().getByRole('button', { name: 'Start timer' }));
      settle(() => vi.advanceTimersByTime(60_000));
      expect(asks().getAllByText('30 seconds left')).toHaveLength(2);
      settle(() => vi.advanceTimersByTime(30_000));
      expect(asks().getAllByText('Time is up')).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('what was done', () => {
  it('stands newest first, and can be forgotten', async () => {
    const onClear = vi.fn();
    const entry = (at: number, title: string) => ({
      at,
      title,
      official: 'Senator Ada Sample',
      outcome: 'reached' as const,
    });
    show(<Done entries={[entry(1, 'First'), entry(2, 'Second')]} onClear={onClear} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent.split('Talked')[0])).toEqual([
      'Call to Senator Ada Sample about Second',
      'Call to Senator Ada Sample about First',
    ]);
    expect(screen.getByText('2 calls so far')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Clear my log' }));
    expect(onClear).toHaveBeenCalledTimes(1);
  });
});

it.each([/^Call about/, /^Sign in/, /^Write about/])('axe finds nothing wrong in an opened ask: %s', async (name) => {
  const { user, container } = act();
  await user.click(open(name));
  expect(await violations(container)).toEqual([]);
});
