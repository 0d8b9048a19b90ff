import { useCallback, useMemo } from 'react';
import { localDay } from '../../browser/today';
import { FindBox } from '../../components/companion/FindBox';
import type { Facts } from '../../editorial/facts';
import { find, peopleEntries } from '../../engine/find/find';
import { settings } from '../site-settings';

interface OfficialBoxProps {
  described: { id: string };
  /** The official's id. */
  value: string;
  facts: Facts;
  onChange(id: string): void;
}

/** An official by name: the file wants the id. */
export function OfficialBox({ described, value, facts, onChange }: OfficialBoxProps) {
  const entries = useMemo(
    () =>
      peopleEntries(
        settings.whole.flatMap((pack) => facts.packs[pack]?.roster ?? []),
        localDay(),
      ),
    [facts],
  );
  const onFind = useCallback((asked: string) => Promise.resolve(find(asked, entries)), [entries]);
  const name = entries.find(({ key }) => key === value)?.label;
  return (
    <>
      <input {...described} value={value} onChange={(event) => onChange(event.target.value)} />
      {name && <p>{name}</p>}
      <FindBox onFind={onFind} onOpen={onChange} />
    </>
  );
}
