/** Explanations join the measures that they are of, before these become columns. Pure. */
import { BuildProblem } from '../build-problem';
import type { Report } from '../packs/report';
import type { Measure, SessionRecord } from '../records/shape';
import type { Explanations } from './read';

const keyOf = ({ pack, session }: SessionRecord, { type, number }: Measure) => `${pack}/${session}/${type}/${number}`;

/**
 * The sessions with their measures explained.
 * @throws BuildProblem for an explanation of a measure that no session has.
 */
export function withExplanations(
  sessions: readonly SessionRecord[],
  explanations: Explanations,
  report: Report,
): SessionRecord[] {
  const left = new Set(explanations.keys());
  const explained = sessions.map((session): SessionRecord => {
    let count = 0;
    const measures = session.measures.map((measure): Measure => {
      const explanation = explanations.get(keyOf(session, measure));
      if (!explanation) return measure;
      left.delete(explanation.id);
      count++;
      return { ...measure, explanation };
    });
    if (count === 0) return session;
    const votedOn = new Set(session.rolls.map(({ measure }) => measure));
    report.count(session.pack, `${session.session}: measures with a floor vote`, votedOn.size);
    report.count(session.pack, `${session.session}: measures explained in plain words`, count);
    return { ...session, measures };
  });
  const [stray] = left;
  if (stray !== undefined) throw new BuildProblem(`Explanations: ${stray} is of no measure that the record has.`);
  return explained;
}
