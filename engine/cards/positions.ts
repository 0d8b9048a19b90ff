/**
 * Officials' recorded acts as a card says them: how they voted, what they brought in or put their names to, what a
 * governor signed or vetoed. Nothing is summed up or graded.
 */
import type { IsoDate, OfficialId } from '../identifiers';
import type { Act, EarlierText, Measure, RollCall } from '../record/model';
import type { RosterPerson } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import { officeOn } from '../districts/terms';
import type { CardLink, PartyTally, Position, RecordedVote, TieBreak } from './content';
import { inShort, inShortOn, yesOn } from './explained';
import { standingOf } from './known-on';
import { linkIds, measurePage, rollCallPage } from './links';
import { measureLabel, sessionTag } from './measure-key';
import type { MeasureId } from './measure-key';
import { publisherOf } from './publishers';
import { actId, findBrief, findPerson, isWithdrawn } from './records';

/** "HB 1217 (2025–26)". */
function labelOf(id: MeasureId): string {
  const tag = sessionTag(id);
  return tag ? `${measureLabel(id)} (${tag})` : measureLabel(id);
}

/** Names a measure: with its session, unless nothing else can be meant. */
type Naming = (id: MeasureId) => string;

function measureFields(
  release: LoadedRelease,
  id: MeasureId,
  measure: Measure | undefined,
  today: IsoDate,
  nameOf: Naming = labelOf,
) {
  const { title } = measure ?? {};
  const status = measure && standingOf(release, measure, today);
  return {
    measure: id.key,
    measureLabel: nameOf(id),
    ...(title && { measureTitle: title }),
    ...(status && { measureStatus: status }),
  };
}

/** Where a recorded act can be read: named by who publishes the page that opens, so that the words keep their promise. */
function readAt(id: string, address: string | null): CardLink {
  const publisher = publisherOf(address);
  return { id, kind: 'source', ...(publisher && { detail: publisher }) };
}

const voteSource = (release: LoadedRelease, rollCall: RollCall, measure: MeasureId | undefined): CardLink =>
  readAt(linkIds.vote(rollCall.id, measure?.key), rollCallPage(release, rollCall, measure));

function tieBreakOf(release: LoadedRelease, { tieBreak }: RollCall): TieBreak | undefined {
  const person = tieBreak && findPerson(release, tieBreak.official);
  return person && { official: person.record.id, name: person.record.name, value: tieBreak.value };
}

/** A roll call is told by party only where the party of no more than this share of those recorded is unknown. */
const mostUnknown = 0.05;

/**
 * How the members of each party voted, by the office that they held that day. Whose party then is not on record, such
 * as a substitute for a day, is told apart: their party in another office proves nothing.
 */
export function byParty(release: LoadedRelease, { members, date }: RollCall): PartyTally[] | undefined {
  const parties = new Map<string | undefined, Record<string, number>>();
  for (const [official, value] of members ?? []) {
    const person = findPerson(release, official)?.record;
    const party = person && officeOn(person, date)?.party;
    const tally = parties.get(party) ?? {};
    tally[value] = (tally[value] ?? 0) + 1;
    parties.set(party, tally);
  }
  const size = (tally: PartyTally['tally'] = {}) => Object.values(tally).reduce((sum, count) => sum + count, 0);
  const unknown = parties.get(undefined);
  const known = [...parties].flatMap(([party, tally]): PartyTally[] => (party === undefined ? [] : [{ party, tally }]));
  if (known.length === 0 || size(unknown) > (members?.size ?? 0) * mostUnknown) return undefined;
  return [...known.sort((a, b) => size(b.tally) - size(a.tally)), ...(unknown ? [{ tally: unknown }] : [])];
}

/**
 * A roll call by its counts.
 * @param about what is on record of the measure, as far as lists name it.
 */
export function recordedVote(
  release: LoadedRelease,
  rollCall: RollCall,
  measure: MeasureId | undefined,
  about: Measure | undefined,
): RecordedVote {
  const { id, chamber, body, motion, decides, result, tally, date, title, replaced, needs } = rollCall;
  const tieBreak = tieBreakOf(release, rollCall);
  const yes = yesOn(about, rollCall);
  return {
    id,
    chamber,
    ...(body && { body }),
    motion,
    ...(decides && { decides }),
    ...(result && { result }),
    ...(title && { titleThen: title }),
    ...(replaced && { textReplaced: replaced }),
    ...(needs && { needs }),
    tally: { ...tally },
    ...(tieBreak && { tieBreak }),
    ...(yes && { yes }),
    date,
    source: voteSource(release, rollCall, measure),
  };
}

/** A sponsor’s line is titled by the text that they put their name to. */
const earlierText = ({ title, replaced }: EarlierText) => ({
  ...(title !== undefined && { measureTitle: title, titleThen: title }),
  textReplaced: replaced,
});

/** What one act comes to; undefined where the release has not the whole of it. */
export function positionOf(
  release: LoadedRelease,
  { id: official, name: officialName }: Pick<RosterPerson, 'id' | 'name'>,
  act: Act,
  today: IsoDate,
  nameOf?: Naming,
): Position | undefined {
  const { kind, measure: on, rollCall: rollCallId, value } = act;
  const measure = on && findBrief(release, on);
  const base = {
    id: actId(act, official),
    kind,
    official,
    officialName,
    ...(on && measureFields(release, on, measure, today, nameOf)),
  };
  if (kind !== 'vote') {
    // Without a day it is not a recorded act.
    const { date, dateOf } = dated(act, measure, official);
    if (!on || !date) return undefined;
    const then = kind === 'sponsorship' || kind === 'cosponsorship' ? measure?.then : undefined;
    const short = then ? undefined : inShort(measure);
    return {
      ...base,
      ...(then && earlierText(then)),
      ...(short && { inShort: short }),
      date,
      ...(dateOf && { dateOf }),
      source: readAt(linkIds.measure(on.key), measurePage(release, on)),
    };
  }
  const rollCall = rollCallId === undefined ? undefined : release.record.rollCall(rollCallId, on);
  if (!rollCall || !value) return undefined;
  const { id: _id, yes: _yes, ...vote } = recordedVote(release, rollCall, on, measure);
  const short = inShortOn(measure, rollCall);
  // A vote is titled by the text voted on.
  const { titleThen } = vote;
  return {
    ...base,
    ...vote,
    ...(titleThen && { measureTitle: titleThen }),
    ...(short && { inShort: short }),
    ...(!titleThen && !vote.textReplaced && isSponsor(release, measure, official) && { alsoSponsor: true as const }),
    value,
  };
}

/**
 * The act with the day that only the measure itself tells: of a signature; or, where the source does not say when somebody
 * put their name to it, of its introduction, which is then said to be that.
 */
export function dated(act: Act, measure: Measure | undefined, official: OfficialId): Act {
  const { kind } = act;
  if (act.date || kind === 'vote') return act;
  if (kind === 'sponsorship' || kind === 'cosponsorship')
    return { ...act, date: measure?.introduced ?? '', dateOf: 'introduction' };
  const done = measure?.deeds.find((deed) => deed.official === official && deed.deed === kind);
  return { ...act, date: done?.date ?? '' };
}

/**
 * Whether somebody brought the measure's text in, too: by a sponsorship that no correction has taken back. Of a text that
 * came in its place nobody is told to be the sponsor.
 */
function isSponsor(release: LoadedRelease, measure: Measure | undefined, official: OfficialId): boolean {
  const sponsor = measure?.sponsor?.id;
  if (!measure || measure.then || sponsor === undefined || findPerson(release, sponsor)?.record.id !== official)
    return false;
  return !isWithdrawn(release, actId({ kind: 'sponsorship', measure: measure.id }, official));
}

/** What several acts come to, in their order. */
export const positionsOf = (
  release: LoadedRelease,
  person: Pick<RosterPerson, 'id' | 'name'>,
  acts: readonly Act[],
  today: IsoDate,
  nameOf?: Naming,
): Position[] => acts.flatMap((act) => positionOf(release, person, act, today, nameOf) ?? []);
