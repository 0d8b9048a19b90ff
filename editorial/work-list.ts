/** Measures that still lack plain words, the most newsworthy first: what an editor could write next. Pure. */
import type { MeasureKey } from '../engine/identifiers';
import { measureLabel, sessionTag } from '../engine/cards/measure-key';
import { isOnWhole } from '../engine/cards/motions';
import type { IssueId } from '../engine/issues';
import { outvotedIn } from '../engine/record/acts-on';
import type { Measure } from '../engine/record/model';
import type { RecordReader } from '../engine/record/reader';
import type { Folder } from './folder';

/** Measures that an organisation of the community put on a list of its own, and where it did. */
export interface CommunityList {
  organisation: string;
  page: string;
  measures: readonly MeasureKey[];
}

export interface WorkLine {
  measure: Measure;
  /** Organisations that named it. */
  namedBy: readonly string[];
  /** Share of those voting who were outvoted in its closest vote on the whole, 0 to ½. */
  closest: number;
  sponsors: number;
  /** Somebody has begun: there is a draft. */
  isBegun: boolean;
}

/** Many sponsors, as far as it tells measures apart. */
const many = 40;

/** A list, a close vote and many sponsors weigh alike: each gives up to one point, and each further list half of one. */
const weight = ({ namedBy, closest, sponsors }: WorkLine): number =>
  (namedBy.length > 0 ? 0.5 + namedBy.length / 2 : 0) + closest * 2 + Math.min(sponsors / many, 1);

function lineOf(measure: Measure, lists: readonly CommunityList[], begun: ReadonlySet<string>): WorkLine {
  const whole = measure.rollCalls.filter(({ decides }) => decides !== undefined && isOnWhole(decides));
  const { key } = measure.id;
  return {
    measure,
    namedBy: [...new Set(lists.filter(({ measures }) => measures.includes(key)).map((list) => list.organisation))],
    closest: Math.max(0, ...whole.map(({ tally }) => outvotedIn(tally))),
    sponsors: measure.cosponsors.length + 1,
    isBegun: begun.has(key),
  };
}

/** @param issue that the measures are about. */
export function workList(
  issue: IssueId,
  folder: Pick<Folder, 'lists'>,
  record: RecordReader,
  lists: readonly CommunityList[],
): WorkLine[] {
  const explained = folder.lists.explanations.map(({ value }) => value);
  const isDraft = ({ status }: { status?: string | undefined }) => status === 'draft';
  const done = new Set(explained.filter((one) => !isDraft(one)).map(({ measure }) => measure));
  const begun = new Set(explained.filter(isDraft).map(({ measure }) => measure));
  return record
    .onIssue(issue)
    .filter(({ key }) => !done.has(key))
    .flatMap((id) => record.measure(id) ?? [])
    .map((measure) => lineOf(measure, lists, begun))
    .sort((a, b) => weight(b) - weight(a) || a.measure.id.key.localeCompare(b.measure.id.key));
}

/** One line each, with what speaks for it. */
export function workLines(found: readonly WorkLine[], shown: number): string[] {
  const lines = found.slice(0, shown).map(({ measure, namedBy, closest, sponsors, isBegun }) => {
    const { id, title } = measure;
    const why = [
      namedBy.length > 0 && `named by ${namedBy.join(', ')}`,
      closest > 0 && `closest vote: ${Math.round(closest * 100)} % outvoted`,
      `${sponsors} ${sponsors === 1 ? 'sponsor' : 'sponsors'}`,
      isBegun && 'a draft is there',
    ];
    return `${measureLabel(id)} (${sessionTag(id) ?? ''}) ${id.key}: ${title} [${why.filter(Boolean).join('; ')}]`;
  });
  const left = found.length - lines.length;
  return [...lines, ...(left > 0 ? [`… and ${left} more.`] : [])];
}
