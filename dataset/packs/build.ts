/** Source snapshots → the text of every pack file. Pure but for the progress that it tells. */
import type { PackPart } from '../../engine/release/packs';
import { BuildProblem } from '../sources/snapshot';
import type { Inputs } from './inputs';
import type { Report } from './report';
import { stateRoster, strayVariants, usRoster, waRoster } from './rosters';
import { partText } from './write';

/** Pack → part → text. */
export type BuiltPacks = Map<string, Map<PackPart, string>>;

export function buildPacks(inputs: Inputs, report: Report): BuiltPacks {
  const rosters = [usRoster(inputs, report), waRoster(inputs, report)];
  for (const state of [...inputs.states.keys()].sort())
    if (state !== 'wa') rosters.push(stateRoster(state, inputs, report));
  const stray = strayVariants(rosters);
  if (stray.length > 0) throw new BuildProblem(`known-variants.ts names ${stray.join(', ')}, which no roster has.`);
  const packs: BuiltPacks = new Map();
  for (const roster of rosters) packs.set(roster.pack, new Map([['roster', partText(roster.pack, 'roster', roster)]]));
  return packs;
}
