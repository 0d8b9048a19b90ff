/** The options, and what is known and sent. */
import { DataStatus } from '../../../components/basics/DataStatus';
import { Knows } from '../../../components/options/Knows';
import { Options, OptionsPending } from '../../../components/options/Options';
import { refusalReasons } from '../../../engine/release/refusal';
import { languages } from '../../../locales/languages';
import { ada } from '../../engine/cards/sample-release';
import { chooser } from './district';
import { nothing, host, districts, data, pressed } from './reader';

/** What is known and sent, with something in every line. */
const knows = () => (
  <Knows
    requests={[
      { host: 'feed.example.org', count: 3 },
      { host: 'geocoding.geo.census.gov', count: 1 },
    ]}
    kept={{
      districts,
      myIssues: ['housing', 'immigration'],
      sitesOff: ['www.example.org'],
      sitesOn: ['news.example.com'],
      hidden: [{ host, name: 'Ada Sample' }],
      packs: ['us', 'wa', 'id'],
      aboutMe: ['Mai Sample', 'Sampleton', '99201'],
      done: 2,
      drafts: 1,
      reminders: ['Hearing of HB 1999'],
      follows: ['housing', { name: 'HB 1999' }],
      release: { version: 20261124, asOf: '2026-11-24' },
    }}
    onExport={nothing}
    onDelete={() => Promise.resolve()}
  />
);

const options = () => (
  <Options
    district={chooser()}
    issues={{ chosen: ['housing', 'immigration'], onChange: nothing }}
    packs={{
      used: [{ id: 'us', isFixed: true }, { id: 'wa', isFixed: true }, { id: 'id', isFixed: true }, { id: 'or' }],
      others: ['ca', 'ny'],
      onAdd: nothing,
      onRemove: nothing,
    }}
    sites={{
      off: ['www.example.org'],
      added: ['news.example.com'],
      news: { allowed: 12, listed: 95 },
      isNational: false,
      isEverywhere: false,
      onNational: nothing,
      onAllowNews: nothing,
      onEverywhere: nothing,
      hidden: [{ host, key: ada, name: 'Ada Sample' }],
      onTurnOn: nothing,
      onRemove: nothing,
      onShowAgain: nothing,
    }}
    languages={languages}
    data={{ ...data, checked: '2026-11-23', outcome: 'offline' }}
    source={{
      version: 20261124,
      isStale: false,
      lastSuccess: '2026-11-24',
      nextCheck: '2026-11-25',
      changes: [{ date: '2026-11-24', text: 'Sample: two votes corrected' }],
      isPinned: false,
      feed: 'https://feed.example.org/',
      isOwnChoice: true,
      busy: false,
      onBundled: nothing,
      onFeed: async () => undefined,
      onLeave: () => undefined,
    }}
    publisher={{ name: 'Asians for Collective Action', site: 'https://acaspokane.org' }}
    onLanguage={nothing}
    onRefresh={nothing}
  />
);

export const optionsStates = {
  options,
  // The field for a partner's feed.
  'options-feed': () => pressed('details:has(form) summary', options()),
  'options-outcomes': () => (
    <div className="page">
      {(['off', 'pinned', 'not-checked', 'up-to-date', ...refusalReasons] as const).map((outcome) => (
        <DataStatus
          key={outcome}
          full
          data={{
            ...data,
            origin: outcome === 'off' || outcome === 'pinned' ? 'bundled' : 'feed',
            outcome,
            checked: '2026-11-23',
          }}
          onRefresh={nothing}
        />
      ))}
    </div>
  ),
  'knows-delete': () => pressed('main section:last-of-type button', knows()),
  knows,
  'options-loading': () => <OptionsPending state="loading" />,
  'options-failed': () => <OptionsPending state="failed" onAgain={nothing} />,
};
