/** From a card to a call at most two presses, to a written message at most three, by hand and by keyboard. */
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Contact } from '../../components/act/Contact';
import type { SheetTarget } from '../../engine/actions/sheet-targets';
import { ada, bo, sampleRelease } from '../engine/cards/sample-release';
import { resolveLink } from '../../engine/cards/links';
import { act } from './act-shown';
import { card, today } from './card-shown';
import { show } from './render';
import { nothingAsked, sampleAct } from './sample-act';

type Press = (role: 'button' | 'link', name: RegExp) => Promise<void>;

/** A hand or a keyboard that counts what it presses. */
function pressing(how: 'by hand' | 'by keyboard') {
  const user = userEvent.setup();
  let presses = 0;
  const press: Press = async (role, name) => {
    const control = await screen.findByRole(role, { name });
    presses++;
    if (how === 'by hand') return user.click(control);
    for (let tabs = 0; document.activeElement !== control; tabs++) {
      if (tabs > 60) throw new Error(`The focus never comes to ${String(name)}.`);
      await user.tab();
    }
    await user.keyboard('{Enter}');
  };
  return { press, count: () => presses };
}

/** What the link of a card opens: our page with the number or address. */
function contactOf(link: string, kind: 'call' | 'email') {
  cleanup();
  const href = resolveLink(ada, link, sampleRelease(), today) ?? '';
  show(<Contact kind={kind} name="Ada Sample" shown="…" href={href} onCopy={() => Promise.resolve()} />);
}

/** Links lead out of the page, which jsdom cannot. */
const stay = () => document.addEventListener('click', (event) => event.preventDefault(), { once: true });

describe.each(['by hand', 'by keyboard'] as const)('%s', (how) => {
  it('a call is two presses from the card', async () => {
    const { press, count } = pressing(how);
    const { onLink } = card(ada, [], { onCompanion: vi.fn() });
    await press('button', /Call the Capitol office/);
    contactOf(onLink.mock.lastCall?.[0] as string, 'call');
    expect(screen.getByRole('link', { name: 'Call from this device' }).getAttribute('href')).toBe('tel:+13605550103');
    stay();
    await press('link', /Call from this device/);
    expect(count()).toBe(2);
  });

  it('a letter with words of ours is three presses from the card', async () => {
    const { press, count } = pressing(how);
    const onCompanion = vi.fn();
    card(ada, [], { onCompanion });
    await press('button', /^Take action/);
    expect(onCompanion.mock.lastCall).toEqual(['act']);
    cleanup();
    act({ start: { official: ada } }, nothingAsked);
    await press('button', /^Email$/);
    expect(screen.getByRole('link', { name: 'Open in my email app' }).getAttribute('href')).toMatch(/^mailto:/);
    stay();
    await press('link', /Open in my email app/);
    expect(count()).toBe(3);
  });

  it('so is a message to an office that has a form in place of an address', async () => {
    const { press, count } = pressing(how);
    card(ada, [], { onCompanion: vi.fn() });
    await press('button', /^Take action/);
    cleanup();
    const { onLink } = act({ start: { official: ada }, sheet: sheetOf({ contacts: ['call', 'form'] }) }, nothingAsked);
    await press('button', /^Email$/);
    expect(screen.getByText(/takes messages through a web form/)).toBeTruthy();
    await press('button', /Use web form/);
    expect(onLink.mock.calls).toEqual([[ada, 'form']]);
    expect(count()).toBe(3);
  });
});

/** The sheet with one official, changed. */
function sheetOf({ contacts, ...changes }: Partial<Omit<SheetTarget, 'contacts'>> & { contacts?: string[] }) {
  const { sheet } = sampleAct(nothingAsked);
  return {
    ...sheet,
    loadTargets: async (...asked: Parameters<typeof sheet.loadTargets>) => {
      const [first, ...rest] = await sheet.loadTargets(...asked);
      const kept = first!.contacts.filter(({ kind }) => !contacts || contacts.includes(kind));
      return [{ ...first!, ...changes, contacts: kept }, ...rest];
    },
  };
}

describe('the sheet', () => {
  it('begins with a letter for an office without a telephone', async () => {
    act({ start: { official: ada }, sheet: sheetOf({ contacts: ['email'] }) }, nothingAsked);
    expect(await screen.findByRole('link', { name: 'Open in my email app' })).toBeTruthy();
    expect(screen.queryByText(/phone number for this office/)).toBeNull();
  });

  it('warns once of an official of others, and leads to the reader’s own', async () => {
    const sheet = sheetOf({ isMine: false, isOthers: true });
    const { user } = act({ start: { official: ada }, sheet }, nothingAsked);
    expect(await screen.findAllByText(/This official doesn’t represent your district/)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Go to my officials' }));
    expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('Representative Bo Example');
    expect(screen.queryByText(/doesn’t represent/)).toBeNull();
  });

  it('leads to the list of them where none of them can do anything about it', async () => {
    const onMine = vi.fn();
    const { sheet } = sampleAct(nothingAsked);
    const alone = async () => [
      { ...(await sheet.loadTargets(undefined, bo))[0]!, isMine: false, isOthers: true as const },
    ];
    const { user } = act({ start: { official: bo }, sheet: { ...sheet, loadTargets: alone }, onMine }, nothingAsked);
    await user.click(await screen.findByRole('button', { name: 'Go to my officials' }));
    expect(onMine).toHaveBeenCalledTimes(1);
  });

  it('does not say of whom a reader without a district is no constituent', async () => {
    const sheet = sheetOf({ isMine: false, isUnsure: true });
    const { user, onChooseDistrict } = act({ start: { official: ada }, sheet }, nothingAsked);
    expect(await screen.findByText(/Choose your district to see whether/)).toBeTruthy();
    expect(screen.queryByText(/doesn’t represent/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Choose my district' }));
    expect(onChooseDistrict).toHaveBeenCalledTimes(1);
  });
});
