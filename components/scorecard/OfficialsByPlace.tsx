import type { ReactNode } from 'react';
import { officeLine } from '../../engine/cards/official-card';
import { tenureOn } from '../../engine/districts/terms';
import type { IsoDate, OfficialId } from '../../engine/identifiers';
import { followedAtFirst } from '../../engine/jurisdictions';
import type { RosterFile } from '../../engine/release/packs';
import { useWords } from '../basics/words';

interface OfficialsByPlaceProps {
  rosters: readonly Pick<RosterFile, 'pack' | 'people' | 'asOf'>[];
  today: IsoDate;
  /** The way to somebody's record, with the name on it. */
  wayTo(id: OfficialId, name: string): ReactNode;
}

/** Those that every reader has stand first, in their order. */
const placeOf = ({ pack }: Pick<RosterFile, 'pack'>) => {
  const at = followedAtFirst.indexOf(pack);
  return at === -1 ? Infinity : at;
};

/** Everybody in office, and whoever may be still, by family name; each place opens at a press, because there are a thousand of them. */
export function OfficialsByPlace({ rosters, today, wayTo }: OfficialsByPlaceProps) {
  const words = useWords();
  const inOrder = [...rosters].sort((a, b) => placeOf(a) - placeOf(b) || a.pack.localeCompare(b.pack));
  return inOrder.map((roster) => {
    const { pack, people } = roster;
    const inOffice = people
      .flatMap((person) => {
        const { now, last, unconfirmed } = tenureOn(person, roster, today);
        if (!now && !unconfirmed) return [];
        const held = { ...(now && { now: officeLine(now) }), ...(last && { last: officeLine(last) }), unconfirmed };
        return [{ person, held }];
      })
      .sort((a, b) => a.person.family.localeCompare(b.person.family));
    return (
      <details key={pack} className="place-officials">
        <summary>
          {pack === 'us' ? words.t('options.packs.us') : words.state(pack)} ({inOffice.length})
        </summary>
        <ul>
          {inOffice.map(({ person, held }) => (
            <li key={person.id}>
              {wayTo(person.id, person.name)}
              <span className="hint">{words.held(held)}</span>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
