/** The options page: wiring only. */
import { useEffect, useState } from 'react';
import { useGrants } from '../../surfaces/grants';
import { defaultSettings, readSettings, withIssue, withSite } from '../../browser/settings';
import type { Settings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import type { PublisherProps } from '../../components/basics/Publisher';
import { Options, OptionsPending } from '../../components/options/Options';
import { nameOf } from '../../engine/cards/names';
import type { RosterFile } from '../../engine/release/packs';
import { useData } from '../../surfaces/data';
import { keep, statePacks, useDistrict } from '../../surfaces/district';
import { languages } from '../../locales/languages';
import { mount, speak } from '../../surfaces/mount';

const store = openStore();

function OptionsPage({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const district = useDistrict(store, settings, setSettings);
  const { data, source, refresh } = useData();
  const { grants, ...sites } = useGrants();
  const [rosters, setRosters] = useState<RosterFile[]>([]);
  const [publisher, setPublisher] = useState<PublisherProps>();
  const { version, feed, isPinned } = source;
  // Another feed, or another release, may have another publisher.
  useEffect(() => {
    void store.load([], []).then(({ editorial }) => setPublisher(editorial?.organisation));
  }, [version, feed, isPinned]);
  useEffect(() => {
    void store.rosters(settings.packs).then(setRosters);
  }, [settings.packs]);
  const change = (next: (now: Settings) => Settings) => void keep(next).then(setSettings);
  if (data === null) return <OptionsPending state="loading" />;
  if (data === 'failed') return <OptionsPending state="failed" onAgain={() => location.reload()} />;
  const { packs, districts, sitesOff, hidden, myIssues } = settings;
  return (
    <Options
      district={district}
      issues={{
        chosen: myIssues,
        onChange: (issue, picked) => change((now) => withIssue(now, issue, picked)),
      }}
      packs={{
        used: packs.map((id) => ({ id, isFixed: defaultSettings.packs.includes(id) })),
        others: statePacks.filter((id) => !packs.includes(id)),
        offered: districts.state,
        onAdd: (id) => change((now) => ({ ...now, packs: [...new Set([...now.packs, id])] })),
        onRemove: (id) => change((now) => ({ ...now, packs: now.packs.filter((other) => other !== id) })),
      }}
      sites={{
        off: sitesOff,
        ...grants,
        ...sites,
        hidden: hidden.map((one) => ({ ...one, name: nameOf(one.key, rosters) })),
        onTurnOn: (host) => change((now) => withSite(now, host, true)),
        onShowAgain: (host, key) =>
          change((now) => ({ ...now, hidden: now.hidden.filter((one) => one.host !== host || one.key !== key) })),
      }}
      languages={languages}
      data={data}
      source={source}
      publisher={publisher}
      onLanguage={(tag) => void speak(tag)}
      onRefresh={refresh}
    />
  );
}

const settings = await readSettings();
await mount(settings, <OptionsPage initial={settings} />, 'options.title');
