/** The data's state, for the views. */
import { useEffect, useState } from 'react';
import { refreshNow, setFeed, status, useBundled as goBackToBundled } from '../../browser/refresh';
import { localDay } from '../../browser/today';
import type { DataSourceProps } from '../../components/options/DataSource';
import type { DataState } from '../../components/basics/DataStatus';
import type { DataStatus } from '../../engine/release/data-status';

/** Null until it is known, `failed` where there is no data at all. */
type Data = DataState | null | 'failed';

function shown({ info, state, lastAttempt }: DataStatus, busy: boolean): Data {
  if (info.version === 0) return 'failed';
  return {
    asOf: info.asOf,
    origin: info.origin,
    outcome: state,
    busy,
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
  /** Shows what the work answers; undefined changes nothing and is answered as false. */
  const during = async (work: Promise<DataStatus | undefined>): Promise<boolean> => {
    setBusy(true);
    try {
      const after = await work;
      if (after) setKnown(after);
      return after !== undefined;
    } catch {
      setKnown('failed');
      return true;
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
    onFeed: (choice) => during(setFeed(choice)),
  };
  if (known === undefined) return { data: null, version: 0, source, refresh };
  if (known === 'failed') return { data: 'failed', version: 0, source, refresh };
  return { data: shown(known, busy), version: known.info.version, source, refresh };
}
