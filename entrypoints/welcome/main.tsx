/** The first run: wiring only. */
import { useEffect, useState } from 'react';
import { readSettings, withIssue } from '../../browser/settings';
import type { Settings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { closeOwnPage } from '../../browser/tabs';
import type { PublisherProps } from '../../components/basics/Publisher';
import { Welcome } from '../../components/welcome/Welcome';
import { keep, useDistrict } from '../../surfaces/district';
import { useGrants } from '../../surfaces/grants';
import { languages } from '../../locales/languages';
import { mount, speak } from '../../surfaces/mount';

const store = openStore();

function WelcomePage({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const district = useDistrict(store, settings, setSettings);
  const { grants, onNational } = useGrants();
  const [publisher, setPublisher] = useState<PublisherProps>();
  useEffect(() => {
    void store.load([], []).then(({ editorial }) => setPublisher(editorial?.organisation));
  }, []);
  return (
    <Welcome
      district={district}
      issues={{
        chosen: settings.myIssues,
        onChange: (issue, picked) => void keep((now) => withIssue(now, issue, picked)).then(setSettings),
      }}
      isNational={grants.isNational}
      onNational={onNational}
      publisher={publisher}
      languages={languages}
      onLanguage={(tag) => void speak(tag)}
      onDone={() => void closeOwnPage()}
    />
  );
}

const settings = await readSettings();
await mount(settings, <WelcomePage initial={settings} />, 'welcome.title');
