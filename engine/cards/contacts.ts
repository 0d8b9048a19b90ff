/** Ways to reach an official. */
import type { Point } from '../districts/boundaries';
import { miles } from '../districts/distance';
import type { IsoDate } from '../identifiers';
import type { OfficialDetails } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import type { CardLink } from './content';
import { linkIds, resolveLink } from './links';
import { isWithdrawn } from './records';

/** Members bring their own district offices, mailboxes and forms. */
const isOfSeat = ({ kind, office }: CardLink): boolean =>
  kind === 'page' || (kind === 'call' && office?.kind !== 'district');

/** Where the office is, or gets its mail: the first address that is not an office at home. */
export const addressOf = ({ offices = [] }: OfficialDetails): string | undefined =>
  offices.find(({ kind, address }) => kind !== 'district' && address !== undefined)?.address;

/**
 * Ways to reach an official, the most direct first: telephone, e-mail, web form, official page, then their other
 * telephones. Each is one that can be opened now. Where it is not sure who holds the office, what stays with the office whoever
 * holds it: its telephones at the capitol or city hall, and the official page.
 * @param near where the reader is, known in the extension's own pages only: then the nearest office comes early.
 */
export function contactsOf(
  details: OfficialDetails,
  release: LoadedRelease,
  today: IsoDate,
  unconfirmed = false,
  near?: Point,
): CardLink[] {
  const key = details.id;
  if (isWithdrawn(release, key)) return [];
  const calls = (details.offices ?? []).flatMap((office, index): CardLink[] => {
    if (!office.phone) return [];
    const { kind, label, lat, lon } = office;
    const far =
      near && kind !== 'capitol' && lat !== undefined && lon !== undefined ? miles(near, [lon, lat]) : undefined;
    const reached = { kind, ...(label && { label }), ...(far !== undefined && { miles: far }) };
    const detail = office.phone.replace(/^\((\d{3})\) ?(?=\d)/, '$1-');
    return [{ id: linkIds.call(index), kind: 'call', detail, office: reached }];
  });
  const [first, ...others] = calls;
  // Some list the Capitol's number for their district, too.
  const further = others.filter(
    ({ detail }, at) => ![first, ...others.slice(0, at)].some((one) => one?.detail === detail),
  );
  const byDistance = further.sort((a, b) => (a.office?.miles ?? Infinity) - (b.office?.miles ?? Infinity) || 0);
  const isNear = byDistance[0]?.office?.miles !== undefined;
  const links: CardLink[] = [
    ...(first ? [first] : []),
    ...byDistance.slice(0, isNear ? 1 : 0),
    ...(details.email ? [{ id: linkIds.email, kind: 'email' as const, detail: details.email }] : []),
    ...(details.contactForm ? [{ id: linkIds.form, kind: 'form' as const }] : []),
    ...(details.page ? [{ id: linkIds.page, kind: 'page' as const }] : []),
    ...byDistance.slice(isNear ? 1 : 0),
  ];
  return links.filter((link) => (!unconfirmed || isOfSeat(link)) && resolveLink(key, link.id, release, today) !== null);
}
