/**
 * Who sits together: a state's members of Congress with its statewide officers, its legislature, a council, Congress.
 */
import type { Office } from '../../../release/packs';
import { grouped } from '../../grouped';
import { oncePer } from '../../remembered';
import { population } from '../names/commonness';
import type { Family, NamesIndex, Person } from '../names/names-index';
import { statewide } from '../titles/tables/offices';

/** All whom the rosters know to sit or to have sat on each bench, by its key. Gathered once per index: a page asks its own states'. */
export const benchesIn = oncePer((index: NamesIndex) =>
  grouped([...index.people.values()].flatMap((person) => benchesOf(person).map((key) => [key, person] as const))),
);

function benchesOf({ level, offices, state }: Person): readonly string[] {
  const { role, jurisdiction } = offices[0] as Office;
  if (level === 'local') return [jurisdiction];
  if (level === 'us') return [`${state} delegation`, 'us'];
  const isElectedByAll = role === 'governor' || statewide.includes(role);
  return [...(isElectedByAll ? [`${state} delegation`] : []), `${state} legislature`];
}

/** The keys of the benches on which somebody of the family sits. */
export const seatsOf = oncePer(({ people }: Family): ReadonlySet<string> => new Set(people.flatMap(benchesOf)));

/** Surnames that are words, too, say less. */
const mostOfWord = 1.5;

/** How much likelier, as a power of ten, a surname alone is that of one of the bench than of anybody. */
export function supportOf({ bearers, wordiness }: Family, size: number, bearing = 1): number {
  const support = Math.log10((bearing * population) / (size * bearers));
  return wordiness === undefined ? support : Math.min(support, mostOfWord);
}

/** From here on hardly anybody but a colleague bears it. */
const ofRare = 3;

/** What the supports of the surnames beside one say of it; its own counts where hardly anybody bears it. */
export const sumOf = (own: number, others: readonly number[]): number =>
  others.reduce((sum, one) => sum + one, own >= ofRare ? 1 : 0);
