/** A session's record as it stood on an earlier day: made from the whole, to see what a release a week later changes. */
import type { SessionRecord } from '../../dataset/records/shape';

export function cutAt(record: SessionRecord, day: string): SessionRecord {
  const upTo = ({ day: one }: { day?: string }) => one === undefined || one <= day;
  const measures = record.measures.flatMap((measure) => {
    const { law, ...rest } = measure;
    const first = measure.introduced ?? measure.steps.find((step) => step.day)?.day ?? '';
    if (first > day) return [];
    const steps = measure.steps.filter(upTo);
    return [{ ...rest, steps, ...(law && steps.some(({ letter }) => letter === 'L') && { law }) }];
  });
  const known = new Set(measures.map(({ type, number }) => `${type}/${number}`));
  const rolls = record.rolls.filter(({ date, measure }) => date <= day && (!measure || known.has(measure)));
  return { ...record, measures, rolls };
}
