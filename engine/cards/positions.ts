/** Officials' recorded acts: how they voted, and what they brought in as prime sponsor. Nothing is summed up or graded. */
import type { MeasureKey, OfficialId } from '../identifiers';
import { voteLetters } from '../release/packs';
import type { MeasureRecord, RollCall, RosterPerson } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import type { CardLink, Position } from './content';
import { linkIds, measurePage, rollCallPage } from './links';
import { measureLabel, parseMeasureKey, sessionTag } from './measure-key';
import { motionCode } from './motions';
import { publisherOf } from './publishers';
import { findMeasure, isWithdrawn, rollCalls } from './records';
import type { Found } from './records';

/** "HB 1217 (2025–26)". */
function labelOf(key: MeasureKey): string | undefined {
  const id = parseMeasureKey(key);
  if (!id) return undefined;
  const tag = sessionTag(id);
  return tag ? `${measureLabel(id)} (${tag})` : measureLabel(id);
}

function measureFields(release: LoadedRelease, key: MeasureKey | undefined) {
  if (!key) return {};
  const label = labelOf(key);
  const title = findMeasure(release, key)?.record.title;
  return { measure: key, ...(label && { measureLabel: label }), ...(title && { measureTitle: title }) };
}

/** Where a recorded act can be read: named by who publishes the page that opens, so that the words keep their promise. */
function readAt(id: string, address: string | null): CardLink {
  const publisher = publisherOf(address);
  return { id, kind: 'source', ...(publisher && { detail: publisher }) };
}

export const voteSource = (release: LoadedRelease, rollCall: RollCall): CardLink =>
  readAt(linkIds.vote(rollCall.id), rollCallPage(release, rollCall));

/** Where a person's letter stands, if this roll call has one for them. */
function letterOf(rollCall: RollCall, voters: readonly string[] | undefined, person: OfficialId) {
  const letter = rollCall.votes?.[voters?.indexOf(person) ?? -1];
  return letter && letter in voteLetters ? (letter as keyof typeof voteLetters) : undefined;
}

/** Every recorded vote of this person, newest first; with `measures`, only those on them. */
function votesOf(release: LoadedRelease, person: RosterPerson, measures?: ReadonlySet<MeasureKey>): Position[] {
  const positions: Position[] = [];
  rollCalls(release, (rollCall, voters) => {
    if (measures && !(rollCall.measure && measures.has(rollCall.measure))) return false;
    return letterOf(rollCall, voters, person.id) !== undefined;
  }).forEach((found) => {
    const { record } = found;
    const voters = release.packs[found.pack]?.votes?.voters[record.voters ?? -1];
    const letter = letterOf(record, voters, person.id);
    const id = `${record.id}/${person.id}`;
    if (!letter || isWithdrawn(release, id)) return;
    const decides = motionCode(record.motion);
    positions.push({
      id,
      kind: 'vote',
      official: person.id,
      officialName: person.name,
      ...measureFields(release, record.measure),
      value: voteLetters[letter],
      motion: record.motion,
      ...(decides && { decides }),
      ...(record.result && { result: record.result }),
      tally: record.tally,
      chamber: record.chamber,
      date: record.date,
      source: voteSource(release, record),
    });
  });
  return positions;
}

/** Measures brought in by this person as prime sponsor, newest first. Without a date it is not a recorded act. */
function sponsorshipsOf(release: LoadedRelease, person: RosterPerson, measures?: ReadonlySet<MeasureKey>): Position[] {
  const isTheirs = (record: MeasureRecord) =>
    record.sponsor === person.id && record.introduced !== undefined && (!measures || measures.has(record.key));
  return Object.entries(release.packs)
    .flatMap(([pack, { measures: file }]) =>
      (file?.measures ?? [])
        .filter(isTheirs)
        .map((record): Found<MeasureRecord> => ({ record, pack, part: 'measures' })),
    )
    .filter(({ record }) => !isWithdrawn(release, record.key) && !isWithdrawn(release, `${record.key}/sponsor`))
    .map((found): Position => {
      return {
        id: `${found.record.key}/sponsor`,
        kind: 'sponsorship',
        official: person.id,
        officialName: person.name,
        ...measureFields(release, found.record.key),
        date: found.record.introduced ?? '',
        source: readAt(linkIds.measure(found.record.key), measurePage(release, found.record.key)),
      };
    })
    .sort(newestFirst);
}

const newestFirst = (a: Position, b: Position) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id);

/** Votes and sponsorships together, newest first. The same rule for every official. */
export function positionsOf(
  release: LoadedRelease,
  person: RosterPerson,
  measures?: ReadonlySet<MeasureKey>,
): Position[] {
  return [...votesOf(release, person, measures), ...sponsorshipsOf(release, person, measures)].sort(newestFirst);
}
