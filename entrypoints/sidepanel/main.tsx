/** The companion at the window's side. It follows the tab in front: wiring only. */
import { useEffect, useState } from 'react';
import { readSettings } from '../../browser/settings';
import type { Settings } from '../../browser/settings';
import { onOtherPage } from '../../browser/side';
import { activeTab, type PageTab } from '../../browser/tabs';
import { mount } from '../options/mount';
import { CompanionPage } from '../popup/companion-page';

function Side({ settings, first }: { settings: Settings; first: PageTab | undefined }) {
  const [shown, setShown] = useState({ tab: first, turn: 0 });
  useEffect(
    () => onOtherPage(() => void activeTab().then((tab) => setShown(({ turn }) => ({ tab, turn: turn + 1 })))),
    [],
  );
  return <CompanionPage key={shown.turn} settings={settings} tab={shown.tab} query={{}} isPassing={false} />;
}

const [settings, first] = await Promise.all([readSettings(), activeTab()]);
await mount(settings, <Side settings={settings} first={first} />);
