/** What there is to do where nobody asks anything, and what was done. */
import type { ActProps } from '../../components/act/Act';
import { SessionCalendar } from '../../components/act/SessionCalendar';
import { sessionNear } from '../../engine/actions/ordinary-day';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Done } from '../../components/act/Done';
import { show } from './render';
import { nextElection } from '../../engine/actions/elections';
import { nothingAsked } from './sample-act';
import { act } from './act-shown';

describe('where nobody asks anything', () => {
  it('has something small to do, the session ahead, and how to register', () => {
    act({}, nothingAsked);
    expect(screen.queryByRole('region', { name: 'Action alerts' })).toBeNull();
    const day = screen.getByRole('region', { name: 'Something good to do today' });
    expect(day.textContent).toContain('Thank Bo Example or ask about HB\u00a01999');
    expect(day.textContent).toContain('Sample rents\u00a0· Prime sponsor\u00a0· voted yes');
    expect(day.textContent).toContain('48 days until the Legislature meets');
    expect(day.textContent).toContain(
      'The session opens Jan.\u00a011, 2027. Bills can be filed starting Dec.\u00a07, 2026',
    );
    const register = screen.getByRole('region', { name: 'Register to vote in Washington' });
    expect(register.textContent).toContain('Next statewide election: the primary, Aug.\u00a03, 2027.');
    expect(register.textContent).toContain('Register online or by mail (it must arrive by July\u00a026, 2027)');
  });

  it.each([
    ['id', '2026-12-02', /^40 days until the Legislature meets.*The session opens Jan\. 11, 2027\./],
    ['id', '2027-02-01', /The Legislature’s session opened Jan\. 11, 2027.*No law sets its last day\./],
    ['us', '2026-12-02', /This Congress lasts until Jan\. 3, 2027/],
    ['us', '2027-01-03', /This Congress lasts until Jan\. 3, 2029/],
    ['wa', '2026-05-01', /^255 days until the Legislature meets/],
    ['wa', '2026-12-06', /Bills can be filed starting Dec\. 7, 2026/],
    ['wa', '2026-12-07', /The session opens Jan\. 11, 2027\. Bills can already be filed\./],
  ])('says of %s on %s where its calendar stands', (of, day, said) => {
    const { container } = show(<SessionCalendar session={sessionNear(of, day)!} today={day} />);
    expect(container.textContent.replaceAll('\u00a0', ' ')).toMatch(said);
  });

  it('opens the sheet on what to ask for again, with the lawmaker whose name is on it', async () => {
    act({}, nothingAsked);
    const again = screen.getByRole('region', { name: 'Ask for it again' });
    expect(again.textContent).toContain('Bo Example’s name is on it');
    await userEvent.click(within(again).getByRole('button'));
    expect(await screen.findByRole('heading', { level: 2, name: 'Talk to your officials' })).toBeTruthy();
  });

  it.each([
    ['id', '2026-12-02', 'Organizational session· Dec. 3, 2026'],
    ['or', '2026-12-02', 'State agencies’ last day to file bills· Dec. 15, 2026'],
    ['us', '2026-12-02', 'House’s last planned day of the year· Dec. 17, 2026'],
    [
      'us',
      '2026-12-20',
      'When Congress isn’t meeting in Washington, D.C., you can still call your members’ local offices.',
    ],
    ['wa', '2026-12-02', 'Committees sometimes meet between sessions, too'],
  ])('tells of %s on %s what comes between sessions: %s', (of, day, said) => {
    const { container } = show(<SessionCalendar session={sessionNear(of, day)!} today={day} />);
    expect(container.textContent.replaceAll('\u00a0', ' ').replaceAll(' · ', '· ')).toContain(said);
  });

  it('has the day on which something comes above today, which follows it', () => {
    show(<SessionCalendar session={sessionNear('wa', '2026-12-07')!} today="2026-12-07" />);
    const steps = screen.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/[\s·].*/, ''));
    expect(steps).toEqual(['Bills', 'Today', 'Session', 'Must']);
  });

  it('leads from the calendar to how one is heard, and from practicing, which says when and by which rule', () => {
    const suggestions: ActProps['suggestions'] = [{ kind: 'practise' }];
    act({ suggestions, session: sessionNear('wa', '2026-12-03'), today: '2026-12-03' }, nothingAsked);
    const page = 'https://app.leg.wa.gov/CSIRemote';
    for (const name of ['How to take part in a hearing', 'See how to sign up'])
      expect(screen.getByText(name).getAttribute('href')).toBe(page);
    const { textContent } = screen.getByText('Practice a 90-second testimony').closest('details')!;
    const said = textContent.replaceAll('\u00a0', ' ');
    expect(said).toContain('Committees can hear bills once the session opens Jan. 11, 2027.');
    expect(said).toContain('closes 60 minutes before the hearing');
  });

  it('keeps what is practiced when the view closes, until the field is empty', async () => {
    const suggestions: ActProps['suggestions'] = [{ kind: 'practise' }];
    const { user, onDraft } = act({ suggestions }, nothingAsked);
    await user.click(screen.getByText('Practice a 90-second testimony'));
    await user.type(screen.getByLabelText('What is it about?'), 'HB 1999');
    expect(onDraft.mock.lastCall).toEqual(['practice', { own: 'HB 1999' }]);
    await user.clear(screen.getByLabelText('What is it about?'));
    expect(onDraft.mock.lastCall).toEqual(['practice', undefined]);
    expect(screen.getByLabelText('What is it about?').closest('details')?.open).toBe(true);
    cleanup();
    act({ suggestions, drafts: { practice: { own: 'HB 1999' } } }, nothingAsked);
    expect(screen.getByLabelText<HTMLInputElement>('What is it about?').value).toBe('HB 1999');
    expect(screen.getByLabelText('What is it about?').closest('details')?.open).toBe(true);
  });

  it('has Congress below the reader’s own legislature', () => {
    act({ congress: sessionNear('us', '2026-11-24') }, nothingAsked);
    expect(screen.getByText(/This Congress lasts until/)).toBeTruthy();
    expect(screen.getByText(/until the Legislature meets/)).toBeTruthy();
  });

  it('tells nothing of elections and sessions where no rules are known', () => {
    act({ session: undefined, election: undefined }, nothingAsked);
    expect(screen.queryByRole('region', { name: /^Register/ })).toBeNull();
    expect(screen.queryByText(/days until the Legislature/)).toBeNull();
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
