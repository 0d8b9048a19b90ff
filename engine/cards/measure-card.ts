/** What the card of a measure says. */
import type { IsoDate } from '../identifiers';
import { sessionOfDate } from '../jurisdictions/sessions';
import type { Measure, RollCall } from '../record/model';
import type { LoadedRelease } from '../release/release';
import type { CardLink, Companion, MeasureCard, MeasureName, Position, StanceLine } from './content';
import { described, isOurs, undescribed } from './described';
import { findExplanation, findStance, inLanguage } from './editorial-claims';
import { effectOn } from './effect';
import { explainedIn, summaryIn } from './explained';
import { canHaveNews, standingOf } from './known-on';
import { linkIds } from './links';
import { measureLabel, parseMeasureKey, sessionReason, sessionTag } from './measure-key';
import type { MeasureId } from './measure-key';
import { hasDecided } from './motions';
import { nextStep } from './next-step';
import { onOneMeasure } from './order';
import { byParty, positionOf, positionsOf, recordedVote } from './positions';
import { linksOf, reachOf } from './reach';
import { actsOnMeasure, findBrief, findMeasure, findPerson, isWithdrawn } from './records';
import { sessionIsPast, sessionStage } from './sessions';
import { citeSources, datesOf } from './sources';
import type { Story } from './story';

/** What this measure is called; its title only where the release has a record of it. */
export function nameMeasure(id: MeasureId, measure: Measure | undefined): MeasureName {
  const { key, type, number } = id;
  const title = measure?.title;
  return { key, label: measureLabel(id), type, number, session: sessionReason(id), ...(title && { title }) };
}

export function buildMeasureCard(
  id: MeasureId,
  story: Story,
  release: LoadedRelease,
  today: IsoDate,
  language: string,
): Omit<MeasureCard, 'why'> {
  const { key } = id;
  const measure = findMeasure(release, id);
  const status = measure && standingOf(release, measure, today);
  const stance = stanceLine(key, release, today, language);
  const explained = findExplanation(release, key, today);
  const said = (text: Parameters<typeof inLanguage>[0] | undefined) => text && inLanguage(text, language);
  const [plain, yeaMeans, nayMeans] = [explained?.plain, explained?.yeaMeans, explained?.nayMeans].map(said);
  const explanation = explainedIn(measure);
  const summary = summaryIn(measure);
  // Whoever says it plainer comes first; it then stands with the record.
  const official = plain || explanation || summary || !measure ? undefined : described(measure);
  const rest = measure && undescribed(measure, official);
  const tag = sessionTag(id);
  const isPast = sessionIsPast(id, today);
  const isOfItsTime = story.published !== undefined && !sessionIsPast(id, story.published);
  const rollCalls = rollCallsOn(release, measure);
  const standing = standingIn(rollCalls);
  const votes = rollCalls.map((rollCall) => {
    const parties = byParty(release, rollCall);
    return {
      ...recordedVote(release, rollCall, id, measure),
      ...(standing.has(rollCall) && { stands: true as const }),
      ...(parties && { byParty: parties }),
    };
  });
  const yes = votes.find(({ stands, yes: said }) => stands && said)?.yes;
  const sponsor = sponsorOf(release, measure);
  const reach = reachOf(id, status, release, today);
  const hasNews = measure !== undefined && canHaveNews(release, measure, today);
  const effect = status && effectOn(status, today);
  const next = measure && nextStep(id, status, today);
  const companion = companionOf(release, measure);
  const others = [measure?.votersSay, measure?.summary].filter((one) => one !== undefined);
  const used = measure ? [measure, ...others, ...rollCalls] : [];
  return {
    kind: 'measure',
    ...nameMeasure(id, measure),
    ...(measure?.shortTitle !== undefined && { shortTitle: measure.shortTitle }),
    ...(tag && { tag }),
    ...(official && { described: official }),
    ...(summary && { summary }),
    ...(official && measure && isOurs(measure) && { isOurs: true }),
    ...(rest && { description: rest }),
    ...(status && { status }),
    ...(effect && { effect }),
    ...(next && { next }),
    ...(companion && { companion }),
    ...(measure?.then && { then: measure.then }),
    ...(sponsor && { sponsor }),
    cosponsors: cosponsorsOf(release, measure),
    // Where its parts tell what it has to do with each issue, its title need not.
    issues: (measure?.issues ?? []).map((issue) => (measure?.explanation?.parts ? { ...issue, words: [] } : issue)),
    ...(measure?.introduced && { introduced: measure.introduced }),
    votes,
    deeds: deedsOn(release, measure, today),
    inThisStory: inThisStory(id, story, release, today),
    ...(stance && { stance }),
    ...(explanation && { explained: { ...explanation, ...(yes && { yes }) } }),
    ...(plain && { plain, plainBy: release.editorial?.organisation.name }),
    ...(yeaMeans && { yeaMeans }),
    ...(nayMeans && { nayMeans }),
    ...(isPast && { pastSession: true }),
    ...(isPast && isTaken(id, release, today) && { isNumberTaken: true }),
    ...(!measure && isNotInCopy(id, release) && { notInCopy: release.info.asOf }),
    ...(isPast && isOfItsTime && { published: story.published }),
    known: measure !== undefined,
    links: linksOf(id, status, release, today),
    ...(reach && { reach }),
    sources: citeSources(release, used),
    ...datesOf(release, measure ? { status: [measure], votes: rollCalls } : {}, today, hasNews),
  };
}

/** Whether today's session is known to have a bill of this number, too. */
function isTaken({ pack, type, number }: MeasureId, release: LoadedRelease, today: IsoDate): boolean {
  const other = parseMeasureKey(`${pack}/${sessionOfDate(pack, today)}/${type}/${number}`);
  return other !== null && findBrief(release, other) !== undefined;
}

/** Whether its session began after our data ends, so that nothing can be on record. */
function isNotInCopy(id: MeasureId, { info }: LoadedRelease): boolean {
  return !id.ballot && sessionStage(id, info.asOf)?.stage === 'to-come';
}

function sponsorOf(release: LoadedRelease, measure: Measure | undefined): MeasureCard['sponsor'] {
  const { id, name } = measure?.sponsor ?? {};
  const person = id === undefined ? undefined : findPerson(release, id)?.record;
  if (person) return { id: person.id, name: person.name };
  return name ? { name } : undefined;
}

function companionOf(release: LoadedRelease, measure: Measure | undefined): Companion | undefined {
  const id = measure?.companion;
  if (!id) return undefined;
  const isLaw = !becameLaw(measure) && becameLaw(findBrief(release, id));
  const chamber = id.type.startsWith('H') ? 'house' : 'senate';
  const source: CardLink = { id: linkIds.measure(id.key), kind: 'source' };
  const how = { ...(id.pack === 'us' && { isIdentical: true as const }), ...(isLaw && { isLaw: true as const }) };
  return { key: id.key, label: measureLabel(id), chamber, ...how, source };
}

const becameLaw = (measure: Measure | undefined): boolean =>
  measure?.status?.code === 'law' || measure?.status?.code === 'signed';

const cosponsorsOf = (release: LoadedRelease, measure: Measure | undefined): MeasureCard['cosponsors'] =>
  (measure?.cosponsors ?? []).flatMap((official) => {
    const person = findPerson(release, official)?.record;
    return person ? [{ id: person.id, name: person.name }] : [];
  });

/** Its roll calls, the newest first. */
export const rollCallsOn = (release: LoadedRelease, measure: Measure | undefined): RollCall[] =>
  (measure?.rollCalls ?? [])
    .filter(({ id }) => !isWithdrawn(release, id))
    .reverse()
    .sort((a, b) => b.date.localeCompare(a.date));

/**
 * Of each chamber the roll call that stands for it: the last that decided the measure there, else the last of which it
 * is known what it decided. A vote on procedure, or on one part, never stands for a chamber.
 */
export function standingIn(newestFirst: readonly RollCall[]): ReadonlySet<RollCall> {
  const chambers = [...new Set(newestFirst.map(({ chamber }) => chamber))];
  return new Set(
    chambers.flatMap((chamber) => {
      const ofIt = newestFirst.filter((vote) => vote.chamber === chamber);
      return ofIt.find(hasDecided) ?? ofIt.find(({ decides }) => decides !== undefined) ?? [];
    }),
  );
}

/** What a governor or president did with it, in their own name. */
const deedsOn = (release: LoadedRelease, measure: Measure | undefined, today: IsoDate): Position[] =>
  (measure?.deeds ?? []).flatMap(({ official, deed, date }) => {
    const person = findPerson(release, official)?.record;
    const act = { kind: deed, measure: measure?.id, session: '', date, issues: [] };
    return (person && positionOf(release, person, act, today)) ?? [];
  });

/** What each official named on this page did on the measure, in the order in which the page names them. */
const inThisStory = (id: MeasureId, { people, published }: Story, release: LoadedRelease, today: IsoDate) =>
  people.flatMap(({ record: person }) =>
    positionsOf(release, person, onOneMeasure(actsOnMeasure(release, id, person.id), published), today),
  );

function stanceLine(key: string, release: LoadedRelease, today: IsoDate, language: string): StanceLine | undefined {
  const stance = findStance(release, key, today);
  return (
    stance && {
      id: stance.id,
      organisation: stance.organisation,
      position: stance.position,
      reason: inLanguage(stance.reason, language),
      reviewed: stance.reviewed,
      source: { id: linkIds.stance(stance.id), kind: 'source', detail: stance.sources[0]?.publisher ?? '' },
    }
  );
}
