/** The companion in the toolbar's window, or in a tab of its own: wiring only. */
import { readHandoff } from '../../browser/handoff';
import { ownPacks, readSettings } from '../../browser/settings';
import { openBeside } from '../../browser/side';
import { activeTab, tabById } from '../../browser/tabs';
import { nameOf } from '../../engine/cards/names';
import { mount } from '../options/mount';
import { CompanionPage, store } from './companion-page';
import { readQuery } from './query';

const handoff = await readHandoff(location.search);
const asked = readQuery(handoff);
// A tab's number may stand in the address: it says nothing of anybody.
const tabId = asked.tab ?? readQuery(new URLSearchParams(location.search)).tab;
const [settings, tab, beside] = await Promise.all([
  readSettings(),
  tabId === undefined ? activeTab() : tabById(tabId),
  openBeside(),
]);
const rosters = asked.report ? await store.rosters(ownPacks(settings)) : [];
const { report } = asked;
// A "Which one?" has no name but its label.
const query = report ? { ...asked, report: { ...report, label: nameOf(report.key, rosters) || report.label } } : asked;
const onBeside =
  beside &&
  (() => {
    beside();
    window.close();
  });
await mount(settings, <CompanionPage settings={settings} tab={tab} query={query} isPassing onBeside={onBeside} />);
