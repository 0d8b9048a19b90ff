/**
 * Pages of one measure, read from their addresses: the official ones, and those of the two trackers that papers link to.
 */
import type { MeasureKey, PackId } from '../../identifiers';
import { typeIn, washingtonNature } from '../number-bands';
import { biennium } from './biennium';
import { sessionOfYear } from './session';

export interface LinkedMeasure {
  jurisdiction: PackId;
  type: string;
  number: number;
  /** As in a key; absent where the address names no year. */
  session?: string;
}

const congressTypes: Record<string, string> = {
  'house-bill': 'HR',
  'senate-bill': 'S',
  'house-joint-resolution': 'HJRES',
  'senate-joint-resolution': 'SJRES',
  'house-concurrent-resolution': 'HCONRES',
  'senate-concurrent-resolution': 'SCONRES',
  'house-resolution': 'HRES',
  'senate-resolution': 'SRES',
};

/** Key of a measure with a session. */
export const keyOf = (jurisdiction: PackId, session: string, type: string, number: number): MeasureKey =>
  `${jurisdiction}/${session}/${type}/${number}`;

/** The measure that an address shows. Undefined for all other pages. Never throws. */
export function measureOfLink(href: string): LinkedMeasure | undefined {
  const match = /^https?:\/\/(?:www\.)?([^/?#]+)\/+([^?#]*)(?:\?([^#]*))?/i.exec(href.trim());
  if (!match) return undefined;
  const host = match[1]!.toLowerCase();
  const path = match[2]!.replaceAll('%20', ' ');
  if (host === 'congress.gov') return congressLink(path);
  if (host === 'govtrack.us') return govTrackLink(path);
  if (host === 'legiscan.com') return legiScanLink(path);
  if (host === 'legislature.idaho.gov') return idahoLink(path);
  if (host === 'leg.wa.gov' || host.endsWith('.leg.wa.gov')) return washingtonLink(path, match[3] ?? '');
  return undefined;
}

function congressLink(path: string): LinkedMeasure | undefined {
  const match = /^bill\/(\d{2,3})(?:st|nd|rd|th)-congress\/([a-z-]+)\/(\d{1,5})(?:\/|$)/i.exec(path);
  if (match) return ofCongress(match[1]!, congressTypes[match[2]!.toLowerCase()], match[3]!);
  const file = /^(\d{2,3})\/bills\/([a-z]+)(\d{1,5})\//i.exec(path);
  return file ? ofCongress(file[1]!, file[2]!.toUpperCase(), file[3]!) : undefined;
}

/** `congress/bills/119/hr1`. */
function govTrackLink(path: string): LinkedMeasure | undefined {
  const match = /^congress\/bills\/(\d{2,3})\/([a-z]+)(\d{1,5})(?:\/|$)/i.exec(path);
  return match ? ofCongress(match[1]!, match[2]!.toUpperCase(), match[3]!) : undefined;
}

/** `WA/bill/HB1217/2025`; Congress's own letters there are HB and SB. */
function legiScanLink(path: string): LinkedMeasure | undefined {
  const match =
    /^(WA|ID|US)\/(?:bill|text|votes|rollcall)\/([HS])([A-Z]{0,3})0{0,3}(\d{1,5})\/(?:\w+\/)?(\d{4})(?:\/|$)/.exec(
      path,
    );
  if (!match) return undefined;
  const [, code, chamber, kind, digits, year] = match as unknown as [string, string, string, string, string, string];
  const jurisdiction = code.toLowerCase();
  const number = Number(digits);
  const type =
    jurisdiction === 'us'
      ? (
          {
            B: chamber === 'H' ? 'HR' : 'S',
            JR: `${chamber}JRES`,
            CR: `${chamber}CONRES`,
            R: `${chamber}RES`,
          } as Record<string, string>
        )[kind]
      : jurisdiction === 'wa'
        ? typeIn('wa', washingtonNature(number) ?? 'bill', number)
        : chamber + (kind === 'B' ? '' : kind);
  return type ? { jurisdiction, type, number, session: sessionOfYear(jurisdiction, Number(year)) } : undefined;
}

function ofCongress(congress: string, type: string | undefined, number: string): LinkedMeasure | undefined {
  if (!type || !Object.values(congressTypes).includes(type)) return undefined;
  return { jurisdiction: 'us', type, number: Number(number), session: String(Number(congress)) };
}

function idahoLink(path: string): LinkedMeasure | undefined {
  const match = /^sessioninfo\/(\d{4})\/legislation\/(H|S|HCR|SCR|HJM|SJM|HJR|SJR|HR|SR)(\d{1,4})[a-z]*(?:\/|$)/i.exec(
    path,
  );
  return match
    ? { jurisdiction: 'id', type: match[2]!.toUpperCase(), number: Number(match[3]), session: match[1]! }
    : undefined;
}

function washingtonLink(path: string, query: string): LinkedMeasure | undefined {
  const asked = (name: string) => new RegExp(`(?:^|[&;])${name}=(\\d{4})(?!\\d)`, 'i').exec(query)?.[1];
  const file = /^biennium\/(\d{4})-\d{2,4}\/.*\/(\d{4})(?!\d)[^/]*$/i.exec(path);
  const comment = /^pbc\/bill\/(\d{4})$/i.exec(path);
  const number = Number(asked('BillNumber') ?? file?.[2] ?? comment?.[1]);
  if (!number || /(?:^|[&;])Initiative=true/i.test(query)) return undefined;
  if (!file && !comment && !/^(?:billsummary|bill|bi\/[a-z]+)\/?$/i.test(path)) return undefined;
  const nature = washingtonNature(number);
  const type = nature && typeIn('wa', nature, number);
  if (!type) return undefined;
  const year = Number(asked('Year') ?? file?.[1]);
  return { jurisdiction: 'wa', type, number, ...(year > 1990 && year < 2100 && { session: biennium(year) }) };
}

/** Words that say nothing of what they link to. */
const idle = /^(?:here|click here|read (?:more|it|on)|more|link|this|that|text|pdf|source|see more|website|online)$/i;

/** The part of a link's words that a mark may cover; undefined for words that name nothing and for whole paragraphs. */
export function linkWords(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed.length > 120 || !/[\p{L}\d]/u.test(trimmed) || idle.test(trimmed.replace(/[.:>»→\s]+$/, '')))
    return undefined;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
