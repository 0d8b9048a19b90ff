import { fireEvent, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { Act } from '../../components/act/Act';
import en from '../../locales/en.json';
import { completed, type Tree } from '../../locales/languages';
import { show, violations } from './render';
import { ada, bo } from '../engine/cards/sample-release';
import { nothingAsked, now, sampleAct } from './sample-act';
import { act } from './act-shown';

describe('the sheet', () => {
  const words = () => screen.getByText(/^(Hello, my name|Dear )/).textContent;
  const about = { topic: 'wa/2025-2026/HB/1999' };

  it('has words that know the record of each official', async () => {
    const { user } = act({ start: about }, nothingAsked);
    await user.click(await screen.findByRole('radio', { name: 'I oppose it' }));
    expect(words()).toContain(
      'I’m calling about the bill to limit yearly increases of sample rents to 7% plus inflation, House Bill 1999. I oppose it. Thank you for the no vote. It didn’t become law before the session ended.',
    );
    await user.click(screen.getByRole('radio', { name: 'I support it' }));
    expect(words()).toContain('I support it. The record shows a no vote, and I’d like to know why.');
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    expect(words()).toContain('I support it. Thank you for the yes vote.');
  });

  it('says that no answer is needed only where nothing is asked', async () => {
    const { user } = act({ start: about }, nothingAsked);
    await user.click(await screen.findByRole('radio', { name: 'I oppose it' }));
    expect(words()).toContain(' I don’t need a response. Thank you for your time.');
    for (const asking of ['I support it', 'I have a question']) {
      await user.click(screen.getByRole('radio', { name: asking }));
      expect(words()).toMatch(/\] Thank you for your time\.$/);
      expect(words()).not.toContain('response');
    }
  });

  it('says beside an official who may hold the office no longer that nobody knows, before they are called', async () => {
    const { sheet } = sampleAct(nothingAsked);
    const loadTargets: typeof sheet.loadTargets = async (...wish) =>
      (await sheet.loadTargets(...wish)).map((target) => ({ ...target, unconfirmed: true }));
    act({ start: about, sheet: { ...sheet, loadTargets } }, nothingAsked);
    expect(
      await screen.findByText(/We don’t know who holds the seat now|Someone else may hold this office/),
    ).toBeTruthy();
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
    await user.click(screen.getAllByRole('button', { name: 'Copy text' })[0]!);
    expect(onCopy.mock.calls).toEqual([[expect.stringContaining('Please bring it back. My rent went up.')]]);
  });

  it('goes from one official to the next by how it went, and keeps what it was about', async () => {
    const { user, onDone } = act({ start: about }, nothingAsked);
    await user.click(await screen.findByRole('button', { name: 'Talked to someone' }));
    expect(onDone.mock.calls).toEqual([
      [{ title: 'HB 1999', official: 'Senator Ada Sample', to: ada, outcome: 'reached', about: about.topic }],
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
    expect(draft.searchParams.get('body')).toContain(
      'I’m writing about the bill to limit yearly increases of sample rents to 7% plus inflation, House Bill 1999.',
    );
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
    await screen.findByText(/tôi tên là/);
    const [inVietnamese, inEnglish] = [...document.querySelectorAll('.script-words')];
    expect(inVietnamese?.textContent).toContain('tôi tên là [Tên của quý vị]. Tôi ở Sampleton');
    expect(inEnglish?.getAttribute('lang')).toBe('en');
    expect(inEnglish?.textContent).toContain(
      'I’m a constituent in Sampleton, [zip]. I’m calling about the bill to limit yearly increases of sample rents to 7% plus inflation, House Bill 1999.',
    );
  });

  it('writes to officials by their surname, and to the office alone where its term has ended', async () => {
    const { sheet } = sampleAct(nothingAsked);
    const loadTargets = async (...of: Parameters<typeof sheet.loadTargets>) =>
      (await sheet.loadTargets(...of)).map((one, at) => (at === 0 ? one : { ...one, unconfirmed: true as const }));
    const { user } = act({ start: about, sheet: { ...sheet, loadTargets } }, nothingAsked);
    await user.click(await screen.findByRole('button', { name: 'Email' }));
    expect(words()).toContain('Dear Senator Sample,');
    await user.click(screen.getByRole('button', { name: /Skip/ }));
    expect(words()).toContain('Dear Representative,');
  });

  const nobody = { officials: [], loadTopics: () => Promise.resolve([]), loadTargets: () => Promise.resolve([]) };

  it('asks nobody for a district who has one, where no official of theirs can act', async () => {
    act({ start: about, sheet: { ...nobody, hasDistrict: true } }, nothingAsked);
    expect(await screen.findByText(/anything your officials can still do about this one/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Choose my district' })).toBeNull();
  });

  it('keeps the name of what is on a ballot, of which one speaks as of any matter', async () => {
    act({ start: { topic: 'wa/I/2066', label: 'I-2066' } }, nothingAsked);
    expect((await screen.findByText(/^Hello, my name/)).textContent).toContain('I’m calling about I-2066.');
    expect(screen.queryByRole('button', { name: 'Throw away what I wrote' })).toBeNull();
  });

  it('asks for a district where there is nobody to call', async () => {
    const { user, onChooseDistrict } = act({ start: {}, sheet: { ...nobody, hasDistrict: false } }, nothingAsked);
    await user.click(await screen.findByRole('button', { name: 'Choose my district' }));
    expect(onChooseDistrict).toHaveBeenCalledTimes(1);
  });

  it('loses no word: to another measure, another way, the next official, and after a call', async () => {
    const { user, onDraft, onDone } = act({ start: about }, nothingAsked);
    const reason = () => screen.getByLabelText<HTMLTextAreaElement>(/Why does it matter to you/).value;
    await user.click(await screen.findByRole('radio', { name: 'I support it' }));
    await user.type(screen.getByLabelText(/Why does it matter to you/), 'My rent.');
    expect(onDraft.mock.lastCall).toEqual([`${about.topic} `, { wish: 'support', reason: 'My rent.' }]);
    await user.click(screen.getByRole('radio', { name: 'Something else' }));
    expect(onDraft.mock.lastCall).toEqual([' ', { wish: 'support', reason: 'My rent.' }]);
    expect(reason()).toBe('My rent.');
    await user.click(screen.getByRole('radio', { name: /HB 1999/ }));
    await user.click(screen.getByRole('button', { name: 'Email' }));
    expect(words()).toContain('My rent.');
    await user.click(screen.getByRole('button', { name: 'Call' }));
    await user.click(screen.getByRole('button', { name: 'Left a voicemail' }));
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(words()).toContain('My rent.');
    await user.click(screen.getByRole('button', { name: 'Skip' }));
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(words()).toContain('My rent.');
    expect(onDraft.mock.calls.map(([, draft]) => draft)).not.toContain(undefined);
    await user.click(screen.getByRole('button', { name: 'Throw away what I wrote' }));
    expect(onDraft.mock.lastCall).toEqual([`${about.topic} `, undefined]);
    expect(words()).not.toContain('My rent.');
  });

  it('leaves what is written about another measure as it is', async () => {
    const drafts = { [`${about.topic} `]: { reason: 'My rent.' }, ' ': { reason: 'The bus is late.' } };
    const { user, onDraft } = act({ start: about, drafts }, nothingAsked);
    await user.click(await screen.findByRole('radio', { name: 'Something else' }));
    expect(words()).toContain('The bus is late.');
    expect(onDraft).not.toHaveBeenCalled();
  });

  const called = { title: 'HB 1999', about: about.topic, official: 'Senator Ada Sample', to: ada };

  it.each([
    ['goes on where the reader left off', 'voicemail', 1, /Bo Example 2 of/],
    ['tries once more where nobody answered', 'no-answer', 1, /Ada Sample 1 of/],
    ['begins anew after two weeks', 'voicemail', 15, /Ada Sample 1 of/],
  ] as const)('%s', async (_, outcome, days, first) => {
    const at = now.at - days * 86_400_000;
    act({ start: about, reached: [{ ...called, at, outcome }] }, nothingAsked);
    expect((await screen.findByRole('heading', { level: 3 })).textContent).toMatch(first);
  });

  it('says name and ZIP while they are typed, and copies nothing that nobody has filled in', async () => {
    const { user, onCopy, again } = act({ start: about, aboutMe: { city: 'Sampleton' } }, nothingAsked);
    await screen.findByText(/^Hello, my name/);
    await user.click(screen.getByRole('button', { name: 'Email' }));
    await user.click(screen.getAllByRole('button', { name: 'Copy text' })[0]!);
    const [[copied] = ['']] = onCopy.mock.calls as unknown as [string][];
    expect(copied).toContain('Dear Senator Sample,\n\nI’m a constituent in Sampleton. I’m writing about the bill');
    expect(copied).not.toMatch(/[[\]]/);
    again({ aboutMe: { city: 'Sampleton' }, aboutMeTyped: { name: 'Lin', city: 'Sampleton', zip: '99998' } });
    expect(words()).toContain('My name is Lin. I’m a constituent in Sampleton, 99998.');
  });

  it('leads to any other official of the reader’s, in words of their own where the measure is not theirs', async () => {
    const { user } = act({ start: about }, nothingAsked);
    await user.type(await screen.findByLabelText(/Why does it matter to you/), 'My rent.');
    const others = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Which official?' });
    expect([...others.options].map(({ text }) => text)).toEqual([
      '',
      'Senator Ada Sample',
      'Representative Bo Example',
      'Representative Dee Placeholder',
    ]);
    await user.selectOptions(others, 'Representative Dee Placeholder');
    expect(await screen.findByRole('heading', { level: 3, name: /Dee Placeholder/ })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'What is it about?' })).toBeTruthy();
    expect(words()).toContain('My rent.');
  });

  it('begins with what was typed before the view closed', async () => {
    act({ start: about, drafts: { [`${about.topic} `]: { wish: 'oppose', reason: 'I own a duplex.' } } }, nothingAsked);
    expect((await screen.findByText(/^Hello, my name/)).textContent).toContain('I own a duplex.');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'I oppose it' }).checked).toBe(true);
  });

  it('has no fault that axe finds', async () => {
    const { container } = act({ start: about }, nothingAsked);
    await screen.findByText(/^Hello, my name/);
    expect(await violations(container)).toEqual([]);
  });
});
