/** The companion in the toolbar's window: wiring only. */
import { useCallback, useEffect, useState } from 'react';
import { askBackground, askReader } from '../../browser/messaging';
import { changeSettings, readSettings } from '../../browser/settings';
import type { Settings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { activeTab, openOptions, showTab, tabById } from '../../browser/tabs';
import type { PageTab } from '../../browser/tabs';
import { localDay } from '../../browser/today';
import { Companion } from '../../components/Companion';
import { CompanionPending } from '../../components/CompanionPending';
import type { OfficialsGroup } from '../../components/MyOfficials';
import type { PageCallbacks } from '../../components/OnThisPage';
import { buildCard } from '../../engine/cards/build-card';
import { myEntries, myPositions } from '../../engine/cards/my-entries';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { nameOf } from '../../engine/cards/names';
import type { MentionKey } from '../../engine/identifiers';
import { packParts } from '../../engine/release/packs';
import { useData } from '../options/data';
import { mount } from '../options/mount';
import { readQuery } from './query';
import type { CompanionQuery } from './query';
import { usePage } from './page';

const store = openStore();

/** Shows the page with the mention; the toolbar window has done its work then. */
async function goTo(tab: number, index: number): Promise<void> {
  await showTab(tab);
  await askReader(tab, 'reader/go', { index });
  window.close();
}

function Popup({ settings, tab, query }: { settings: Settings; tab: PageTab | undefined; query: CompanionQuery }) {
  const { page, published, ...site } = usePage(tab);
  const { data, version, refresh } = useData();
  const [officials, setOfficials] = useState<OfficialsGroup[] | null>(null);
  const { key: opened, report } = query;

  useEffect(() => {
    const { districts } = settings;
    if (!districts.state) return;
    store
      .load([districts.state, 'us'], ['roster', 'officials'])
      .then((release) => setOfficials(myEntries(districts, release, localDay())));
  }, [settings]);

  const mentions = page.kind === 'mentions' ? page.mentions : undefined;
  const loadCard = useCallback<PageCallbacks['loadCard']>(
    async ({ key, candidates, why }) => {
      const release = await store.load(settings.packs, packParts);
      const keys = [...new Set(mentions?.map((mention) => mention.key))].filter((named) => named !== '');
      const about = { why, ...(candidates && { candidates }) };
      const content = buildCard(key, { keys, ...(published && { published }) }, release, localDay(), about);
      if (!content) return null;
      const ids = officials?.flatMap((group) => group.officials.map(({ id }) => id)) ?? [];
      return parseMeasureKey(key) ? { content, mine: myPositions(key, ids, release) } : { content };
    },
    [settings, mentions, published, officials],
  );

  if (data === null) return <CompanionPending />;
  const openLink = (key: MentionKey, link: string) =>
    void askBackground('background/open-link', { key, link, page: { keys: [] } });
  return (
    <Companion
      page={data === 'failed' ? { kind: 'data-failed' } : page}
      officials={officials}
      data={data === 'failed' ? null : data}
      version={version}
      opened={opened}
      report={report}
      loadCard={loadCard}
      onLink={openLink}
      onGo={(index) => tab && void goTo(tab.id, index)}
      onTurnOn={(host) => void site.turnOn(host)}
      onOnce={() => void site.readNow()}
      onRetry={refresh}
      onSite={(host, on) => void site.setSite(host, on)}
      onRefresh={refresh}
      onOptions={() => void openOptions()}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onHide={
        tab?.host
          ? ({ key }) =>
              void changeSettings((now) => ({
                ...now,
                hidden: [
                  ...now.hidden.filter((one) => one.host !== tab.host || one.key !== key),
                  { host: tab.host, key },
                ],
              })).then(() => site.readNow())
          : undefined
      }
    />
  );
}

const asked = readQuery(location.search);
const [settings, tab] = await Promise.all([readSettings(), asked.tab === undefined ? activeTab() : tabById(asked.tab)]);
const rosters = asked.report ? await store.rosters(settings.packs) : [];
const query = asked.report
  ? { ...asked, report: { ...asked.report, label: nameOf(asked.report.key, rosters) } }
  : asked;
await mount(settings, <Popup settings={settings} tab={tab} query={query} />);
