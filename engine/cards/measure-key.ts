/**
 * What a measure's key says by itself: jurisdiction, session, kind and number, its printed form and its official page.
 */
import type { IsoDate, MeasureKey, PackId } from '../identifiers';
import { jurisdictionOf } from '../jurisdictions';
import { kindOf } from '../jurisdictions/numbers';
import { firstYearOfCongress } from '../jurisdictions/sessions';
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

/** The measure as printed: "HB 1217", "H.R. 1", "I-2066", "IL26-001". */
export function measureLabel(id: MeasureId): string {
  if (id.ballot) return id.session ? `${id.session}-${id.number}` : `${id.type}-${id.number}`;
  return `${kindOf(id.pack, id.type)?.printed ?? id.type} ${id.number}`;
}

/** "2025–26", "2026" and the like, as a short tag that tells two measures of one number apart; empty for ballot measures. */
export function sessionTag(id: Pick<MeasureId, 'pack' | 'session' | 'ballot'>): string {
  if (id.ballot || !id.session) return '';
  const first = id.pack === 'us' ? firstYearOfCongress(Number(id.session)) : undefined;
  const [from, to] = first ? [String(first), String(first + 1)] : id.session.split('-');
  return to ? `${from}–${to.slice(-2)}` : id.session;
}

/** The session for the view to put into words. */
export function sessionReason(id: Pick<MeasureId, 'pack' | 'session' | 'ballot'>): Reason {
  if (id.ballot) return { code: 'ballot', values: { state: id.pack } };
  if (id.pack === 'us') {
    return { code: 'congress', values: { congress: id.session ?? '', session: sessionTag(id) } };
  }
  // Of a state without a descriptor nobody here knows how its sessions are counted: the year is the story's.
  if (!jurisdictionOf(id.pack)) return { code: 'undated', values: { state: id.pack } };
  return { code: 'legislature', values: { state: id.pack, session: sessionTag(id) } };
}

/** The official page of exactly this measure in exactly this session, built from its key; null where no form is proven. */
export function officialPage({ pack, session, type, number, ballot }: MeasureId): string | null {
  if (ballot || !session) return null;
  return jurisdictionOf(pack)?.official.measure?.({ type, number: Number(number), session }) ?? null;
}

/**
 * Where the legislature takes comments on a measure. Nobody reads them once the last regular session is over: then it is
 * not offered.
 */
export function commentPage(id: MeasureId, today: IsoDate): string | null {
  const { pack, session, type, number, ballot } = id;
  if (ballot || !session || sessionStage(id, today)?.stage !== 'open') return null;
  return jurisdictionOf(pack)?.official.comment?.({ type, number: Number(number), session }) ?? null;
}
