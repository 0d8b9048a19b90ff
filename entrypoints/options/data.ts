/** The data's state, for the views. */
import { useEffect, useState } from 'react';
import { refreshNow, status } from '../../browser/refresh';
import { localDay } from '../../browser/today';
import type { DataState } from '../../components/DataStatus';
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

/** How the data stands, and the way to look for newer. */
export function useData(): { data: Data; version: number; refresh(): void } {
  const [known, setKnown] = useState<DataStatus | 'failed'>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    status().then(setKnown, () => setKnown('failed'));
  }, []);
  const refresh = () => {
    setBusy(true);
    refreshNow()
      .then(setKnown, () => setKnown('failed'))
      .finally(() => setBusy(false));
  };
  if (known === undefined) return { data: null, version: 0, refresh };
  if (known === 'failed') return { data: 'failed', version: 0, refresh };
  return { data: shown(known, busy), version: known.info.version, refresh };
}
