/** What the card of an official says. */
import type { IsoDate } from '../identifiers';
import type { Office, OfficialDetails } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import type { Point } from '../districts/boundaries';
import { miles } from '../districts/distance';
import { isUnconfirmed, lastOffice, officeOn } from '../districts/terms';
import type { CardLink, CardPage, OfficeLine, OfficialCard } from './content';
import { linkIds, resolveLink } from './links';
import { parseMeasureKey } from './measure-key';
import { measuresNear } from './editorial-claims';
import { positionsOf } from './positions';
import { findDetails, findPerson, isWithdrawn, rollCalls } from './records';
import type { Found, Sourced } from './records';
import { citeSources } from './sources';
import { byWeight } from './weight';

/** How many of the latest positions a card shows. */
const latestShown = 5;

export function buildOfficialCard(
  key: string,
  page: CardPage,
  release: LoadedRelease,
  today: IsoDate,
): Omit<OfficialCard, 'why'> | null {
  const person = findPerson(release, key);
  if (!person) return null;
  const details = findDetails(release, key);
  const now = officeOn(person.record, today);
  const checked = release.packs[person.pack]?.roster.asOf ?? today;
  const unconfirmed = now !== undefined && isUnconfirmed(now, checked, today);
  const then = page.published === undefined ? undefined : officeOn(person.record, page.published);
  const last = now ? undefined : lastOffice(person.record, today);
  const named = new Set(page.keys.filter((other) => parseMeasureKey(other) !== null));
  const inThisStory = named.size > 0 ? positionsOf(release, person.record, named) : [];
  const told = new Set(inThisStory.map((position) => position.id));
  const untold = positionsOf(release, person.record).filter((position) => !told.has(position.id));
  const latest = byWeight(untold, measuresNear(release, named, today)).slice(0, latestShown);
  const office = then ?? now ?? last;
  const used: Found<Sourced>[] = [
    { ...person, record: { source: office?.source ?? person.record.source } },
    ...(details && now ? [details, ...committeeSources(details)] : []),
    ...positionSources(release, [...inThisStory, ...latest]),
  ];
  return {
    kind: 'official',
    key,
    name: person.record.name,
    ...(then && then !== now && { then: officeLine(then) }),
    ...(now && { now: officeLine(now) }),
    ...(unconfirmed && { unconfirmed }),
    ...(last && { last: officeLine(last) }),
    inThisStory,
    latest,
    committees: now
      ? (details?.record.committees ?? []).map(({ name, role }) => ({ name, ...(role && { role }) }))
      : [],
    contacts: now && details ? contactsOf(key, details.record, release, today, unconfirmed) : [],
    ...citeSources(release, used),
  };
}

const committeeSources = (details: Found<OfficialDetails>): Found<Sourced>[] =>
  (details.record.committees ?? []).map((record) => ({ ...details, record }));

function positionSources(release: LoadedRelease, positions: OfficialCard['latest']): Found<Sourced>[] {
  const votes = new Set(positions.map(({ id, official }) => id.slice(0, -official.length - 1)));
  const measures = new Set(
    positions.flatMap(({ kind, measure }) => (kind === 'sponsorship' && measure ? [measure] : [])),
  );
  return [
    ...rollCalls(release, (rollCall) => votes.has(rollCall.id)),
    ...Object.entries(release.packs).flatMap(([pack, { measures: file }]) =>
      (file?.measures ?? [])
        .filter((measure) => measures.has(measure.key))
        .map((record) => ({ record, pack, part: 'measures' as const })),
    ),
  ];
}

/** An office as the views take it. */
export function officeLine(office: Office): OfficeLine {
  const { source: _source, ...line } = office;
  return line;
}

/**
 * Ways to reach an official, the most direct first: telephone, e-mail, web form, official page, then their other
 * telephones. Each is one that can be opened now. Where it is not sure who holds the office, the official page alone.
 * @param near where the reader is, known in the extension's own pages only: then the nearest office comes early.
 */
export function contactsOf(
  key: string,
  details: OfficialDetails,
  release: LoadedRelease,
  today: IsoDate,
  unconfirmed = false,
  near?: Point,
): CardLink[] {
  if (isWithdrawn(release, key)) return [];
  const calls = (details.offices ?? []).flatMap((office, index): CardLink[] => {
    if (!office.phone) return [];
    const { kind, label, lat, lon } = office;
    const far =
      near && kind !== 'capitol' && lat !== undefined && lon !== undefined ? miles(near, [lon, lat]) : undefined;
    const reached = { kind, ...(label && { label }), ...(far !== undefined && { miles: far }) };
    return [{ id: linkIds.call(index), kind: 'call', detail: office.phone, office: reached }];
  });
  const [first, ...others] = calls;
  const byDistance = others.sort((a, b) => (a.office?.miles ?? Infinity) - (b.office?.miles ?? Infinity) || 0);
  const isNear = byDistance[0]?.office?.miles !== undefined;
  const links: CardLink[] = [
    ...(first ? [first] : []),
    ...byDistance.slice(0, isNear ? 1 : 0),
    ...(details.email ? [{ id: linkIds.email, kind: 'email' as const, detail: details.email }] : []),
    ...(details.contactForm ? [{ id: linkIds.form, kind: 'form' as const }] : []),
    ...(details.page ? [{ id: linkIds.page, kind: 'page' as const }] : []),
    ...byDistance.slice(isNear ? 1 : 0),
  ];
  return links.filter(
    (link) => (!unconfirmed || link.kind === 'page') && resolveLink(key, link.id, release, today) !== null,
  );
}
