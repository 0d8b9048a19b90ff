/** Where a bill is on its way: five steps, of which some are done, one is where it is, and the rest may come. */
import type { StepState } from '../basics/Steps';
import type { Standing } from '../../engine/cards/standing';

export type WayStep = 'introduced' | 'committee' | 'house' | 'senate' | 'law';

/** Steps behind a measure whose recorded status this is. Codes that are no bill's way are not in it. */
const behind: Partial<Record<Standing['code'], number>> = {
  introduced: 1,
  'in-committee': 1,
  'passed-one-chamber': 3,
  'passed-both': 4,
  signed: 5,
  law: 5,
  vetoed: 4,
};

/** Kinds that pass both chambers and reach a governor or president: bills and joint resolutions of Congress. */
const bills = ['HB', 'SB', 'HR', 'S', 'HJRES', 'SJRES', 'H'];

/** Undefined where five steps would not be true of it. */
export function wayOf(type: string, standing: Standing): { step: WayStep; state: StepState }[] | undefined {
  const isStopped = standing.code === 'died' || standing.code === 'failed' || standing.adjourned !== undefined;
  // How far it went since its facts were checked is not known.
  if (standing.ended && !standing.adjourned) return undefined;
  const reached = behind[standing.code === 'died' ? (standing.reached ?? 'died') : standing.code];
  // Both chambers are behind what they passed in two forms, and it stopped before it could become law.
  const passed = standing.apart && isStopped ? 4 : reached;
  if (!bills.includes(type) || passed === undefined) return undefined;
  const chambers: WayStep[] = type.startsWith('S') ? ['senate', 'house'] : ['house', 'senate'];
  const steps: WayStep[] = ['introduced', 'committee', ...chambers, 'law'];
  const isVetoed = standing.code === 'vetoed';
  return steps.map((step, at) => {
    if (at < passed) return { step, state: 'done' };
    if (at > passed) return { step, state: 'ahead' };
    return { step, state: isStopped || isVetoed ? 'stopped' : 'here' };
  });
}
