/** The first run: wiring only. */
import { useState } from 'react';
import { readSettings } from '../../browser/settings';
import type { Settings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { closeOwnPage } from '../../browser/tabs';
import { Welcome } from '../../components/welcome/Welcome';
import { useDistrict } from '../options/district';
import { languages } from '../../locales/languages';
import { mount, speak } from '../options/mount';

const store = openStore();

function WelcomePage({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const district = useDistrict(store, settings, setSettings);
  return (
    <Welcome
      district={district}
      languages={languages}
      onLanguage={(tag) => void speak(tag)}
      onDone={() => void closeOwnPage()}
    />
  );
}

const settings = await readSettings();
await mount(settings, <WelcomePage initial={settings} />);
