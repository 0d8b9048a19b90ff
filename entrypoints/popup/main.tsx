/** The companion in the toolbar's window, or in a tab of its own: wiring only. */
import { readHandoff } from '../../browser/handoff';
import { ownPacks, readSettings } from '../../browser/settings';
import { openBeside } from '../../browser/side';
import { activeTab, isTab, tabById } from '../../browser/tabs';
import type { CompanionProps } from '../../components/companion/Companion';
import { nameOf } from '../../engine/cards/names';
import { mount } from '../../surfaces/mount';
import { CompanionPage, store } from '../../surfaces/companion/companion-page';
import { actingHandoff, readQuery } from '../../surfaces/companion/query';

const handoff = await readHandoff(location.search);
const asked = readQuery(handoff);
// A tab's number may stand in the address: it says nothing of anybody.
const tabId = asked.tab ?? readQuery(new URLSearchParams(location.search)).tab;
const [settings, tab, beside, stays] = await Promise.all([
  readSettings(),
  tabId === undefined ? activeTab() : tabById(tabId),
  openBeside(),
  isTab(),
]);
const rosters = asked.report ? await store.rosters(ownPacks(settings)) : [];
const { report } = asked;
// A "Which one?" has no name but its label.
const query = report ? { ...asked, report: { ...report, label: nameOf(report.key, rosters) || report.label } } : asked;
/** Where the browser refuses the side, all goes on here. */
const onBeside: CompanionProps['onBeside'] =
  beside && ((acting) => void beside(acting && actingHandoff(acting)).then(() => window.close(), console.warn));
// The toolbar's window closes as soon as the reader looks elsewhere: acting goes to where it stays.
const onActing: CompanionProps['onActing'] = stays ? undefined : (acting) => acting && onBeside?.(acting);
await mount(
  settings,
  <CompanionPage settings={settings} tab={tab} query={query} isPassing onBeside={onBeside} onActing={onActing} />,
);
