/**
 * Every recorded position of one official, or of everybody on one issue, as a table for staff and press. Nothing is
 * left out, weighed, summed up or graded, and all are drawn alike.
 */
import type { IsoDate, MeasureKey, OfficialId } from '../identifiers';
import type { VoteValue } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import { isIssueId, type IssueId } from '../issues';
import { measuresOn } from './editorial-claims';
import type { OfficeLine, Position } from './content';
import { lastOffice, officeOn } from '../districts/terms';
import { resolveLink } from './links';
import { parseMeasureKey } from './measure-key';
import { officeLine } from './official-card';
import type { MotionCode } from './motions';
import { latestOf } from './order';
import { positionsOf } from './positions';
import { actsOf, actsOnMeasure, findPerson } from './records';

export interface ScorecardRow {
  id: string;
  date: IsoDate;
  official: OfficialId;
  officialName: string;
  kind: Position['kind'];
  value?: VoteValue;
  measure?: MeasureKey;
  /** "HB 1217 (2025–26)". */
  label: string;
  title: string;
  decides?: MotionCode;
  motion: string;
  result: string;
  tally?: Record<string, number>;
  /** A page to read it on. */
  source: { publisher: string; url: string };
}

export interface Scorecard {
  subject: { kind: 'official'; id: OfficialId; name: string; office?: OfficeLine } | { kind: 'issue'; id: IssueId };
  rows: ScorecardRow[];
  asOf: IsoDate;
}

export type ScorecardSubject = { official: OfficialId } | { issue: string };

/** Null for somebody or something that the release does not know. */
export function buildScorecard(subject: ScorecardSubject, release: LoadedRelease, today: IsoDate): Scorecard | null {
  const { asOf } = release.info;
  if ('official' in subject) {
    const person = findPerson(release, subject.official)?.record;
    if (!person) return null;
    const office = officeOn(person, today) ?? lastOffice(person, today);
    return {
      subject: { kind: 'official', id: person.id, name: person.name, ...(office && { office: officeLine(office) }) },
      rows: rowsOf(positionsOf(release, person, latestOf(actsOf(release, person.id)), today), release, today),
      asOf,
    };
  }
  const { issue } = subject;
  if (!isIssueId(issue)) return null;
  const measures = measuresOn(release, issue, today).flatMap((key) => parseMeasureKey(key) ?? []);
  const people = Object.values(release.packs).flatMap(({ roster }) => roster.people);
  const found = people
    .filter(({ id }) => findPerson(release, id))
    .flatMap((person) =>
      measures.flatMap((id) => positionsOf(release, person, actsOnMeasure(release, id, person.id), today)),
    );
  return {
    subject: { kind: 'issue', id: issue },
    rows: rowsOf(found, release, today),
    asOf,
  };
}

/** One row each, the newest first. A position that cannot be read anywhere is not told. */
function rowsOf(positions: readonly Position[], release: LoadedRelease, today: IsoDate): ScorecardRow[] {
  const addresses = new Map<string, string | null>();
  const addressOf = ({ official, source }: Position) => {
    if (!addresses.has(source.id)) addresses.set(source.id, resolveLink(official, source.id, release, today));
    return addresses.get(source.id);
  };
  return positions
    .flatMap((position): ScorecardRow[] => {
      const url = addressOf(position);
      if (!url) return [];
      const { id, date, official, officialName, kind, value, measure, decides, tally } = position;
      return [
        {
          id,
          date,
          official,
          officialName,
          kind,
          ...(value && { value }),
          ...(measure && { measure }),
          label: position.measureLabel ?? '',
          title: position.measureTitle ?? '',
          ...(decides && { decides }),
          motion: position.motion ?? '',
          result: position.result ?? '',
          ...(tally && { tally }),
          source: { publisher: position.source.detail ?? '', url },
        },
      ];
    })
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}
