/** The reader's district: read, kept and shown. Shared by the options and the welcome. */
import { useEffect, useMemo, useState } from 'react';
import { changeSettings, readSettings } from '../browser/settings';
import type { Settings } from '../browser/settings';
import type { Store } from '../browser/store';
import { localDay } from '../browser/today';
import type { DistrictChooserProps } from '../components/district/DistrictChooser';
import en from '../locales/en.json';
import { myEntries } from '../engine/cards/my-entries';
import { withDistrict } from '../engine/districts/choices';
import type { DistrictChoices } from '../engine/districts/choices';
import type { Districts } from '../engine/districts/districts';
import type { PackId } from '../engine/identifiers';
import { waysOver } from './ways';

/** Every state and territory that there could be a pack for. */
export const statePacks: PackId[] = Object.keys(en.state).filter((id) => id !== 'us');

/** Changes the settings and answers with what they are now. */
export async function keep(change: (now: Settings) => Settings): Promise<Settings> {
  await changeSettings(change);
  return readSettings();
}

interface Lists {
  state: PackId;
  choices: DistrictChoices | 'failed';
}

/** Everything that the chooser needs, wired to the settings. */
export function useDistrict(
  store: Store,
  settings: Settings,
  onSettings: (settings: Settings) => void,
): DistrictChooserProps {
  const { districts } = settings;
  const { state } = districts;
  const [lists, setLists] = useState<Lists>();
  const [officials, setOfficials] = useState<DistrictChooserProps['officials']>([]);
  const [status, setStatus] = useState<DistrictChooserProps['status']>();
  const ways = useMemo(() => waysOver(store), [store]);

  useEffect(() => {
    if (!state) return;
    let gone = false;
    void ways.choices(state).then((choices) => {
      if (!gone) setLists({ state, choices: choices ?? 'failed' });
    });
    return () => {
      gone = true;
    };
  }, [ways, state]);

  useEffect(() => {
    let gone = false;
    const packs = districts.state ? [districts.state, 'us'] : [];
    void store
      .ask(packs, (release) => myEntries(districts, release, localDay()))
      .then((found) => {
        if (!gone) setOfficials(found);
      });
    return () => {
      gone = true;
    };
  }, [store, districts]);

  const change = (next: (now: Districts) => Districts, done: 'saved' | 'cleared') =>
    // Nothing but the district: were its state marked on pages because of it, each of them would see where the reader lives.
    void keep((now) => ({ ...now, districts: next(now.districts) })).then((changed) => {
      onSettings(changed);
      setStatus(done);
    });

  return {
    districts,
    states: statePacks,
    choices: state === undefined ? null : lists?.state === state ? lists.choices : 'loading',
    officials,
    status,
    onChoose: (part, value) => change((now) => withDistrict(now, part, value), 'saved'),
    ways,
    onKeep: (found) => change(() => found, 'saved'),
    onClear: () => change(() => ({}), 'cleared'),
  };
}
