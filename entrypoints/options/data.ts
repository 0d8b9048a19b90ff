/** The data's state, for the views. */
import { useEffect, useState } from 'react';
import type { Store } from '../../browser/store';
import type { DataState } from '../../components/DataStatus';

/** The state of the data and the way to look for newer. Null until it is known, `failed` where there is no data at all. */
export function useData(store: Store): { data: DataState | null | 'failed'; version: number; refresh(): void } {
  const [info, setInfo] = useState<Awaited<ReturnType<Store['info']>>>();
  const [busy, setBusy] = useState(false);
  const look = () =>
    store.info().then((found) => {
      setInfo(found);
      setBusy(false);
    });
  useEffect(() => {
    store.info().then(setInfo);
  }, [store]);
  const refresh = () => {
    setBusy(true);
    void look();
  };
  if (!info) return { data: null, version: 0, refresh };
  if (info.version === 0) return { data: 'failed', version: 0, refresh };
  return { data: { asOf: info.asOf, origin: info.origin, outcome: 'off', busy }, version: info.version, refresh };
}
