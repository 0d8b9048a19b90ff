/** The companion at the window's side. It follows the tab in front, except while the reader acts: wiring only. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { onLeftBeside, takeBeside } from '../../browser/handoff';
import { readSettings } from '../../browser/settings';
import type { Settings } from '../../browser/settings';
import { onOtherPage, ownWindow } from '../../browser/side';
import { activeTab, type PageTab } from '../../browser/tabs';
import type { Acting } from '../../components/act/sheet/sheet-facts';
import { mount } from '../../surfaces/mount';
import { CompanionPage } from '../../surfaces/companion/companion-page';
import { readQuery } from '../../surfaces/companion/query';
import type { CompanionQuery } from '../../surfaces/companion/query';

interface SideProps {
  settings: Settings;
  first: PageTab | undefined;
  firstQuery: CompanionQuery;
  /** What the toolbar's window has left to be opened here, if anything. */
  take(): Promise<CompanionQuery | undefined>;
}

function Side({ settings, first, firstQuery, take }: SideProps) {
  const [shown, setShown] = useState({ tab: first, query: firstQuery, turn: 0 });
  /** The sheet is open: another page in front does not take it away. */
  const isActing = useRef(firstQuery.acting?.start !== undefined);
  const isBehind = useRef(false);
  const show = useCallback(async (query: CompanionQuery) => {
    isActing.current = query.acting?.start !== undefined;
    isBehind.current = false;
    const tab = await activeTab();
    setShown(({ turn }) => ({ tab, query, turn: turn + 1 }));
  }, []);
  useEffect(
    () =>
      onOtherPage(() => {
        if (isActing.current) isBehind.current = true;
        else void show({});
      }),
    [show],
  );
  useEffect(() => {
    const look = () => void take().then((query) => query && show(query));
    const stop = onLeftBeside(look);
    // One may have been left while this page was being opened.
    look();
    return stop;
  }, [take, show]);
  const onActing = (acting: Acting | undefined) => {
    isActing.current = acting?.start !== undefined;
    if (!isActing.current && isBehind.current) void show(acting ? { acting } : {});
  };
  return (
    <CompanionPage
      key={shown.turn}
      settings={settings}
      tab={shown.tab}
      query={shown.query}
      isPassing={false}
      onActing={onActing}
    />
  );
}

const [settings, first, windowId] = await Promise.all([readSettings(), activeTab(), ownWindow()]);
async function take(): Promise<CompanionQuery | undefined> {
  const handoff = windowId === undefined ? undefined : await takeBeside(windowId);
  return handoff && readQuery(handoff);
}
const firstQuery = (await take()) ?? {};
await mount(settings, <Side settings={settings} first={first} firstQuery={firstQuery} take={take} />);
