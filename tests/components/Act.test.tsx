import { act as settle, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { violations } from './render';
import { ask } from '../engine/actions/sample-actions';
import { ada } from '../engine/cards/sample-release';
import { now } from './sample-act';
import { act } from './act-shown';

const asks = () => within(screen.getByRole('region', { name: 'Action alerts' }));
const open = (name: RegExp) => asks().getByRole('button', { name });

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
    await user.click(asks().getAllByRole('button', { name: 'Copy text' })[0]!);
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(
      'Hello, my name is Lin Sample and I live in Sampleton, 99999. I am calling Senator Sample about House Bill 1999, sample rents. Please tell me how you see it.',
    );
    expect(await asks().findByText('Copied')).toBeTruthy();
  });

  it('go from one official to the next by how it went', async () => {
    const { user, onDone, onLink } = act();
    await user.click(open(/^Call about/));
    await user.click(
      asks().getByRole('button', { name: /Call Senator Sample.*Call the Capitol office.*360-555-0103/ }),
    );
    expect(onLink).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('ocd-person'), 'call/0');
    await user.click(asks().getByRole('button', { name: 'Left a voicemail' }));
    expect(onDone).toHaveBeenCalledExactlyOnceWith({
      title: 'Call about sample rents',
      official: 'Senator Ada Sample',
      to: ada,
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
    expect(href).toMatch(/^mailto:ada\.sample@example\.org\?subject=SB%205999&body=Dear%20Senator%20Sample/);
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

  it('have no reminder by a name that every object inherits', async () => {
    const { user, onRemind } = act({}, { actions: [{ ...ask, id: 'constructor' }] });
    await user.click(open(/^Call about/));
    await user.click(asks().getByRole('button', { name: 'Remind me' }));
    expect(onRemind.mock.calls[0]?.[0]).toBe('constructor');
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

  it('is not lost with the view before it is saved', async () => {
    const { user, onTypeAboutMe, again } = act({ aboutMe: { city: 'Sampleton' } });
    await user.click(open(/^Call about/));
    await user.click(asks().getByText('Your details for scripts'));
    await user.type(asks().getByLabelText('Your name'), 'Mai');
    expect(onTypeAboutMe.mock.lastCall).toEqual([{ name: 'Mai', city: 'Sampleton' }]);
    again({ aboutMeTyped: { name: 'Mai', city: 'Sampleton' } });
    expect(asks().getByText(/^Hello, my name is/).textContent).toContain('Sampleton');
  });

  it('is there as it was typed when the view opens again', async () => {
    const { user, onAboutMe } = act({ aboutMe: { city: 'Sampleton' }, aboutMeTyped: { name: 'Mai', city: '' } });
    await user.click(open(/^Call about/));
    expect(asks().getByLabelText<HTMLInputElement>('Your name').closest('details')?.open).toBe(true);
    expect(asks().getByLabelText<HTMLInputElement>('Your name').value).toBe('Mai');
    expect(asks().getByLabelText<HTMLInputElement>('Your city').value).toBe('');
    await user.click(asks().getByRole('button', { name: 'Save' }));
    expect(onAboutMe).toHaveBeenCalledExactlyOnceWith({ name: 'Mai', city: '' });
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
    expect(inEnglish?.textContent).toBe('Hello, Senator Sample.');
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

it.each([/^Call about/, /^Sign in/, /^Write about/])('axe finds nothing wrong in an opened ask: %s', async (name) => {
  const { user, container } = act();
  await user.click(open(name));
  expect(await violations(container)).toEqual([]);
});
