/**
 * What a measure's key says by itself: jurisdiction, session, kind and number, its printed form and its official page.
 * Address forms: shared knowledge of the legislatures' own sites (`app.leg.wa.gov`, `www.congress.gov`,
 * `legislature.idaho.gov`); a form that is not proven is left out, so that a link is never a guess.
 */
import type { IsoDate, MeasureKey, PackId } from '../identifiers';
import { firstYearOfCongress } from '../january';
import type { Reason } from '../spotting/types';
import { sessionStage } from './sessions';

export interface MeasureId {
  /** The key that it was read from. */
  key: MeasureKey;
  pack: PackId;
  /** `2025-2026`, `119`, `2026`; `IL26` for the new style of ballot measures; absent for the older ones. */
  session?: string;
  /** `HB`, `HR`, `H`; `I`, `R`, `IL`, `IP` for ballot measures. */
  type: string;
  /** Digits as in the key: `1217`, `001`. */
  number: string;
  ballot: boolean;
}

/** Reads a key; null for anything that is none (officials' ids included). */
export function parseMeasureKey(key: string): MeasureId | null {
  const parts = key.split('/');
  const [pack, second, third, fourth] = parts;
  if (!pack || !/^[a-z]{2}$/.test(pack) || !second || !third) return null;
  if (parts.length === 4 && fourth && /^\d+(-\d+)?$/.test(second) && /^[A-Z]+$/.test(third) && /^\d+$/.test(fourth)) {
    return { key, pack, session: second, type: third, number: fourth, ballot: false };
  }
  if (parts.length !== 3 || !/^\d+$/.test(third)) return null;
  const serial = /^([A-Z]+)(\d{2})$/.exec(second);
  if (serial?.[1]) return { key, pack, session: second, type: serial[1], number: third, ballot: true };
  return /^[A-Z]+$/.test(second) ? { key, pack, type: second, number: third, ballot: true } : null;
}

const congressTypes: Record<string, { printed: string; path: string }> = {
  HR: { printed: 'H.R.', path: 'house-bill' },
  S: { printed: 'S.', path: 'senate-bill' },
  HJRES: { printed: 'H.J.Res.', path: 'house-joint-resolution' },
  SJRES: { printed: 'S.J.Res.', path: 'senate-joint-resolution' },
  HCONRES: { printed: 'H.Con.Res.', path: 'house-concurrent-resolution' },
  SCONRES: { printed: 'S.Con.Res.', path: 'senate-concurrent-resolution' },
  HRES: { printed: 'H.Res.', path: 'house-resolution' },
  SRES: { printed: 'S.Res.', path: 'senate-resolution' },
};

/** The measure as printed: "HB 1217", "H.R. 1", "I-2066", "IL26-001". */
export function measureLabel(id: MeasureId): string {
  if (id.ballot) return id.session ? `${id.session}-${id.number}` : `${id.type}-${id.number}`;
  if (id.pack === 'us') return `${congressTypes[id.type]?.printed ?? id.type} ${id.number}`;
  return `${id.type} ${id.number}`;
}

/** "2025–26", "119th" and the like, as a short tag that tells two measures of one number apart; empty for ballot measures. */
export function sessionTag(id: MeasureId): string {
  if (id.ballot || !id.session) return '';
  const [from, to] = id.session.split('-');
  return to ? `${from}–${to.slice(-2)}` : id.session;
}

/** The session for the view to put into words. */
export function sessionReason(id: MeasureId): Reason {
  if (id.ballot) return { code: 'ballot', values: { state: id.pack } };
  if (id.pack === 'us') {
    const first = firstYearOfCongress(Number(id.session));
    return { code: 'congress', values: { congress: id.session ?? '', from: String(first), to: String(first + 2) } };
  }
  return { code: 'legislature', values: { state: id.pack, session: sessionTag(id) } };
}

/** Whether the text leaves open which session is meant: only the one who reads it can tell. */
export const isSessionUnclear = (why: readonly Reason[]): boolean => why.some(({ code }) => code === 'session-unclear');

/** The official page of exactly this measure in exactly this session, built from its key; null where no form is proven. */
export function officialPage(id: MeasureId): string | null {
  if (id.ballot || !id.session) return null;
  const number = id.number.replace(/^0+(?=\d)/, '');
  if (id.pack === 'wa') {
    const year = id.session.slice(0, 4);
    return `https://app.leg.wa.gov/billsummary/?BillNumber=${number}&Year=${year}&Initiative=false`;
  }
  if (id.pack === 'us') {
    const path = congressTypes[id.type]?.path;
    return path ? `https://www.congress.gov/bill/${ordinal(Number(id.session))}-congress/${path}/${number}` : null;
  }
  if (id.pack === 'id') {
    // Bills are padded to four digits, all else to three: H0093, HCR031.
    const padded = number.padStart(id.type.length === 1 ? 4 : 3, '0');
    return `https://legislature.idaho.gov/sessioninfo/${id.session}/legislation/${id.type}${padded}/`;
  }
  return null;
}

function ordinal(n: number): string {
  const last = n % 10;
  if (n % 100 >= 11 && n % 100 <= 13) return `${n}th`;
  return `${n}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

/**
 * Comment form of the Washington Legislature. It knows the sitting biennium only, and nobody reads it once the last
 * regular session is over: then it is not offered.
 */
export function commentPage(id: MeasureId, today: IsoDate): string | null {
  const isBill = id.pack === 'wa' && (id.type === 'HB' || id.type === 'SB');
  return isBill && sessionStage(id, today)?.stage === 'open' ? `https://app.leg.wa.gov/pbc/bill/${id.number}` : null;
}
