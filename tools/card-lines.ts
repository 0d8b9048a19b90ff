/** A card as one JSON line: what it says, with every member's recorded vote. Described in docs/card-lines.md. */
import { openAsks } from '../engine/actions/asks';
import { buildCard } from '../engine/cards/build-card';
import type { CardLink, CardPage, MeasureCard, OfficialCard, Position } from '../engine/cards/content';
import { resolveLink } from '../engine/cards/links';
import { rollCallsOn } from '../engine/cards/measure-card';
import { findMeasure, subjectOf } from '../engine/cards/records';
import type { RollCall } from '../engine/record/model';
import type { LoadedRelease } from '../engine/release/release';

/** What is said of a key of nobody and nothing. */
export const unknownKey =
  'Nobody and nothing in the packs has this key. A measure’s key looks like wa/2025-2026/HB/1217 or us/119/HR/1; an official’s is an id such as bioguide/B001322.';

/** What stands in for a key that nothing is known of. */
interface Unknown {
  key: string;
  error: string;
}

type Line = Record<string, unknown> | Unknown;

/** Official ids by what was recorded of them, in the chamber's order. */
function membersOf({ members }: RollCall): Record<string, string[]> | undefined {
  if (!members) return undefined;
  const byValue: Record<string, string[]> = {};
  for (const [official, value] of members) (byValue[value] ??= []).push(official);
  return byValue;
}

/** Counts in one spelling, as published: `Yea` → `yea`, `Not Voting` → `notVoting`. */
const tallyOf = (tally: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(tally).map(([value, count]) => [
      value.toLowerCase().replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()),
      count,
    ]),
  );

interface Asked {
  release: LoadedRelease;
  today: string;
  page: CardPage;
}

/** Buttons and people to reach, by kind. */
function actionsOf(card: MeasureCard | OfficialCard, { release, today }: Asked): Record<string, unknown>[] {
  const becameLaw = card.kind === 'measure' && (card.status?.code === 'law' || card.status?.code === 'signed');
  const link = ({ id, kind, detail }: CardLink) => ({
    ...(kind === 'law' || kind === 'measure' ? { kind: 'read', what: becameLaw ? 'law' : 'measure' } : { kind }),
    ...(detail && { detail }),
    url: resolveLink(card.key, id, release, today),
  });
  const asks = (card.asks ?? []).flatMap(({ id }) => {
    const ask = openAsks(release, {}, { at: card.at ?? 0, day: today }, 'en').find((one) => one.id === id);
    return ask ? [{ kind: ask.kind, ask: id, organisation: ask.organisation }] : [];
  });
  if (card.kind === 'official') return [...asks, ...card.contacts.map(link)];
  const { reach } = card;
  const people = reach
    ? (['call', 'write'] as const).map((kind) => {
        const { jurisdiction: reaches, chamber, committee } = reach;
        const members = committee?.members.map(({ id }) => id);
        return { kind, reaches, ...(chamber && { chamber }), ...(committee && { committee: committee.name, members }) };
      })
    : [];
  return [...asks, ...people, ...card.links.map(link)];
}

/** Our plain words, with what they were written from; null where there are none. */
function explainedOf({ key, explained }: MeasureCard, { release, today }: Asked): Record<string, unknown> | null {
  if (!explained) return null;
  const { source, ...said } = explained;
  return { ...said, url: resolveLink(key, source.id, release, today) };
}
/** The official summary without its link, which is the measure's own page. */
const summaryOf = ({ source: _source, ...said }: NonNullable<MeasureCard['summary']>) => said;

/** How old its facts are, each kind apart where they differ. */
const ageOf = ({ asOf, claims, isOld }: MeasureCard | OfficialCard) => ({
  asOf,
  ...(claims && { asOfEach: Object.fromEntries(claims.map((claim) => [claim.of, claim.asOf])) }),
  ...(isOld && { isOld }),
});

function measureLine(card: MeasureCard, asked: Asked): Line {
  const { release, today } = asked;
  const subject = subjectOf(release, card.key);
  const measure = subject?.kind === 'measure' ? findMeasure(release, subject.id) : undefined;
  const { status, sponsor } = card;
  return {
    key: card.key,
    kind: 'measure',
    label: card.label,
    title: card.title ?? null,
    ...(card.shortTitle && { shortTitle: card.shortTitle }),
    known: card.known,
    status: status ?? null,
    ...(card.next && { next: card.next }),
    ...(card.companion && { companion: card.companion.key }),
    ...(card.then && { then: card.then }),
    sponsor: sponsor?.id ?? sponsor?.name ?? null,
    cosponsors: measure?.cosponsors ?? [],
    issues: card.issues.map(({ id }) => id),
    explained: explainedOf(card, asked),
    ...(card.summary && { summary: summaryOf(card.summary) }),
    introduced: card.introduced ?? null,
    votes: rollCallsOn(release, measure).map((rollCall) => {
      const { id, chamber, date, motion, decides, result, title, replaced, needs, tally, tieBreak } = rollCall;
      const { source: link, yes } = card.votes.find((vote) => vote.id === id) ?? {};
      return {
        id,
        chamber,
        date,
        motion,
        ...(decides && { decides }),
        ...(result && { result }),
        ...(title && { titleThen: title }),
        ...(replaced && { textReplaced: replaced }),
        ...(needs && { needs }),
        tally: tallyOf(tally),
        ...(tieBreak && { tieBreak }),
        ...(rollCall.members && { members: membersOf(rollCall) }),
        ...(yes && { yes }),
        source: link ? resolveLink(card.key, link.id, release, today) : null,
      };
    }),
    deeds: card.deeds.map(({ kind, official, date }) => ({ kind, official, date })),
    inThisStory: card.inThisStory.map((position) => positionLine(position, asked)),
    actions: actionsOf(card, asked),
    ...ageOf(card),
  };
}

function positionLine(position: Position, { release, today }: Asked): Line {
  const { kind, measure, measureLabel, measureTitle, measureStatus, value, motion, decides, result, tally } = position;
  const { tieBreak, chamber, date, dateOf, official, source, inShort, alsoSponsor } = position;
  const { titleThen, textReplaced, needs } = position;
  return {
    kind,
    official,
    ...(measure && { measure, label: measureLabel }),
    ...(measureTitle && { title: measureTitle }),
    ...(measureStatus && { status: measureStatus.code }),
    ...(inShort && { [inShort.kind]: inShort.words }),
    ...(value && { value }),
    ...(alsoSponsor && { alsoSponsor }),
    ...(chamber && { chamber }),
    ...(motion && { motion }),
    ...(decides && { decides }),
    ...(result && { result }),
    ...(titleThen && { titleThen }),
    ...(textReplaced && { textReplaced }),
    ...(needs && { needs }),
    ...(tally && { tally: tallyOf(tally) }),
    ...(tieBreak && { tieBreak: { official: tieBreak.official, value: tieBreak.value } }),
    date,
    ...(dateOf && { dateOf }),
    source: resolveLink(official, source.id, release, today),
  };
}

function officialLine(card: OfficialCard, asked: Asked): Line {
  const say = (positions: readonly Position[]) => positions.map((position) => positionLine(position, asked));
  const { key, name, then, now, last, unconfirmed, inThisStory, onIssues, latest, votesKnown, counts } = card;
  return {
    key,
    kind: 'official',
    name,
    ...(then && { then }),
    ...(now && { now }),
    ...(last && { last }),
    ...(unconfirmed && { unconfirmed }),
    inThisStory: say(inThisStory),
    onIssues: onIssues.map(({ issue, positions, more }) => ({ issue, positions: say(positions), more })),
    latest: say(latest),
    ...(votesKnown && { votesKnown }),
    counts: counts ?? { votes: 0, sponsorships: 0, cosponsorships: 0 },
    actions: actionsOf(card, asked),
    ...ageOf(card),
  };
}

/** What the card of this key says; an error for a key of nobody and nothing that the release knows. */
export function cardLine(key: string, asked: Asked): Line {
  const { release, page, today } = asked;
  const at = Date.parse(`${today}T20:00:00Z`);
  const card = buildCard(key, page, release, today, { at });
  if (!card || card.kind === 'choice') return { key, error: unknownKey };
  if (card.kind === 'official') return officialLine(card, asked);
  if (!card.known) return { key, error: 'The packs have no record of this measure.' };
  return measureLine(card, asked);
}
