/** What the card of a measure says. */
import type { IsoDate } from '../identifiers';
import type { LoadedRelease } from '../release/release';
import type { CardLink, CardPage, MeasureCard, MeasureName, StanceLine } from './content';
import { findExplanation, findStance, inLanguage } from './editorial-claims';
import { linkIds, resolveLink } from './links';
import { measureLabel, parseMeasureKey, sessionIsPast, sessionReason, sessionTag } from './measure-key';
import type { MeasureId } from './measure-key';
import { motionCode } from './motions';
import { positionsOf, voteSource } from './positions';
import { findMeasure, findPerson, rollCalls } from './records';
import { citeSources } from './sources';

/** What the measure of this key is called; its title only where the release has a record of it. */
export function nameMeasure(key: string, id: MeasureId, release: LoadedRelease): MeasureName {
  const title = findMeasure(release, key)?.record.title;
  const { type, number } = id;
  return { key, label: measureLabel(id), type, number, session: sessionReason(id), ...(title && { title }) };
}

export function buildMeasureCard(
  key: string,
  page: CardPage,
  release: LoadedRelease,
  today: IsoDate,
  language: string,
): Omit<MeasureCard, 'why'> | null {
  const id = parseMeasureKey(key);
  if (!id) return null;
  const found = findMeasure(release, key);
  const measure = found?.record;
  const votes = rollCalls(release, (rollCall) => rollCall.measure === key);
  const sponsorName = measure?.sponsor ? findPerson(release, measure.sponsor)?.record.name : undefined;
  const sponsor = sponsorName ?? measure?.sponsorName;
  const stance = stanceLine(key, release, today, language);
  const explained = findExplanation(release, key, today);
  const said = (text: Parameters<typeof inLanguage>[0] | undefined) => text && inLanguage(text, language);
  const [plain, yeaMeans, nayMeans] = [explained?.plain, explained?.yeaMeans, explained?.nayMeans].map(said);
  const tag = sessionTag(id);
  const isPast = sessionIsPast(id, today);
  const isOfItsTime = page.published !== undefined && !sessionIsPast(id, page.published);
  return {
    kind: 'measure',
    ...nameMeasure(key, id, release),
    ...(tag && { tag }),
    ...(measure?.description && { description: measure.description }),
    ...(sponsor && { sponsor: { ...(sponsorName && measure?.sponsor && { id: measure.sponsor }), name: sponsor } }),
    ...(measure?.introduced && { introduced: measure.introduced }),
    votes: votes.map(({ record }) => {
      const { id, chamber, motion, result, tally, date } = record;
      const decides = motionCode(motion);
      return {
        id,
        chamber,
        motion,
        ...(decides && { decides }),
        ...(result && { result }),
        tally,
        date,
        source: voteSource(release, record),
      };
    }),
    inThisStory: inThisStory(key, page, release),
    ...(stance && { stance }),
    ...(plain && { plain }),
    ...(yeaMeans && { yeaMeans }),
    ...(nayMeans && { nayMeans }),
    ...(isPast && { pastSession: true }),
    ...(isPast && isOfItsTime && { published: page.published }),
    known: found !== null,
    links: linksOf(key, release, today),
    ...citeSources(release, [...(found ? [found] : []), ...votes]),
  };
}

/** What each official named on this page did on the measure, in the order in which the page names them. */
function inThisStory(key: string, page: CardPage, release: LoadedRelease) {
  const only = new Set([key]);
  return [...new Set(page.keys)].flatMap((other) => {
    const person = findPerson(release, other);
    return person ? positionsOf(release, person.record, only) : [];
  });
}

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

function linksOf(key: string, release: LoadedRelease, today: IsoDate): CardLink[] {
  const links: CardLink[] = [
    { id: linkIds.measure(key), kind: 'measure' },
    { id: linkIds.comment, kind: 'comment' },
  ];
  return links.filter((link) => resolveLink(key, link.id, release, today) !== null);
}
