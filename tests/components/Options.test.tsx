import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DistrictChooserProps } from '../../components/district/DistrictChooser';
import { Options, OptionsPending } from '../../components/options/Options';
import { Welcome } from '../../components/welcome/Welcome';
import { languages } from '../../locales/languages';
import { myEntries } from '../../engine/cards/my-entries';
import { districtChoices } from '../../engine/districts/choices';
import type { Districts } from '../../engine/districts/districts';
import { ada, sampleRelease } from '../engine/cards/sample-release';
import { show, violations } from './render';
import { sampleWays } from './sample-ways';

const today = '2026-11-24';
const release = sampleRelease();
const rosters = Object.values(release.packs).map(({ roster }) => roster);

function chooser(districts: Districts, changes: Partial<DistrictChooserProps> = {}) {
  return {
    districts,
    states: ['wa', 'id'],
    choices: districts.state ? districtChoices(districts.state, rosters) : null,
    officials: myEntries(districts, release, today),
    ways: sampleWays(),
    onChoose: vi.fn(),
    onKeep: vi.fn(),
    onClear: vi.fn(),
    ...changes,
  };
}

const sampleSource = {
  version: 3,
  isStale: false,
  changes: [],
  isPinned: false,
  isOwnChoice: false,
  busy: false,
  onBundled: vi.fn(),
  onFeed: vi.fn(async () => undefined),
  onLeave: vi.fn(),
};

function options(districts: Districts, changes: Partial<DistrictChooserProps> = {}) {
  const district = chooser(districts, changes);
  const calls = {
    onIssue: vi.fn(),
    onAdd: vi.fn(),
    onRemove: vi.fn(),
    onTurnOn: vi.fn(),
    onRemoveSite: vi.fn(),
    onAllowNews: vi.fn(),
    onNational: vi.fn(),
    onEverywhere: vi.fn(),
    onShowAgain: vi.fn(),
    onLanguage: vi.fn(),
    onRefresh: vi.fn(),
  };
  const { container } = show(
    <Options
      district={district}
      issues={{ chosen: ['housing'], onChange: calls.onIssue }}
      packs={{
        used: [{ id: 'us', isFixed: true }, { id: 'wa', isFixed: true }, { id: 'or' }],
        others: ['ny', 'ca'],
        offered: districts.state,
        onAdd: calls.onAdd,
        onRemove: calls.onRemove,
      }}
      sites={{
        off: ['off.example.org'],
        added: ['added.example.org'],
        news: { allowed: 12, listed: 95 },
        isNational: false,
        isEverywhere: false,
        onNational: calls.onNational,
        onAllowNews: calls.onAllowNews,
        onEverywhere: calls.onEverywhere,
        onTurnOn: calls.onTurnOn,
        onRemove: calls.onRemoveSite,
        hidden: [{ host: 'off.example.org', key: ada, name: 'Ada Sample' }],
        onShowAgain: calls.onShowAgain,
      }}
      languages={languages}
      data={{ asOf: '2026-09-27', origin: 'bundled', outcome: 'offline', busy: false }}
      source={sampleSource}
      onLanguage={calls.onLanguage}
      onRefresh={calls.onRefresh}
    />,
  );
  return { ...district, ...calls, container, user: userEvent.setup() };
}

describe('choosing a district', () => {
  it('begins with the state, and asks for nothing else before it', async () => {
    const { user, onChoose } = options({});
    expect(screen.queryByRole('combobox', { name: 'Legislative district' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Washington');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('state', 'wa');
  });

  it('shows whom the choice gives', () => {
    options({ state: 'wa', legislative: '3', congressional: '5', city: 'sampleton', council: '2' });
    const preview = within(screen.getByRole('region', { name: 'Your officials' }));
    for (const name of ['Mei Example', 'Ada Sample', 'Bo Example', 'Dee Placeholder']) {
      expect(preview.getByText(name)).toBeTruthy();
    }
  });

  it('offers council districts once the city is known', async () => {
    options({ state: 'wa' });
    expect(screen.queryByRole('combobox', { name: 'City council district' })).toBeNull();
    cleanup();
    const { user, onChoose } = options({ state: 'wa', city: 'sampleton' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'City council district' }), 'District 2');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('council', '2');
  });

  it('forgets a part, or everything', async () => {
    const { user, onChoose, onClear } = options({ state: 'wa', legislative: '3' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Legislative district' }), 'Not chosen');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('legislative', '');
    await user.click(screen.getByRole('button', { name: 'Clear my district' }));
    expect(onClear).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['loading', 'status', /Loading the lists/],
    ['failed', 'alert', /couldn’t open/],
  ] as const)('tells when the lists are %s', (choices, role, words) => {
    options({ state: 'wa' }, { choices });
    expect(screen.getAllByRole(role).some((element) => words.test(element.textContent ?? ''))).toBe(true);
  });
});

describe('my issues', () => {
  it('are picked and dropped by name', async () => {
    const { user, onIssue } = options({});
    const picks = within(screen.getByRole('region', { name: 'My issues' }));
    expect(picks.getAllByRole('button')).toHaveLength(29);
    expect(picks.getByRole('button', { pressed: true }).textContent?.trim()).toBe('Housing and rent');
    await user.click(picks.getByRole('button', { name: 'Immigration and refugees' }));
    await user.click(picks.getByRole('button', { name: 'Housing and rent' }));
    expect(onIssue.mock.calls).toEqual([
      ['immigration', true],
      ['housing', false],
    ]);
  });
});

describe('the other options', () => {
  it('adds and removes states, but never those that are always there', async () => {
    const { user, onAdd, onRemove } = options({});
    await user.selectOptions(screen.getByRole('combobox', { name: 'Add a state' }), 'New York');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('ny');
    await user.click(screen.getByRole('button', { name: 'Remove Oregon' }));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('or');
    expect(screen.queryByRole('button', { name: 'Remove Washington' })).toBeNull();
  });

  it('offers the reader’s own state, and adds it at a press only', async () => {
    const { user, onAdd } = options({ state: 'ca' });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Add a state' }).value).toBe('ca');
    expect(onAdd).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('ca');
  });

  it('gives sites back', async () => {
    const { user, onTurnOn, onRemoveSite } = options({});
    await user.click(screen.getByRole('button', { name: 'Turn off.example.org back on' }));
    await user.click(screen.getByRole('button', { name: 'Stop reading added.example.org' }));
    expect(onTurnOn).toHaveBeenCalledExactlyOnceWith('off.example.org');
    expect(onRemoveSite).toHaveBeenCalledExactlyOnceWith('added.example.org');
  });

  it('says how many news sites the browser lets us read, and asks for the others', async () => {
    const { user, onAllowNews, onEverywhere } = options({});
    expect(screen.getByText(/read 12 of 95 listed news sites/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Allow all of them' }));
    await user.click(screen.getByRole('switch', { name: /News stories on all other sites/ }));
    expect(onAllowNews).toHaveBeenCalledTimes(1);
    expect(onEverywhere).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('brings back a match that was taken back', async () => {
    const { user, onShowAgain } = options({});
    await user.click(screen.getByRole('button', { name: 'Show Ada Sample again' }));
    expect(onShowAgain).toHaveBeenCalledExactlyOnceWith('off.example.org', ada);
  });

  it('names the state of the data and looks for newer', async () => {
    const { user, onRefresh } = options({});
    expect(screen.getByText(/Data as of Sept. 27, 2026.*You were offline at the last check/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Check for updates' }));
    expect(onRefresh).toHaveBeenCalledTimes(1);
  });
});

describe('the welcome', () => {
  const welcome = () => {
    const onDone = vi.fn();
    const onIssue = vi.fn();
    const onNational = vi.fn();
    return {
      ...show(
        <Welcome
          languages={languages}
          onLanguage={() => {}}
          district={chooser({})}
          issues={{ chosen: [], onChange: onIssue }}
          publisher={{ name: 'Asians for Collective Action', site: 'https://acaspokane.org' }}
          isNational={false}
          onNational={onNational}
          onDone={onDone}
        />,
      ),
      onDone,
      onIssue,
      onNational,
      user: userEvent.setup(),
    };
  };

  it('asks where one lives, then what matters, then says where to find it again, and reads each heading', async () => {
    const { user, onDone, onIssue, onNational } = welcome();
    const next = () => user.click(screen.getByRole('button', { name: 'Next' }));
    const heading = (name: string) => screen.getByRole('heading', { level: 1, name });
    expect(heading('Who represents you?')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Enter a ZIP code' }).checked).toBe(true);
    await next();
    expect(document.activeElement).toBe(heading('My issues'));
    await user.click(screen.getByRole('button', { name: 'Language access' }));
    expect(onIssue).toHaveBeenCalledExactlyOnceWith('language-access', true);
    await next();
    expect(document.activeElement).toBe(heading('You’re ready'));
    const maker = screen.getByRole('region', { name: 'Who makes this' });
    expect(maker.textContent).toContain('Asians for Collective Action harnesses the strengths of Asians');
    expect(screen.getByText(/^Should we also read stories on national and community news sites\?/)).toBeTruthy();
    await user.click(screen.getByRole('switch', { name: 'National and community news', checked: false }));
    expect(onNational).toHaveBeenCalledExactlyOnceWith(true);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(onDone).toHaveBeenCalledTimes(1);
  });

  it('goes back', async () => {
    const { user } = welcome();
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByText('Step 1 of 3')).toBeTruthy();
  });
});

describe('axe', () => {
  it.each([
    ['options, no district', () => options({}).container],
    ['options, district', () => options({ state: 'wa', legislative: '3', city: 'sampleton' }).container],
    ['options, loading lists', () => options({ state: 'wa' }, { choices: 'loading' }).container],
    ['options, loading', () => show(<OptionsPending state="loading" />).container],
    ['options, failed', () => show(<OptionsPending state="failed" onAgain={() => {}} />).container],
    ...[0, 1, 2].map(
      (step) =>
        [
          `welcome, step ${step + 1}`,
          () =>
            show(
              <Welcome
                languages={languages}
                onLanguage={() => {}}
                district={chooser({})}
                issues={{ chosen: [], onChange: () => {} }}
                startAt={step}
                isNational={false}
                onNational={() => {}}
                onDone={() => {}}
              />,
            ).container,
        ] as const,
    ),
  ] as const)('finds nothing wrong: %s', async (_state, draw) => {
    expect(await violations(draw())).toEqual([]);
  });
});
