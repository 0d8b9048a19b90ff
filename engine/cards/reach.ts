/** Whom a reader can reach about a measure, and what its card offers to open: decided by where it stands. */
import type { IsoDate } from '../identifiers';
import type { LoadedRelease } from '../release/release';
import type { CardLink, Reach } from './content';
import { linkIds, resolveLink } from './links';
import { sessionIsPast } from './sessions';
import type { MeasureId } from './measure-key';
import { findPerson } from './records';
import { isOpen } from './standing';
import type { Standing } from './standing';

/**
 * The law that it became, where its text has an address; its official page; and a comment form for what is still under
 * way. Where no form of its page is proven, the legislature's own site, to look it up there.
 */
export function linksOf(
  id: MeasureId,
  status: Standing | undefined,
  release: LoadedRelease,
  today: IsoDate,
): CardLink[] {
  const law: CardLink = { id: linkIds.law, kind: 'law' };
  const page: CardLink = { id: linkIds.measure(id.key), kind: 'measure' };
  const comment: CardLink[] = status && !isOpen(status) ? [] : [{ id: linkIds.comment, kind: 'comment' }];
  const opens = (link: CardLink) => resolveLink(id.key, link.id, release, today) !== null;
  const site: CardLink[] = id.ballot || opens(page) ? [] : [{ id: linkIds.site, kind: 'site' }];
  return [law, page, ...site, ...comment].filter(opens);
}

/**
 * Those who decide on a measure that is under way: members of Congress on Congress's, a state's legislators on its own.
 * Once both chambers have passed it only the governor is left; a president's signature is nobody's to ask for here.
 * Undefined for ballot measures, which voters decide, and for what is not on record.
 */
export function reachOf(
  id: MeasureId,
  status: Standing | undefined,
  release: LoadedRelease,
  today: IsoDate,
): Reach | undefined {
  if (id.ballot || !status || !isOpen(status) || sessionIsPast(id, today)) return undefined;
  const jurisdiction = id.pack;
  if (status.code === 'passed-both') return id.pack === 'us' ? undefined : { jurisdiction, chamber: 'governor' };
  const { chamber, committee } = status;
  return {
    jurisdiction,
    ...(chamber && { chamber }),
    ...(chamber &&
      committee && { committee: { name: committee, members: membersOf(release, id, chamber, committee) } }),
  };
}

const membersOf = (release: LoadedRelease, id: MeasureId, chamber: string, committee: string) =>
  release.record.committee(id, chamber, committee).flatMap((official) => {
    const person = findPerson(release, official)?.record;
    return person ? [{ id: person.id, name: person.name }] : [];
  });
