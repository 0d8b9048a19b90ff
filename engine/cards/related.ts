/**
 * Other measures of the same session on what a measure is mainly about: those that share more issues with it first, and
 * of these those that came further, the newest first.
 */
import type { IsoDate, MeasureKey } from '../identifiers';
import type { LoadedRelease } from '../release/release';
import { measureLine } from './issue-page';
import type { IssueMeasure } from './issue-page';
import { parseMeasureKey } from './measure-key';
import { isCeremonial } from './order';
import { findBrief } from './records';

export interface Related {
  /** The main issue of both. */
  issue: string;
  measures: IssueMeasure[];
}

/** Whether a chamber has decided it: what never left its committee tells a reader least. */
const hasMoved = ({ standing }: IssueMeasure): boolean =>
  standing !== undefined && !['introduced', 'in-committee', 'died', 'withdrawn'].includes(standing.code);

/** Undefined for a measure without an issue. Only where it is the main issue of another is that one related. */
export function relatedMeasures(
  key: MeasureKey,
  most: number,
  release: LoadedRelease,
  today: IsoDate,
): Related | undefined {
  const id = parseMeasureKey(key);
  const own = (id && findBrief(release, id)?.issues) ?? [];
  const issue = own[0]?.id;
  if (!id || issue === undefined) return undefined;
  const shared = ({ issues }: IssueMeasure) => own.filter(({ id: one }) => issues.includes(one)).length;
  const measures = release.record
    .onIssue(issue)
    .filter((other) => other.key !== key && other.pack === id.pack && other.session === id.session)
    .filter((other) => !isCeremonial(other))
    .flatMap((other) => measureLine(other, [], release, today) ?? [])
    .filter(({ issues }) => issues[0] === issue)
    .sort(
      (a, b) =>
        shared(b) - shared(a) ||
        Number(hasMoved(b)) - Number(hasMoved(a)) ||
        b.date.localeCompare(a.date) ||
        a.key.localeCompare(b.key),
    );
  return { issue, measures: measures.slice(0, most) };
}
