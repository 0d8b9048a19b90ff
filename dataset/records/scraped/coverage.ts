/** How much of a state's record was understood, in numbers. */
import type { Report } from '../../packs/report';
import type { ImportedSession } from './session';

export interface Coverage {
  state: string;
  measures: number;
  /** Of which at least one step is known. */
  withStatus: number;
  rolls: number;
  leftOut: number;
  votes: number;
  resolved: number;
  /** Names that stayed names, by chamber, the most frequent first. */
  unresolved: readonly (readonly [name: string, count: number])[];
}

const leftOutIn = ({ rows }: Report): number =>
  rows.drops.reduce(
    (sum, [, why = '', count]) => (why.startsWith('roll call left out') ? sum + Number(count) : sum),
    0,
  );

export function coverageOf(state: string, sessions: readonly ImportedSession[], report: Report): Coverage {
  const sum = (numberOf: (one: ImportedSession) => number) => sessions.reduce((all, one) => all + numberOf(one), 0);
  const names = new Map<string, number>();
  for (const { rolls } of sessions)
    for (const [name, count] of rolls.unresolved) names.set(name, (names.get(name) ?? 0) + count);
  return {
    state,
    measures: sum(({ record }) => record.measures.length),
    withStatus: sum(({ record }) => record.measures.filter(({ steps }) => steps.length > 0).length),
    rolls: sum(({ record }) => record.rolls.length),
    leftOut: leftOutIn(report),
    votes: sum(({ rolls }) => rolls.votes),
    resolved: sum(({ rolls }) => rolls.resolved),
    unresolved: [...names].sort(([, a], [, b]) => b - a),
  };
}

const cells = (all: readonly (string | number)[]) => `| ${all.join(' | ')} |`;
const whole = (number: number) => number.toLocaleString('en-US');

export const coverageHead = [
  cells(['state', 'measures', 'with status', 'roll calls kept', 'left out', 'votes', 'of known members']),
  cells(['---', '---', '---', '---', '---', '---', '---']),
].join('\n');

export const coverageRow = (one: Coverage): string =>
  cells([
    one.state,
    whole(one.measures),
    whole(one.withStatus),
    whole(one.rolls),
    whole(one.leftOut),
    whole(one.votes),
    one.votes === 0 ? '–' : `${((one.resolved * 100) / one.votes).toFixed(2)} %`,
  ]);
