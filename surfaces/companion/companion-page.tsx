/** The companion, wired: in the toolbar's window, at the window's side, or in a tab. */
import { useCallback, useEffect, useState } from 'react';
import { readBoundaries } from '../../browser/boundary-files';
import { leaveHandoff } from '../../browser/handoff';
import type { ContactHere as Told } from '../../browser/messages';
import { askBackground, askReader } from '../../browser/messaging';
import { changeSettings, ownPacks } from '../../browser/settings';
import type { Settings } from '../../browser/settings';
import { openStore } from '../../browser/store';
import { openOptions, openOwnPage, showTab } from '../../browser/tabs';
import type { PageTab } from '../../browser/tabs';
import { ContactHere } from '../../components/card/ContactHere';
import { browserTranslation, type BrowserTranslation } from '../../browser/translate';
import { localDay } from '../../browser/today';
import { Companion } from '../../components/companion/Companion';
import type { CompanionProps } from '../../components/companion/Companion';
import { CompanionPending } from '../../components/companion/CompanionPending';
import type { PageCallbacks } from '../../components/companion/page-state';
import { rowFactsOf, type RowFacts } from '../../components/companion/row-facts';
import { buildCard } from '../../engine/cards/build-card';
import { nameOf } from '../../engine/cards/names';
import { myEntries, myPositions } from '../../engine/cards/my-entries';
import type { MyEntries } from '../../engine/cards/my-entries';
import { measureLabel, parseMeasureKey } from '../../engine/cards/measure-key';
import { onMyIssues } from '../../engine/cards/my-issues';
import type { MentionKey } from '../../engine/identifiers';
import type { IssueId } from '../../engine/issues';
import { pickLanguage } from '../../locales/languages';
import { useData } from '../data';
import { useActions } from './actions';
import { useFind } from './find';
import { useFollowing } from './following';
import type { CompanionQuery } from './query';
import { usePage } from './page';

export const store = openStore();

interface CompanionPageProps {
  settings: Settings;
  tab: PageTab | undefined;
  query: CompanionQuery;
  /** The toolbar's window closes once it has shown the page; the side and a tab stay. */
  isPassing: boolean;
  onBeside?: CompanionProps['onBeside'];
  onActing?: CompanionProps['onActing'];
}

export function CompanionPage({ settings, tab, query, isPassing, onBeside, onActing }: CompanionPageProps) {
  const { page, published, issue, ...site } = usePage(tab);
  const { data, version, refresh } = useData();
  const [officials, setOfficials] = useState<MyEntries[] | null>(null);
  /** What a link has led to, where no page of ours may be opened for it. */
  const [told, setTold] = useState<Told & { key: MentionKey; link: string; about: string }>();
  const { key: opened, report, about, acts, acting, mine } = query;
  const following = useFollowing(store, settings);
  const onFind = useFind(store, settings);
  const keys = [
    ...(page.kind === 'mentions' ? page.mentions.map(({ key }) => key) : []),
    ...following.lines.map(({ key }) => key),
  ];
  const { near, ...actions } = useActions(store, settings, officials, keys, following.lines.length);

  useEffect(() => {
    const { districts } = settings;
    if (!districts.state) return;
    store.ask([districts.state, 'us'], (release) => myEntries(districts, release, localDay(), near)).then(setOfficials);
  }, [settings, near]);

  const [translating, setTranslating] = useState<BrowserTranslation>();
  useEffect(() => {
    const { tag } = pickLanguage(settings.language, navigator.languages);
    void browserTranslation(tag).then(setTranslating);
  }, [settings]);

  const mentions = page.kind === 'mentions' ? page.mentions : undefined;
  const [myIssueOf, setMyIssueOf] = useState<ReadonlyMap<MentionKey, IssueId>>();
  useEffect(() => {
    if (!mentions || settings.myIssues.length === 0) return;
    const keys = mentions.map(({ key }) => key);
    store.ask(ownPacks(settings), (release) => onMyIssues(keys, settings.myIssues, release)).then(setMyIssueOf);
  }, [settings, mentions]);

  const loadCard = useCallback<PageCallbacks['loadCard']>(
    async ({ key, candidates, why }) => {
      const keys = [...new Set(mentions?.map((mention) => mention.key))].filter((named) => named !== '');
      const language = pickLanguage(settings.language, navigator.languages).tag;
      const about = { why, language, at: Date.now(), ...(candidates && { candidates }) };
      const page = { keys, ...(published && { published }), ...(issue && { issue }) };
      const ids = officials?.flatMap((group) => group.officials.map(({ id }) => id)) ?? [];
      return store.ask(ownPacks(settings), (release) => {
        const content = buildCard(key, page, release, localDay(), about);
        if (content?.kind !== 'measure') return content && { content };
        return { content, mine: myPositions(key, ids, release, localDay()) };
      });
    },
    [settings, mentions, published, issue, officials],
  );

  const [rows, setRows] = useState<ReadonlyMap<MentionKey, RowFacts>>(new Map());
  useEffect(() => {
    let gone = false;
    const named = [...new Set(mentions?.map(({ key }) => key))].filter((key) => key !== '');
    const about = { keys: named, ...(published && { published }), ...(issue && { issue }) };
    void store
      .ask(ownPacks(settings), (release) =>
        named.flatMap((key): [MentionKey, RowFacts][] => {
          const content = buildCard(key, about, release, localDay());
          return content ? [[key, rowFactsOf(content)]] : [];
        }),
      )
      .then((found) => {
        if (!gone) setRows(new Map(found));
      });
    return () => {
      gone = true;
    };
  }, [settings, mentions, published, issue]);

  // What to talk about may hang on what the page names.
  if (data === null || (acts && page.kind === 'loading')) return <CompanionPending />;
  const measure = opened === undefined ? null : parseMeasureKey(opened);
  const firstTopic = keys.find((key) => parseMeasureKey(key)?.ballot === false);
  const start = !acts
    ? acting?.start
    : measure
      ? { topic: measure.key, label: measureLabel(measure) }
      : { ...(firstTopic && { topic: firstTopic }), ...(opened && { official: opened }) };
  const show = async (act: (id: number) => Promise<unknown>) => {
    if (!tab) return;
    await showTab(tab.id);
    await act(tab.id);
    if (isPassing) window.close();
  };
  const isPrivate = tab?.isPrivate ?? false;
  const openLink = async (key: MentionKey, link: string, isTold = false) => {
    const asked = { key, link, page: { keys: [] }, here: isPrivate, told: isTold };
    const answer = await askBackground('background/open-link', asked);
    if (typeof answer !== 'object') return;
    setTold({ ...answer, key, link, about: nameOf(key, await store.rosters(ownPacks(settings))) });
  };
  const openRecord = async (about: { official: MentionKey } | { issue: IssueId }) => {
    const path = `scorecard.html?${await leaveHandoff(about)}`;
    // In this very window: a tab of its own might open in one that keeps a history.
    if (isPrivate) location.assign(path);
    else await openOwnPage(path);
  };
  return (
    <>
      {told && (
        <main className="companion-main">
          <ContactHere
            kind={told.kind}
            about={told.about}
            shown={told.shown}
            onOpen={() => void openLink(told.key, told.link, true)}
            onBack={() => setTold(undefined)}
          />
        </main>
      )}
      <div hidden={told !== undefined}>
        <Companion
          page={data === 'failed' ? { kind: 'data-failed' } : page}
          officials={officials}
          storyIssue={issue}
          myIssueOf={myIssueOf}
          data={data === 'failed' ? null : data}
          version={version}
          opened={opened}
          about={about}
          start={start}
          tab={mine ? 'officials' : acting && 'act'}
          rows={rows}
          home={settings.districts.state ? { districts: settings.districts, load: readBoundaries } : undefined}
          translating={translating}
          following={{ ...following, onIssue: (issue) => void openRecord({ issue }) }}
          find={{ onFind, asked: query.find }}
          found={query.found}
          report={report}
          loadCard={loadCard}
          onLink={(key, link) => void openLink(key, link)}
          onGo={(index) => void show((id) => askReader(id, 'reader/go', { index }))}
          onStep={(by) => tab && void askReader(tab.id, 'reader/step', { by })}
          onRecord={(official) => void openRecord({ official })}
          onBeside={onBeside}
          onActing={onActing}
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
            tab?.host && !isPrivate
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
      </div>
    </>
  );
}
