import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Knows, KnowsPending } from '../../components/options/Knows';
import { show, violations } from './render';

function knows(changes: Partial<Parameters<typeof Knows>[0]> = {}) {
  const calls = { onExport: vi.fn(), onDelete: vi.fn(() => Promise.resolve()) };
  const { container } = show(
    <Knows
      requests={[
        { host: 'feed.example.org', count: 3 },
        { host: 'geocoding.geo.census.gov', count: 1 },
      ]}
      kept={{
        districts: { state: 'wa', legislative: '3' },
        myIssues: ['housing', 'immigration'],
        language: 'Tiếng Việt',
        sitesOff: ['off.example.org'],
        sitesOn: [],
        hidden: [{ host: 'off.example.org', name: 'Ada Sample' }],
        packs: ['us', 'wa'],
        aboutMe: ['Mai Sample', '99201'],
        done: 3,
        reminders: ['Hearing of HB 1999'],
        drafts: 2,
        follows: ['housing', { name: 'HB 1999' }],
        release: { version: 20261124, asOf: '2026-11-24' },
      }}
      {...calls}
      {...changes}
    />,
  );
  return { container, user: userEvent.setup(), ...calls };
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('counts the requests, to whom and why', () => {
  knows();
  const lines = within(screen.getByRole('region', { name: 'Requests made today' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    '3 requests to feed.example.org to download public data, the same for everyone',
    '1 request to geocoding.geo.census.gov because you looked up an address',
  ]);
});

it('says that there were none', () => {
  knows({ requests: [] });
  expect(screen.getByText('None today.')).toBeTruthy();
});

it('tells everything that is kept, in words', () => {
  knows();
  const kept = screen.getByRole('region', { name: 'Kept on this device' }).textContent;
  for (const words of [
    'Washington',
    'District 3',
    'Tiếng Việt',
    'off.example.org',
    'Housing and rent · Immigration and refugees',
    'Ada Sample',
    'Mai Sample',
    '99201',
    '3',
    'Hearing of HB 1999',
    '20261124',
  ]) {
    expect(kept).toContain(words);
  }
});

it('hands over a copy', async () => {
  const { onExport } = knows();
  await press('Save a copy');
  expect(onExport).toHaveBeenCalledTimes(1);
});

it('deletes after a second question only, and keeps the focus', async () => {
  const { onDelete } = knows();
  await press('Delete everything');
  expect(document.activeElement?.textContent).toMatch(/Delete everything\? You can’t/);
  await press('No, keep it');
  expect(document.activeElement?.textContent).toMatch(/Delete everything/);
  expect(onDelete).not.toHaveBeenCalled();
  await press('Delete everything');
  await press('Yes, delete everything');
  expect(onDelete).toHaveBeenCalledTimes(1);
  expect((await screen.findByRole('status')).textContent).toBe('Everything has been deleted.');
});

it('says when something could not be deleted', async () => {
  knows({ onDelete: () => Promise.reject(new Error('denied')) });
  await press('Delete everything');
  await press('Yes, delete everything');
  expect((await screen.findByRole('alert')).textContent).toMatch(/couldn’t delete everything/);
});

it('tries again when what is stored could not be read', async () => {
  const onAgain = vi.fn();
  show(<KnowsPending state="failed" onAgain={onAgain} />);
  await press('Try again');
  expect(onAgain).toHaveBeenCalledTimes(1);
});

it.each([
  ['known', () => knows().container],
  ['loading', () => show(<KnowsPending state="loading" />).container],
  ['failed', () => show(<KnowsPending state="failed" onAgain={() => {}} />).container],
])('axe finds nothing wrong: %s', async (_, draw) => {
  expect(await violations(draw())).toEqual([]);
});

it('names what could not be read, and says nothing where all could', () => {
  const label = 'Couldn’t be read, so we left it out';
  knows();
  expect(screen.queryByText(label)).toBeNull();
  cleanup();
  const release = { version: 0, asOf: '' };
  const kept = {
    districts: {},
    myIssues: [],
    sitesOff: [],
    sitesOn: [],
    hidden: [],
    packs: [],
    aboutMe: [],
    done: 0,
    reminders: [],
    drafts: 0,
    follows: [],
    release,
  };
  knows({ kept: { ...kept, broken: ['settings.sitesOff', 'facts.marks'] } });
  expect(screen.getByText(label).nextElementSibling?.textContent).toBe('settings.sitesOff, facts.marks');
});
