/** The tab behind the companion: what state it is in, and how to change that. */
import { useCallback, useEffect, useState } from 'react';
import { askReader } from '../../browser/messaging';
import { changeSettings, isSiteOn, readSettings, withSite } from '../../browser/settings';
import { requestSites, runReader, siteAccess, type Wish } from '../../browser/site-access';
import { reloadTab, type PageTab } from '../../browser/tabs';
import type { PageState } from '../../components/companion/page-state';
import type { IsoDate } from '../../engine/identifiers';
import type { IssueId } from '../../engine/issues';

/** A page that is still being read is asked again after so many ms, and no longer than that: pages in the back take their time. */
const again = 300;
const longest = 30_000;

interface Answer {
  page: PageState;
  published?: IsoDate;
  issue?: IssueId;
  /** Nothing found yet, and not all read. */
  isReading?: boolean;
}

async function look(tab: PageTab | undefined): Promise<Answer> {
  if (!tab?.host) return { page: { kind: 'restricted' } };
  const { id, host } = tab;
  if (!isSiteOn(await readSettings(), host)) return { page: { kind: 'off', host } };
  const access = await siteAccess(host);
  let list = await askReader(id, 'reader/list', {});
  // A page that was open before the extension was installed or allowed: looking at it here is the wish to have it read.
  if (!list && access === 'granted' && (await runReader(id))) list = await askReader(id, 'reader/list', {});
  if (access !== 'granted' && (!list || list.state === 'off')) return { page: { kind: access, host } };
  if (!list) return { page: { kind: 'not-read', host } };
  if (list.state === 'off') return { page: { kind: 'not-article', host } };
  const { mentions, published, issue } = list;
  const isPartial = list.state === 'gave-up';
  if (isPartial && mentions.length === 0) return { page: { kind: 'gave-up', host } };
  const isOnce = access !== 'granted';
  const page: PageState = {
    kind: 'mentions',
    host,
    mentions,
    ...(isOnce && { isOnce }),
    ...(isPartial && { isPartial }),
  };
  const isReading = list.isReading && mentions.length === 0;
  return { page, ...(published && { published }), ...(issue && { issue }), isReading };
}

export function usePage(tab: PageTab | undefined) {
  const [answer, setAnswer] = useState<Answer>({ page: { kind: 'loading' } });
  /** Grows with each change that makes the page worth another look. */
  const [turn, setTurn] = useState(0);
  const lookAgain = useCallback(() => setTurn((now) => now + 1), []);

  useEffect(() => {
    let gone = false;
    void (async () => {
      const began = performance.now();
      for (;;) {
        const found = await look(tab);
        if (gone) return;
        // "Nothing found" is only said once the page has been read.
        const isPatient = found.isReading && performance.now() - began < longest;
        setAnswer(isPatient ? { page: { kind: 'loading' } } : found);
        if (!isPatient) return;
        await new Promise((resolve) => setTimeout(resolve, again));
      }
    })();
    return () => {
      gone = true;
    };
  }, [tab, turn]);

  const readNow = async () => {
    if (!tab) return;
    const isThere = await askReader(tab.id, 'reader/switch', { on: true });
    if (!isThere && (await runReader(tab.id))) await askReader(tab.id, 'reader/switch', { on: true });
    lookAgain();
  };

  return {
    ...answer,
    /** One-time use: under the grant that opening the toolbar window gives. */
    readNow,
    /** Asks the browser: that must come straight from a click. */
    async allow(wish: Wish) {
      if (await requestSites(wish)) await readNow();
    },
    async reload() {
      if (!tab) return;
      await reloadTab(tab.id);
      lookAgain();
    },
    async setSite(host: string, on: boolean) {
      // Of a private window nothing is kept: the page is left alone, and that is all.
      if (!tab?.isPrivate) await changeSettings((now) => withSite(now, host, on));
      if (on) return readNow();
      if (tab) await askReader(tab.id, 'reader/switch', { on: false });
      if (tab?.isPrivate) setAnswer({ page: { kind: 'off', host } });
      else lookAgain();
    },
    lookAgain,
  };
}
