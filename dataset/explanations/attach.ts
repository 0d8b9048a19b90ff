/** Explanations join the measures that they are of, before these become columns. Pure. */
import { BuildProblem } from '../build-problem';
import type { Report } from '../packs/report';
import type { Measure, Roll, SessionRecord } from '../records/shape';
import type { Explanations } from './read';
import { easyGrade, gradesOf, hardestGrade, partsRead, type PartRead } from './reading-grade';
import type { ExplanationLine } from './shape';

const keyOf = ({ pack, session }: SessionRecord, { type, number }: Measure) => `${pack}/${session}/${type}/${number}`;

/** The roll calls, those that an explanation says it isn't of marked so. */
function rollsAsExplained(session: SessionRecord, explanations: Explanations): Roll[] {
  const named = new Set<string>();
  const rolls = session.rolls.map((roll): Roll => {
    const { notOf } = explanations.get(`${session.pack}/${session.session}/${roll.measure ?? ''}`) ?? {};
    const vote = `${roll.chamber} ${roll.date}`;
    if (!notOf?.includes(vote)) return roll;
    named.add(`${roll.measure ?? ''} ${vote}`);
    return { ...roll, notAsExplained: true };
  });
  for (const measure of session.measures)
    for (const vote of explanations.get(keyOf(session, measure))?.notOf ?? [])
      if (!named.has(`${measure.type}/${measure.number} ${vote}`))
        throw new BuildProblem(
          `Explanations: ${keyOf(session, measure)} has no vote of ${vote} that it could not be of.`,
        );
  return rolls;
}

/** How many are explained, with how many points, and how hard that is to read. */
function countExplained(report: Report, pack: string, session: string, explained: readonly ExplanationLine[]): void {
  const withPoints = explained.filter(({ points = [] }) => points.length > 0).length;
  report.count(pack, `${session}: measures explained in plain words`, explained.length);
  report.count(pack, `${session}: … with points`, withPoints);
  for (const part of Object.keys(partsRead) as PartRead[]) {
    const { median, easyEnough, tooHard } = gradesOf(explained, part);
    report.count(pack, `${session}: … ${part} alone: median reading grade (Flesch-Kincaid)`, median);
    report.count(pack, `${session}: … ${part} alone: of 100, at most grade ${easyGrade}`, easyEnough);
    report.count(pack, `${session}: … ${part} alone: above grade ${hardestGrade}`, tooHard.length);
  }
}

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
    const here: ExplanationLine[] = [];
    const measures = session.measures.map((measure): Measure => {
      const explanation = explanations.get(keyOf(session, measure));
      if (!explanation) return measure;
      left.delete(explanation.id);
      here.push(explanation);
      return { ...measure, explanation };
    });
    if (here.length === 0) return session;
    const votedOn = new Set(session.rolls.map(({ measure }) => measure));
    report.count(session.pack, `${session.session}: measures with a floor vote`, votedOn.size);
    countExplained(report, session.pack, session.session, here);
    return { ...session, measures, rolls: rollsAsExplained(session, explanations) };
  });
  const [stray] = left;
  if (stray !== undefined) throw new BuildProblem(`Explanations: ${stray} is of no measure that the record has.`);
  return explained;
}
