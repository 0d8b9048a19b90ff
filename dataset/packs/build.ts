/** Source snapshots → the text of every pack file. Pure but for the progress that it tells. */
import { VotesFile, type PackPart } from '../../engine/release/packs';
import { BuildProblem } from '../sources/snapshot';
import type { Inputs } from './inputs';
import { usMeasuresAndVotes, waMeasuresAndVotes } from './measures-and-votes';
import { stateOfficials, usOfficials, waOfficials } from './officials';
import type { Report } from './report';
import { stateRoster, strayVariants, usRoster, waRoster } from './rosters';
import { differences, recordedBySources } from './second-tally';
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
  for (const roster of rosters) {
    const { pack } = roster;
    const officials =
      pack === 'us'
        ? usOfficials(inputs, roster, report)
        : pack === 'wa'
          ? waOfficials(inputs, roster, report)
          : stateOfficials(inputs, roster, report);
    const parts: [PackPart, object][] = [
      ['roster', roster],
      ['officials', officials],
    ];
    if (pack === 'us')
      parts.push(...(Object.entries(usMeasuresAndVotes(inputs, roster, report)) as [PackPart, object][]));
    if (pack === 'wa')
      parts.push(...(Object.entries(waMeasuresAndVotes(inputs, roster, report)) as [PackPart, object][]));
    packs.set(pack, new Map(parts.map(([part, file]) => [part, partText(pack, part, file)])));
    const votes = packs.get(pack)?.get('votes');
    const wrong = votes ? differences(VotesFile.parse(JSON.parse(votes)), recordedBySources(pack, inputs)) : [];
    if (wrong.length > 0) throw new BuildProblem(wrong.slice(0, 20).join('\n'));
  }
  return packs;
}
