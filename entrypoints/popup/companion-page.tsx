/** The companion, wired: in the toolbar's window, at the window's side, or in a tab. */
import { useCallback, useEffect, useState } from 'react';
import { askBackground, askReader } from '../../browser/messaging';
import { changeSettings, ownPacks } from '../../browser/settings';
import type { Settings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { openOptions, openOwnPage, showTab } from '../../browser/tabs';
import type { PageTab } from '../../browser/tabs';
import { localDay } from '../../browser/today';
import { Companion } from '../../components/companion/Companion';
import { CompanionPending } from '../../components/companion/CompanionPending';
import type { PageCallbacks } from '../../components/companion/page-state';
import { buildCard } from '../../engine/cards/build-card';
import { myEntries, myPositions } from '../../engine/cards/my-entries';
import type { MyEntries } from '../../engine/cards/my-entries';
import type { MentionKey } from '../../engine/identifiers';
import { pickLanguage } from '../../locales/languages';
import { useData } from '../options/data';
import { useActions } from './actions';
import type { CompanionQuery } from './query';
import { usePage } from './page';

export const store = openStore();

interface CompanionPageProps {
  settings: Settings;
  tab: PageTab | undefined;
  query: CompanionQuery;
  /** The toolbar's window closes once it has shown the page; the side and a tab stay. */
  isPassing: boolean;
  onBeside?: (() => void) | undefined;
}

export function CompanionPage({ settings, tab, query, isPassing, onBeside }: CompanionPageProps) {
  const { page, published, ...site } = usePage(tab);
  const { data, version, refresh } = useData();
  const [officials, setOfficials] = useState<MyEntries[] | null>(null);
  const { key: opened, report, about } = query;
  const { near, ...actions } = useActions(store, settings, officials);

  useEffect(() => {
    const { districts } = settings;
    if (!districts.state) return;
    store.ask([districts.state, 'us'], (release) => myEntries(districts, release, localDay(), near)).then(setOfficials);
  }, [settings, near]);

  const mentions = page.kind === 'mentions' ? page.mentions : undefined;
  const loadCard = useCallback<PageCallbacks['loadCard']>(
    async ({ key, candidates, why }) => {
      const keys = [...new Set(mentions?.map((mention) => mention.key))].filter((named) => named !== '');
      const language = pickLanguage(settings.language, navigator.languages).tag;
      const about = { why, language, at: Date.now(), ...(candidates && { candidates }) };
      const page = { keys, ...(published && { published }) };
      const ids = officials?.flatMap((group) => group.officials.map(({ id }) => id)) ?? [];
      return store.ask(ownPacks(settings), (release) => {
        const content = buildCard(key, page, release, localDay(), about);
        if (content?.kind !== 'measure') return content && { content };
        return { content, mine: myPositions(key, ids, release, localDay()) };
      });
    },
    [settings, mentions, published, officials],
  );

  if (data === null) return <CompanionPending />;
  const show = async (act: (id: number) => Promise<unknown>) => {
    if (!tab) return;
    await showTab(tab.id);
    await act(tab.id);
    if (isPassing) window.close();
  };
  const openLink = (key: MentionKey, link: string) =>
    void askBackground('background/open-link', { key, link, page: { keys: [] } });
  return (
    <Companion
      page={data === 'failed' ? { kind: 'data-failed' } : page}
      officials={officials}
      data={data === 'failed' ? null : data}
      version={version}
      opened={opened}
      about={about}
      report={report}
      loadCard={loadCard}
      onLink={openLink}
      onGo={(index) => void show((id) => askReader(id, 'reader/go', { index }))}
      onStep={(by) => tab && void askReader(tab.id, 'reader/step', { by })}
      onRecord={(official) => void openOwnPage(`scorecard.html?${new URLSearchParams({ official })}`)}
      onBeside={onBeside}
      {...actions}
      onTurnOn={(host) => void site.setSite(host, true)}
      onAllow={(wish) => void site.allow(wish)}
      onReload={() => void site.reload()}
      onOnce={() => void site.readNow()}
      onRetry={refresh}
      onSite={(host, on) => void site.setSite(host, on)}
      onRefresh={refresh}
      onOptions={() => void openOptions()}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onHide={
        tab?.host
          ? ({ key }, hidden) =>
              void changeSettings((now) => ({
                ...now,
                hidden: [
                  ...now.hidden.filter((one) => one.host !== tab.host || one.key !== key),
                  ...(hidden ? [{ host: tab.host, key }] : []),
                ],
              })).then(() => site.readNow())
          : undefined
      }
    />
  );
}
