/**
 * Links by id. The page's side holds ids only; the address is looked up here, from the release, at the moment of the
 * click. Whatever the id says, nothing but a plain https page, a telephone number or an e-mail address comes out.
 */
import type { IsoDate, IsoInstant, MentionKey } from '../identifiers';
import { packParts } from '../release/packs';
import type { RollCall } from '../release/packs';
import type { LoadedRelease } from '../release/release';
import { dayOf } from '../districts/terms';
import { findStance } from './editorial-claims';
import { commentPage, officialPage, parseMeasureKey } from './measure-key';
import { findDetails, findMeasure, isWithdrawn, rollCalls } from './records';

/** The ids, by what they lead to. */
export const linkIds = {
  call: (office: number) => `call/${office}`,
  email: 'email',
  form: 'form',
  page: 'page',
  measure: (key: string) => `measure/${key}`,
  comment: 'comment',
  vote: (rollCall: string) => `vote/${rollCall}`,
  stance: (id: string) => `stance/${id}`,
  source: (pack: string, part: string, index: number) => `source/${pack}/${part}/${index}`,
};

/** Whether what is entered behind this link can be read by others: that is said before it opens. */
export const becomesPublic = (linkId: string): boolean => linkId === linkIds.comment;

/**
 * The address behind one link of one card: `https:`, `tel:` or `mailto:`, or null where there is none (any more).
 * @param now the reader's day or moment: a link that has had its time is gone.
 */
export function resolveLink(
  key: MentionKey,
  linkId: string,
  release: LoadedRelease,
  now: IsoDate | IsoInstant,
): string | null {
  const slash = linkId.indexOf('/');
  const kind = slash < 0 ? linkId : linkId.slice(0, slash);
  const rest = slash < 0 ? '' : linkId.slice(slash + 1);
  const official = () => (isWithdrawn(release, key) ? undefined : findDetails(release, key)?.record);
  switch (kind) {
    case 'call':
      return /^\d+$/.test(rest) ? telephone(official()?.offices?.[Number(rest)]?.phone) : null;
    case 'email':
      return mail(official()?.email);
    case 'form':
      return securePage(official()?.contactForm);
    case 'page':
      return securePage(official()?.page);
    case 'measure':
      return measurePage(release, rest);
    case 'comment': {
      const id = parseMeasureKey(key);
      return id && securePage(commentPage(id, dayOf(now)));
    }
    case 'vote': {
      const found = rollCalls(release, (rollCall) => rollCall.id === rest)[0];
      return found ? rollCallPage(release, found.record) : null;
    }
    case 'stance':
      return securePage(findStance(release, key, dayOf(now), rest)?.sources[0]?.url);
    case 'source':
      return sourcePage(release, rest);
    default:
      return null;
  }
}

/** The measure's page as published, else as its key gives it. */
export function measurePage(release: LoadedRelease, key: string): string | null {
  const id = parseMeasureKey(key);
  return id && securePage(findMeasure(release, key)?.record.page ?? officialPage(id));
}

/** A roll call's own page; the measure's page shows those that have none. */
export const rollCallPage = (release: LoadedRelease, { page: own, measure }: RollCall): string | null =>
  own === undefined ? measurePage(release, measure ?? '') : securePage(own);

function sourcePage(release: LoadedRelease, rest: string): string | null {
  const [pack = '', name, index = ''] = rest.split('/');
  const part = packParts.find((known) => known === name);
  if (!part || !/^\d+$/.test(index)) return null;
  return securePage(release.packs[pack]?.[part]?.sources[Number(index)]?.url);
}

/** A plain https page of a named host: no user, no port, no bare address of a machine. */
export function securePage(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  const named = /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname);
  return url.protocol === 'https:' && named && !url.username && !url.password && !url.port ? url.href : null;
}

/** `tel:` of a North American number as printed, with its extension where it has one. */
export function telephone(printed: string | undefined): string | null {
  const match = /^([^a-z]*)(?:\s*(?:x|ext\.?|extension)\s*(\d+))?$/i.exec(printed?.trim() ?? '');
  const digits = match?.[1]?.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '') ?? '';
  if (!/^[2-9]\d{9}$/.test(digits)) return null;
  return `tel:+1${digits}${match?.[2] ? `;ext=${match[2]}` : ''}`;
}

const mail = (address: string | undefined): string | null =>
  address && /^[\w.+'-]+@([a-z0-9-]+\.)+[a-z]{2,}$/i.test(address) ? `mailto:${address}` : null;
