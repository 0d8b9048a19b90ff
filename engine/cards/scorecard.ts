/**
 * Every recorded position of one official, as a table for staff and press. Nothing is left out, weighed, summed up or
 * graded, and all are drawn alike.
 */
import type { IsoDate, MeasureKey, OfficialId } from '../identifiers';
import type { Act } from '../record/model';
import type { VoteValue } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import type { Dated, InShort, OfficialHeld, Position } from './content';
import { resolveLink } from './links';
import { actsFrom, officeLine } from './official-card';
import type { MotionCode } from './motions';
import { positionOf } from './positions';
import { actsOf, findPerson, tenureIn } from './records';
import type { FoundPerson } from './records';
import { datesOf } from './sources';
import type { ClaimsFrom } from './sources';

export interface ScorecardRow {
  id: string;
  date: IsoDate;
  /** The day is that of the measure's introduction: the act's own is not on record. */
  dateOf?: 'introduction';
  official: OfficialId;
  officialName: string;
  kind: Position['kind'];
  value?: VoteValue;
  session: string;
  /** For a vote. */
  chamber?: string;
  /** Of the measure, the most central first. */
  issues: readonly string[];
  measure?: MeasureKey;
  /** "HB 1217 (2025–26)". */
  label: string;
  title: string;
  /** It was on another text than the measure's of today: what that was called, and when it was replaced. */
  titleThen?: string;
  textReplaced?: IsoDate;
  /** What it does; of a vote which way a yes went. */
  inShort?: InShort;
  decides?: MotionCode;
  motion: string;
  result: string;
  tally?: Record<string, number>;
  /** A page to read it on. */
  source: { publisher: string; url: string };
}

export interface Scorecard {
  subject: OfficialHeld & { id: OfficialId; name: string };
  rows: ScorecardRow[];
  dated: Dated;
}

/** Null for somebody whom the release does not know. */
export function buildScorecard(official: OfficialId, release: LoadedRelease, today: IsoDate): Scorecard | null {
  const found = findPerson(release, official);
  if (!found) return null;
  const person = found.record;
  const { now, last, unconfirmed } = tenureIn(release, found, today);
  const told = actsOf(release, person.id).flatMap((act) => {
    const position = positionOf(release, person, act, today);
    return position ? [{ act, position }] : [];
  });
  return {
    subject: {
      id: person.id,
      name: person.name,
      ...(now && { now: officeLine(now) }),
      ...(last && { last: officeLine(last) }),
      ...(unconfirmed && { unconfirmed }),
    },
    rows: rowsOf(told, release, today),
    dated: datesOf(release, claimsFrom(release, found, told), today, now !== undefined || unconfirmed),
  };
}

/** What a whole record was read from, by kind of claim. Where measures stand is told on their own pages. */
const claimsFrom = (release: LoadedRelease, { record, pack }: FoundPerson, told: readonly Told[]): ClaimsFrom => ({
  office: [{ file: `${pack}/roster`, source: record.source }],
  votes:
    actsFrom(
      release,
      told.map(({ act }) => act),
    ).votes ?? [],
});

interface Told {
  act: Act;
  position: Position;
}

/** One row each, the newest first. A position that cannot be read anywhere is not told. */
function rowsOf(told: readonly Told[], release: LoadedRelease, today: IsoDate): ScorecardRow[] {
  const addresses = new Map<string, string | null>();
  const addressOf = ({ official, source }: Position) => {
    if (!addresses.has(source.id)) addresses.set(source.id, resolveLink(official, source.id, release, today));
    return addresses.get(source.id);
  };
  return told
    .flatMap(({ act, position }): ScorecardRow[] => {
      const url = addressOf(position);
      if (!url) return [];
      const { id, date, dateOf, official, officialName, kind, value, measure, decides, tally } = position;
      return [
        {
          id,
          date,
          ...(dateOf && { dateOf }),
          official,
          officialName,
          kind,
          ...(value && { value }),
          ...(measure && { measure }),
          session: act.session,
          ...(position.chamber && !position.body && { chamber: position.chamber }),
          issues: act.issues,
          label: position.measureLabel ?? '',
          title: position.measureTitle ?? '',
          ...(position.titleThen && { titleThen: position.titleThen }),
          ...(position.textReplaced && { textReplaced: position.textReplaced }),
          ...(position.inShort && { inShort: position.inShort }),
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
