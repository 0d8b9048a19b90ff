/** A measure's way, step by step → where it stands, and what a governor or president did with it. */
import type { IsoDate } from '../identifiers';
import type { MeasureKind } from '../jurisdictions/jurisdiction';
import { kindOf } from '../jurisdictions/numbers';
import type { SessionFile, StepsFile } from '../release/records';
import type { ExecutiveDeed, Status } from './model';
import { ownValue } from '../own-value';

type Step = StepsFile['steps'][number][number];

const other = (chamber: string | undefined) => (chamber === 'house' ? 'senate' : 'house');

/** What is gathered on the way. */
interface Way extends Status {
  by: Set<string>;
}

function take(way: Way, [letter, , committee]: Step, date: IsoDate | undefined, { pack, file, type }: Context): void {
  const at = (code: Status['code'], rest: Partial<Status> = {}) =>
    Object.assign(way, {
      code,
      date,
      chamber: undefined,
      committee: undefined,
      reported: undefined,
      passed: undefined,
      apart: undefined,
      ...rest,
    });
  switch (letter) {
    case 'A':
      return void at('introduced');
    case 'C': {
      const sent = committee === undefined ? undefined : file.committees[committee];
      const where = { chamber: sent?.chamber ?? way.chamber, committee: sent?.name, reported: undefined };
      // A committee of the second chamber takes nothing from its having passed the first.
      return void (way.by.size > 0 ? Object.assign(way, where) : at('in-committee', where));
    }
    case 'R':
      // Where a chamber has passed it, the status tells of that and of its day.
      return void Object.assign(way, { committee: undefined, reported: true, ...(way.by.size === 0 && { date }) });
    case 'h':
    case 's': {
      const chamber = letter === 'h' ? 'house' : 'senate';
      way.by.add(chamber);
      // Once both have passed it and it has not been sent on, their forms of it differ.
      const said = way.by.size === 1 ? { passed: chamber } : { apart: true };
      return void at('passed-one-chamber', { chamber: other(chamber), ...said });
    }
    case 'H':
    case 'S':
      return void at(type === 'SGA' ? 'confirmed' : 'adopted');
    case 'x':
    case 'y':
      return void at('failed', { chamber: letter === 'x' ? 'house' : 'senate' });
    case 'B':
      return void at(passedBy(kindOf(pack, type)));
    case 'E':
      return void (way.code === 'passed-both' || at('passed-both'));
    case 'G':
      return void at('signed');
    case 'P':
      return void at('signed', { partialVeto: true });
    case 'U':
    case 'O':
      return void at('law');
    case 'V':
      return void at('vetoed');
    case 'L':
      // The number of the law says nothing of the day: that is the signature's.
      return void at('law', { date: way.code === 'signed' || way.code === 'law' ? (way.date ?? date) : date });
    case 'F':
      return void (['adopted', 'to-voters'].includes(way.code) || at(passedBy(kindOf(pack, type), 'adopted')));
    case 'D':
      return void at('died', { reached: way.code, passed: way.passed, apart: way.apart, setAside: true });
  }
}

/** What both chambers’ agreement makes of it. */
const passedBy = (kind: MeasureKind | undefined, otherwise: Status['code'] = 'passed-both'): Status['code'] =>
  kind?.toVoters ? 'to-voters' : kind?.unsigned ? 'adopted' : otherwise;

interface Context {
  pack: string;
  type: string;
  file: Pick<SessionFile, 'committees'>;
}

const dayOf = ({ days }: Pick<StepsFile, 'days'>, [, day]: Step): IsoDate | undefined => days[day];

/**
 * Where a measure stands after these steps; undefined where there are none.
 * @param number the measure's, for the number of the law.
 */
export function statusAfter(
  steps: readonly Step[],
  file: Pick<StepsFile, 'days' | 'laws' | 'effects' | 'voters'>,
  number: number,
  context: Context,
): Status | undefined {
  if (steps.length === 0) return undefined;
  const way: Way = { code: 'introduced', by: new Set() };
  for (const step of steps) {
    const { partialVeto } = way;
    take(way, step, dayOf(file, step), context);
    if (partialVeto) way.partialVeto = true;
  }
  const { by: _by, ...status } = way;
  const law = file.laws[String(number)];
  const voters = ownValue(file.voters ?? {}, String(number));
  if (voters) return { code: voters.approved ? 'voters-approved' : 'voters-rejected', date: voters.day };
  const told = Object.fromEntries(Object.entries(status).filter(([, value]) => value !== undefined)) as Status & object;
  if (!law) return told;
  const effect = ownValue(file.effects ?? {}, String(number));
  return {
    ...told,
    ...(effect && { effect }),
    law: 'publicLaw' in law ? { number: law.publicLaw } : { number: String(law.chapter), year: String(law.year) },
  };
}

const deeds: Readonly<Record<string, ExecutiveDeed>> = {
  G: 'signed',
  V: 'vetoed',
  P: 'partially-vetoed',
  U: 'let-become-law',
};

/** What was done with the measure under the pen, by step letter, with its day. */
export const deedsIn = (
  steps: readonly Step[],
  file: Pick<StepsFile, 'days'>,
): { deed: ExecutiveDeed; date: IsoDate }[] =>
  steps.flatMap((step) => {
    const deed = ownValue(deeds, step[0]);
    const date = dayOf(file, step);
    return deed && date !== undefined ? [{ deed, date }] : [];
  });
