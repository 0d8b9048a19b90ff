/** The data's state, for the views. */
import { useEffect, useState } from 'react';
import { refreshNow, setFeed, status, useBundled as goBackToBundled } from '../browser/refresh';
import { localDay } from '../browser/today';
import type { DataSourceProps } from '../components/options/DataSource';
import type { DataState } from '../components/basics/DataStatus';
import type { DataStatus } from '../engine/release/data-status';
import { readFeedLine } from '../engine/release/feed-line';

/** Null until it is known, `failed` where there is no data at all. */
type Data = DataState | null | 'failed';

function shown({ info, state, isOld, lastAttempt }: DataStatus, busy: boolean): Data {
  if (info.version === 0) return 'failed';
  return {
    asOf: info.asOf,
    origin: info.origin,
    outcome: state,
    busy,
    ...(isOld && { isOld }),
    ...(lastAttempt && { checked: localDay(new Date(lastAttempt)) }),
  };
}

/** How the data stands, and the ways to change that. */
export function useData(): { data: Data; version: number; source: DataSourceProps; refresh(): void } {
  const [known, setKnown] = useState<DataStatus | 'failed'>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    status().then(setKnown, () => setKnown('failed'));
  }, []);
  const during = async (work: Promise<DataStatus>): Promise<void> => {
    setBusy(true);
    try {
      setKnown(await work);
    } catch {
      setKnown('failed');
    } finally {
      setBusy(false);
    }
  };
  const refresh = () => void during(refreshNow());
  const facts = known === 'failed' ? undefined : known;
  const source: DataSourceProps = {
    version: facts?.info.version ?? 0,
    isStale: facts?.isStale ?? false,
    changes: facts?.changes ?? [],
    isPinned: facts?.state === 'pinned',
    isOwnChoice: facts?.isOwnChoice ?? false,
    lastSuccess: facts?.lastSuccess,
    nextCheck: facts?.nextCheck,
    feed: facts?.feed,
    busy,
    onBundled: () => void during(goBackToBundled()),
    onLeave: () => void during(setFeed(undefined)),
    // Nothing is awaited before the feed is set: the browser may have to ask for its host in this very click.
    onFeed: async (line) => {
      const read = readFeedLine(line);
      if (typeof read === 'string') return read;
      await during(setFeed(read));
      return undefined;
    },
  };
  if (known === undefined) return { data: null, version: 0, source, refresh };
  if (known === 'failed') return { data: 'failed', version: 0, source, refresh };
  return { data: shown(known, busy), version: known.info.version, source, refresh };
}
