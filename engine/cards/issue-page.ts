/**
 * Every measure that the release sorts under one issue, by what became of it and the newest first, for the extension's
 * own pages. What the reader's officials did stands with each; everybody's votes are asked for one measure at a time.
 */
import type { IsoDate, MeasureKey, OfficialId } from '../identifiers';
import type { IssueId } from '../issues';
import type { Act, RollCall } from '../record/model';
import type { RosterPerson } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import type { Reason } from '../spotting/types';
import type { Dated, InShort, Position, RecordedVote } from './content';
import { described, isOurs } from './described';
import { measuresOn } from './editorial-claims';
import { inShort } from './explained';
import { measurePage } from './links';
import { rollCallsOn } from './measure-card';
import { measureLabel, parseMeasureKey, sessionReason, sessionTag } from './measure-key';
import type { MeasureId } from './measure-key';
import { onOneMeasure } from './order';
import { positionsOf, recordedVote } from './positions';
import { actsOf, findBrief, findMeasure, findPerson } from './records';
import { sessionIsPast } from './sessions';
import { standingOf } from './known-on';
import { datesOfList } from './sources';
import type { Standing } from './standing';
import { byVote } from './vote-order';

/** What became of a measure, in the order of the page. */
export const outcomes = ['law', 'adopted', 'voters', 'vetoed', 'underWay', 'ended', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

export interface IssueMeasure {
  key: MeasureKey;
  /** "HB 1217". */
  label: string;
  /** "2025–26". */
  session: string;
  /** Of which legislature that is, for the view to put into words. */
  sessionName: Reason;
  /** `HB`, `SJM`. */
  type: string;
  /** Where it began, in a legislature of two chambers. */
  chamber?: 'house' | 'senate';
  /** All of its issues, the most central first. */
  issues: readonly string[];
  title: string;
  /** What it does, where that says more than its title. */
  inShort?: InShort;
  standing?: Standing;
  /** When it came to stand there, or was introduced; the pages go by it. */
  date: IsoDate;
  /** The official page. */
  url?: string;
  /** Of a session that is over: there is nobody to be asked for anything. */
  isPast: boolean;
  /** What the reader's own officials did on it. */
  mine: Position[];
}

export interface IssuePage {
  issue: IssueId;
  groups: { outcome: Outcome; measures: IssueMeasure[] }[];
  dated: Dated;
}

export function outcomeOf(standing: Standing | undefined): Outcome {
  if (!standing) return 'unknown';
  if (standing.adjourned) return 'ended';
  if (standing.ended) return 'unknown';
  switch (standing.code) {
    case 'signed':
    case 'law':
      return 'law';
    case 'adopted':
    case 'confirmed':
      return 'adopted';
    case 'to-voters':
    case 'voters-approved':
    case 'voters-rejected':
      return 'voters';
    case 'vetoed':
      return 'vetoed';
    case 'failed':
    case 'withdrawn':
    case 'died':
      return 'ended';
    default:
      return 'underWay';
  }
}

/** Acts of the reader's officials, by measure. */
function actsByMeasure(mine: readonly OfficialId[], release: LoadedRelease) {
  const found = new Map<MeasureKey, { official: OfficialId; act: Act }[]>();
  for (const official of mine) {
    for (const act of actsOf(release, official)) {
      if (!act.measure) continue;
      const acts = found.get(act.measure.key) ?? [];
      found.set(act.measure.key, [...acts, { official, act }]);
    }
  }
  return found;
}

/** @param mine the reader's officials: what a page on the web may never be told. */
export function buildIssuePage(
  issue: IssueId,
  mine: readonly OfficialId[],
  release: LoadedRelease,
  today: IsoDate,
): IssuePage {
  const acts = actsByMeasure(mine, release);
  const positions = (key: MeasureKey) =>
    mine.flatMap((official) => {
      const person = findPerson(release, official)?.record;
      const own = (acts.get(key) ?? []).flatMap((one) => (one.official === official ? [one.act] : []));
      return person ? positionsOf(release, person, onOneMeasure(own), today) : [];
    });
  const named = measuresOn(release, issue, today).flatMap((key) => parseMeasureKey(key) ?? []);
  const ids = new Map([...release.record.onIssue(issue), ...named].map((id) => [id.key, id]));
  const measures = [...ids.values()].flatMap((id) => measureLine(id, positions(id.key), release, today, issue) ?? []);
  const listed = [...ids.values()].flatMap((id) => findBrief(release, id) ?? []);
  const newestFirst = measures.sort((a, b) => b.date.localeCompare(a.date) || a.key.localeCompare(b.key));
  return {
    issue,
    groups: outcomes.flatMap((outcome) => {
      const ofIt = newestFirst.filter(({ standing }) => outcomeOf(standing) === outcome);
      return ofIt.length > 0 ? [{ outcome, measures: ofIt }] : [];
    }),
    dated: datesOfList(release, listed, today),
  };
}

/** By the first letter of a measure's type. */
const chamberOf: Readonly<Record<string, 'house' | 'senate' | undefined>> = { H: 'house', S: 'senate' };

/** A measure as a line of a list; undefined for one that the release has nothing on. */
export function measureLine(
  id: MeasureId,
  mine: Position[],
  release: LoadedRelease,
  today: IsoDate,
  /** Under whose heading it stands. */
  issue?: IssueId,
): IssueMeasure | undefined {
  const measure = findBrief(release, id);
  if (!measure) return undefined;
  const standing = standingOf(release, measure, today);
  const url = measurePage(release, id);
  const short = inShort(measure, issue);
  const chamber = id.ballot ? undefined : chamberOf[id.type[0] ?? ''];
  return {
    key: id.key,
    label: measureLabel(id),
    session: sessionTag(id) ?? '',
    sessionName: sessionReason(id),
    type: id.type,
    ...(chamber && { chamber }),
    issues: measure.issues.map(({ id: issue }) => issue),
    title: measure.title,
    ...(short && { inShort: short }),
    ...(standing && { standing }),
    date: standing?.date ?? measure.introduced ?? '',
    ...(url && { url }),
    isPast: sessionIsPast(id, today),
    mine,
  };
}

export interface EverybodysVote {
  vote: RecordedVote;
  /** People by recorded vote, yes before no, each by family name; empty where only the counts are known. */
  named: { value: string; people: { id: OfficialId; name: string }[] }[];
}

/** How everybody voted on a measure, the newest roll call first. */
export function everybodysVotes(key: MeasureKey, release: LoadedRelease): EverybodysVote[] {
  const id = parseMeasureKey(key);
  const measure = id ? findMeasure(release, id) : undefined;
  return rollCallsOn(release, measure).map((rollCall) => ({
    vote: recordedVote(release, rollCall, id ?? undefined, measure),
    named: peopleByValue(rollCall, release),
  }));
}

/** What a line of a list opens to: what the measure does, the official words that put it there, and how everybody voted on it. */
export interface LineDetails {
  described?: string;
  because: readonly string[];
  votes: readonly EverybodysVote[];
}

export function lineDetails(key: MeasureKey, issue: IssueId, release: LoadedRelease): LineDetails {
  const id = parseMeasureKey(key);
  const measure = id ? findMeasure(release, id) : undefined;
  const summary = measure && !isOurs(measure) ? described(measure) : undefined;
  const because = measure?.issues.find((one) => one.id === issue)?.words ?? [];
  return { ...(summary && { described: summary }), because, votes: everybodysVotes(key, release) };
}

function peopleByValue({ members }: RollCall, release: LoadedRelease): EverybodysVote['named'] {
  const named = new Map<string, RosterPerson[]>();
  for (const [official, value] of members ?? []) {
    const person = findPerson(release, official)?.record;
    if (person) named.set(value, [...(named.get(value) ?? []), person]);
  }
  return [...named]
    .map(([value, people]) => ({ value, people: people.sort(byFamilyName).map(({ id, name }) => ({ id, name })) }))
    .sort((a, b) => byVote(a.value, b.value));
}

const byFamilyName = (a: RosterPerson, b: RosterPerson): number =>
  a.family.localeCompare(b.family) || a.name.localeCompare(b.name);
