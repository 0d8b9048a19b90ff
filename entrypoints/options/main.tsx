/** The options page: wiring only. */
import { useState } from 'react';
import { dropSite } from '../../browser/site-access';
import { defaultSettings, readSettings, withSite } from '../../browser/settings';
import type { Settings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { Options, OptionsPending } from '../../components/Options';
import { useData } from './data';
import { keep, statePacks, useDistrict } from './district';
import { languageNames, mount } from './mount';

const store = openStore();

function OptionsPage({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const district = useDistrict(store, settings, setSettings);
  const { data, refresh } = useData();
  const change = (next: (now: Settings) => Settings) => void keep(next).then(setSettings);
  if (data === null) return <OptionsPending state="loading" />;
  if (data === 'failed') return <OptionsPending state="failed" />;
  const { packs, districts, sitesOff } = settings;
  return (
    <Options
      district={district}
      packs={{
        used: packs.map((id) => {
          if (defaultSettings.packs.includes(id)) return { id, why: 'always' as const };
          return id === districts.state ? { id, why: 'yourState' as const } : { id };
        }),
        others: statePacks.filter((id) => !packs.includes(id)),
        onAdd: (id) => change((now) => ({ ...now, packs: [...new Set([...now.packs, id])] })),
        onRemove: (id) => change((now) => ({ ...now, packs: now.packs.filter((other) => other !== id) })),
      }}
      sites={{
        off: sitesOff,
        added: [],
        onTurnOn: (host) => change((now) => withSite(now, host, true)),
        onRemove: (host) => void dropSite(host),
      }}
      languages={languageNames}
      data={data}
      onLanguage={(language) => void keep((now) => ({ ...now, language })).then(() => location.reload())}
      onRefresh={refresh}
    />
  );
}

const settings = await readSettings();
await mount(settings, <OptionsPage initial={settings} />);
