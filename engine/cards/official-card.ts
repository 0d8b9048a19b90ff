/** What the card of an official says. */
import type { IsoDate } from '../identifiers';
import type { Act, Cited } from '../record/model';
import type { Office, RosterPerson } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import { heldWithin, officeOn } from '../districts/terms';
import { addressOf, contactsOf } from './contacts';
import type { OfficeLine, OfficialCard, OnIssue, Position } from './content';
import { findBody, localLines } from './local';
import { measureLabel } from './measure-key';
import { byMeasure, explainedFirst, latestOf, mostTelling, onOneMeasure, standingActs } from './order';
import { dated, positionsOf } from './positions';
import { actsOf, findBrief, findDetails, isWithdrawn, tenureIn } from './records';
import type { FoundPerson } from './records';
import { citeSources, datesOf } from './sources';
import type { ClaimsFrom } from './sources';
import { issuesIn } from './story';
import type { Story } from './story';

/** How many of the latest positions a card shows, fewer below those on the story's issues, and how many on an issue. */
const latestShown = 5;
const latestBelow = 3;
const shownOnIssue = 3;

export function buildOfficialCard(
  found: FoundPerson,
  story: Story,
  release: LoadedRelease,
  today: IsoDate,
): Omit<OfficialCard, 'why'> {
  const { record: person, pack } = found;
  const details = findDetails(release, person.id);
  const { now, last, unconfirmed } = tenureIn(release, found, today);
  const then = story.published === undefined ? undefined : officeOn(person, story.published);
  const office = then ?? now ?? last;
  const told = tell(person, story, release, today);
  const isReached = (now !== undefined || unconfirmed) && details !== undefined;
  const contacts = isReached ? contactsOf(details, release, today, unconfirmed) : [];
  const address = isReached && !isWithdrawn(release, person.id) ? addressOf(details) : undefined;
  const local = now && !unconfirmed ? localLines(release, now, today) : undefined;
  const body = local && findBody(release, local.place);
  const used: Cited[] = [
    { file: `${pack}/roster`, source: office?.source ?? person.source },
    ...(details && (now || unconfirmed)
      ? [details, ...(unconfirmed ? [] : (details.committees ?? [])).map(({ source }) => ({ ...details, source }))]
      : []),
    ...(body ? [{ file: `${pack}/roster` as const, source: body.source }] : []),
    ...told.used,
  ];
  const from = {
    office: [{ file: `${pack}/roster` as const, source: office?.source ?? person.source }],
    ...(contacts.length > 0 && details && { contacts: [details] }),
    ...told.from,
  };
  return {
    kind: 'official',
    key: person.id,
    name: person.name,
    ...(then && then !== now && { then: officeLine(then) }),
    ...(now && { now: officeLine(now) }),
    ...(unconfirmed && { unconfirmed }),
    ...(last && { last: officeLine(last) }),
    ...told.acts,
    // Of somebody who may have left, nobody can say where they sit.
    committees:
      now && !unconfirmed ? (details?.committees ?? []).map(({ name, role }) => ({ name, ...(role && { role }) })) : [],
    contacts,
    ...(address && { address }),
    ...(local && { local }),
    sources: citeSources(release, used),
    ...datesOf(release, from, today, now !== undefined || unconfirmed),
  };
}

/** What they did: on this story's measures, on its issues, and last; each measure once. */
function tell(person: RosterPerson, story: Story, release: LoadedRelease, today: IsoDate) {
  const acts = actsOf(release, person.id);
  const groups = byMeasure(acts);
  const inThisStory = story.measures.flatMap((id) => {
    const own = (groups.get(id.key) ?? []).map((act) => dated(act, findBrief(release, id), person.id));
    return onOneMeasure(own, story.published);
  });
  const named = new Set(story.measures.map(({ key }) => key));
  const elsewhere = standingActs(acts.filter(({ measure }) => !measure || !named.has(measure.key)));
  const toldOn = new Set<Act>();
  const onIssues = issuesIn(story, release).flatMap((issue) => {
    // What mentions an issue by the way says nothing of where anybody stands on it.
    const found = mostTelling(elsewhere.filter((act) => act.issues[0] === issue && !toldOn.has(act)));
    const isExplained = (act: Act) => !!act.measure && findBrief(release, act.measure)?.explanation !== undefined;
    const shown = explainedFirst(found.slice(0, shownOnIssue), isExplained);
    for (const act of shown) toldOn.add(act);
    return shown.length > 0 ? [{ issue, acts: shown, more: found.length - shown.length }] : [];
  });
  const isFromWords = story.issue !== undefined && !story.measures.some((id) => findBrief(release, id)?.issues.length);
  const latest = latestOf(elsewhere.filter((act) => !toldOn.has(act))).slice(
    0,
    onIssues.length > 0 ? latestBelow : latestShown,
  );
  const say = (chosen: readonly Act[], nameOf?: typeof measureLabel): Position[] =>
    positionsOf(release, person, chosen, today, nameOf);
  // Where all of a story's bills are of one session, nobody asks which.
  const isOneSession = new Set(story.measures.map(({ pack, session }) => `${pack}/${session ?? ''}`)).size === 1;
  const shownActs = [...inThisStory, ...onIssues.flatMap(({ acts: shown }) => shown), ...latest];
  const coverage = release.record.coverage(person.id);
  const { votesKnown, session } = coverage ?? {};
  return {
    acts: {
      inThisStory: say(inThisStory, isOneSession ? measureLabel : undefined),
      onIssues: onIssues.map(({ issue, acts: shown, more }): OnIssue => ({
        issue,
        ...(isFromWords && { fromWords: true }),
        positions: say(shown),
        more,
      })),
      latest: say(latest),
      // Their chamber votes on after they have left.
      ...(votesKnown && { votesKnown: heldWithin(person, votesKnown) }),
      ...(session && { counts: { session, ...countsOf(acts, session) } }),
    },
    used: shownActs.flatMap((act) => citedFor(release, act)),
    from: actsFrom(release, shownActs),
  };
}

/** Recorded votes, absences and votes on nominations included, and the measures of the session that bear their name. */
function countsOf(acts: readonly Act[], session: string) {
  const ofSession = acts.filter((act) => act.session === session);
  const count = (kind: Act['kind']) => ofSession.filter((act) => act.kind === kind).length;
  const nominations = ofSession.filter(({ kind, measure }) => kind === 'vote' && !measure).length;
  return {
    votes: count('vote'),
    ...(nominations > 0 && { nominations }),
    sponsorships: count('sponsorship'),
    cosponsorships: count('cosponsorship'),
  };
}

/** What acts are told from, by kind of claim: who sponsored a measure is read where its status is. */
export const actsFrom = (release: LoadedRelease, acts: readonly Act[]): ClaimsFrom => ({
  votes: acts.flatMap((act) => (act.kind === 'vote' ? citedFor(release, act) : [])),
  status: acts.flatMap(({ measure }) => (measure && findBrief(release, measure)) ?? []),
});

function citedFor(release: LoadedRelease, { rollCall, measure }: Act): Cited[] {
  const from =
    rollCall === undefined ? measure && findBrief(release, measure) : release.record.rollCall(rollCall, measure);
  return from ? [from] : [];
}

/** An office as the views take it. */
export function officeLine(office: Office): OfficeLine {
  const { source: _source, ...line } = office;
  return line;
}
