/** The page on which a translation is read: its lines, fields for better words, and the ways to send them. */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import '../rig/empty-page';
import en from '../../locales/en.json';
import siteEn from '../../locales/site/en.json';
import { I18nextProvider } from '../../components/basics/i18n';
import { english } from '../../site/shared/english';

// Cards are looked at in a browser.
vi.mock('../../site/shared/CardStanding', () => ({ CardStanding: () => null }));
vi.mock('../../site/shared/release', () => ({
  readBase: () => Promise.resolve({ packs: {} }),
  askFew: () => Promise.resolve([]),
}));

const site = { branch: 'main', whole: [], issued: '2026-11-24', megabytes: 1 };
beforeAll(() => vi.stubGlobal('__SITE__', site));

const put = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

async function open() {
  const { LanguagesPage } = await import('../../site/languages/LanguagesPage');
  const shown = render(
    <I18nextProvider i18n={english()}>
      <LanguagesPage />
    </I18nextProvider>,
  );
  await screen.findByLabelText('Show only lines with…');
  return shown;
}

it('has each line beside the English, keeps better words, and warns of a lost slot', async () => {
  const { unmount } = await open();
  put(screen.getByLabelText('Show only lines with…'), 'scorecard.ofOfficial');
  expect(screen.getByText('Toàn bộ hồ sơ: {{name}}')).toBeTruthy();
  const field = screen.getByLabelText('Your words: Full record: {{name}}');
  put(field, 'Hồ sơ');
  expect(screen.getByText('1 line changed')).toBeTruthy();
  expect(screen.getByText('Keep {{name}} as it is. It’s filled in for each reader.')).toBeTruthy();
  expect(screen.getByText(/^1 line still needs mending/).textContent).toContain('scorecard.ofOfficial');
  put(field, 'Hồ sơ: {{name}}');
  expect(screen.queryByText(/needs mending/)).toBeNull();
  expect(screen.queryByText(/It’s filled in for each reader/)).toBeNull();
  unmount();
  await open();
  expect(screen.getByText('1 line changed')).toBeTruthy();
  localStorage.clear();
});

it.each([undefined, 'https://code.example/club/lens'])(
  'says how words reach the project that lies at %s',
  async (repository) => {
    vi.stubGlobal('__SITE__', { ...site, repository });
    vi.resetModules();
    const { container } = await open();
    await screen.findByText('Nothing changed yet.');
    expect(container.textContent).toContain('send that to whoever asked you to help.');
    expect(container.textContent?.includes('propose the change there')).toBe(repository !== undefined);
    vi.stubGlobal('__SITE__', site);
    vi.resetModules();
  },
);

it('names each group of lines for what readers see, the card first', async () => {
  const { container } = await open();
  const groups = [...container.querySelectorAll('summary')].map(({ textContent }) => textContent);
  expect(groups[0]).toMatch(/^The card \(\d+\)$/);
  expect(groups[1]).toMatch(/^Take action \(\d+\)$/);
});

it('says what to try when nothing is found, and shows the keys of lines with the same English', async () => {
  await open();
  const search = screen.getByLabelText('Show only lines with…');
  put(search, 'no such words anywhere');
  expect(screen.getByText(siteEn.languages.none)).toBeTruthy();
  put(search, 'companion.tabs.act');
  expect(screen.getByText('companion.tabs.act')).toBeTruthy();
  const field = screen.getByLabelText(`Your words: ${en.companion.tabs.act}`);
  expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toBe('companion.tabs.act');
  put(search, 'scorecard.ofOfficial');
  expect(screen.queryByText('scorecard.ofOfficial')).toBeNull();
});

it('opens the language again that was worked on', async () => {
  const { unmount } = await open();
  put(screen.getByLabelText('Which language?'), 'ru');
  await screen.findByText('Nothing changed yet.');
  put(await screen.findByLabelText('Show only lines with…'), 'card.close');
  put(await screen.findByLabelText('Your words: Close'), 'Убрать');
  unmount();
  await open();
  expect(screen.getByLabelText<HTMLSelectElement>('Which language?').value).toBe('ru');
  expect(screen.getByText('1 line changed')).toBeTruthy();
  localStorage.clear();
});

it('shows the words in their place while they are typed', async () => {
  await open();
  put(screen.getByLabelText('Show only lines with…'), 'act.day.follow.title');
  const field = screen.getByLabelText(`Your words: ${en.act.day.follow.title}`);
  put(field, 'Thử xem');
  // The field has the words at once: those asked for are in the pictures, which follow.
  await within(screen.getByLabelText(siteEn.languages.pictures)).findByText('Thử xem');
  localStorage.clear();
});
