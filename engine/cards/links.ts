/**
 * Links by id. The page's side holds ids only; the address is looked up here, from the release, at the moment of the
 * click. Whatever the id says, nothing but a plain https page, a telephone number or an e-mail address comes out.
 */
import type { IsoDate, IsoInstant, MentionKey } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import { siteOf } from '../jurisdictions/other-states';
import type { RollCall } from '../record/model';
import type { FilePath } from '../release/bundle';
import type { LoadedRelease } from '../release/release';
import { dayOf } from '../districts/terms';
import { findStance } from './editorial-claims';
import { commentPage, officialPage, parseMeasureKey } from './measure-key';
import type { MeasureId } from './measure-key';
import { findBody, openMeetingsOf } from './local';
import { findBrief, findDetails, findMeasure, findPerson, isWithdrawn } from './records';

/** The ids, by what they lead to. */
export const linkIds = {
  call: (office: number) => `call/${office}`,
  email: 'email',
  form: 'form',
  page: 'page',
  measure: (key: string) => `measure/${key}`,
  law: 'law',
  explained: 'explained',
  site: 'site',
  meetings: 'meetings',
  roll: 'roll',
  rule: 'rule',
  comment: 'comment',
  vote: (rollCall: string, measure = '') => `vote/${rollCall}@${measure}`,
  stance: (id: string) => `stance/${id}`,
  source: (file: FilePath, index: number) => `source/${file}/${index}`,
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
  switch (kind) {
    case 'call':
      return /^\d+$/.test(rest) ? telephone(findDetails(release, key)?.offices?.[Number(rest)]?.phone) : null;
    case 'email':
      return mail(findDetails(release, key)?.email);
    case 'form':
      return securePage(findDetails(release, key)?.contactForm);
    case 'page':
      return securePage(findDetails(release, key)?.page);
    case 'meetings':
    case 'roll':
    case 'rule':
      return localPage(release, key, kind);
    case 'measure': {
      const id = parseMeasureKey(rest);
      return id && measurePage(release, id);
    }
    case 'law': {
      const id = parseMeasureKey(key);
      return id && lawPage(release, id);
    }
    case 'explained': {
      const id = parseMeasureKey(key);
      return id && securePage(findMeasure(release, id)?.explanation?.text?.url);
    }
    case 'site': {
      const id = parseMeasureKey(key);
      return id && securePage(siteOf(id.pack));
    }
    case 'comment': {
      const id = parseMeasureKey(key);
      return id && securePage(commentPage(id, dayOf(now)));
    }
    case 'vote':
      return votePage(release, rest);
    case 'stance':
      return securePage(findStance(release, key, dayOf(now), rest)?.sources[0]?.url);
    case 'source':
      return sourcePage(release, rest);
    default:
      return null;
  }
}

/** The measure's page as published, else as its key gives it. */
export const measurePage = (release: LoadedRelease, id: MeasureId): string | null =>
  securePage(findBrief(release, id)?.page ?? officialPage(id));

/** The text of the law that it became, where its legislature's numbers lead to one. */
export function lawPage(release: LoadedRelease, id: MeasureId): string | null {
  const law = findBrief(release, id)?.status?.law;
  return law ? securePage(jurisdictionOf(id.pack)?.official.law?.(law)) : null;
}

/** A roll call's own page; the measure's page shows those that have none. */
export const rollCallPage = (
  release: LoadedRelease,
  { page: own }: RollCall,
  measure: MeasureId | undefined,
): string | null => (own === undefined ? (measure ? measurePage(release, measure) : null) : securePage(own));

/** A page about the council or county board that an official sits on. */
function localPage(release: LoadedRelease, key: MentionKey, kind: 'meetings' | 'roll' | 'rule'): string | null {
  const jurisdiction = findPerson(release, key)?.record.offices[0]?.jurisdiction ?? '';
  if (kind === 'rule') return securePage(openMeetingsOf(jurisdiction)?.law);
  const body = findBody(release, jurisdiction);
  return securePage(kind === 'roll' ? body?.votes?.page : body?.page);
}

function votePage(release: LoadedRelease, rest: string): string | null {
  const [rollCallId = '', on = ''] = rest.split('@');
  if (isWithdrawn(release, rollCallId)) return null;
  const measure = parseMeasureKey(on) ?? undefined;
  const rollCall = release.record.rollCall(rollCallId, measure);
  return rollCall ? rollCallPage(release, rollCall, measure) : null;
}

function sourcePage(release: LoadedRelease, rest: string): string | null {
  const at = rest.lastIndexOf('/');
  const index = rest.slice(at + 1);
  if (!/^\d+$/.test(index)) return null;
  return securePage(release.record.head(rest.slice(0, at) as FilePath)?.sources[Number(index)]?.url);
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
