/**
 * Pages of one measure, read from their addresses: the official ones, and those of the tracker of all states that papers
 * link to.
 */
import type { MeasureKey, PackId } from '../../../identifiers';
import { jurisdictions } from '../../../jurisdictions';
import { natureOf, typeIn } from '../../../jurisdictions/numbers';
import { sessionOfYear } from '../../../jurisdictions/sessions';
import { wordOrDigit } from '../../../text/scripts';
import { address, idle, kindsOfLegiScan, legiScanPath } from '../tables/link-words';

/** What is the same in all sessions of a measure: kind and number as in keys. */
export interface Numbered {
  readonly jurisdiction: PackId;
  readonly type: string;
  readonly number: number;
}

export interface LinkedMeasure extends Numbered {
  /** As in a key; absent where the address names no year. */
  readonly session?: string;
}

/** What it is called in all sessions: `wa/HB/1217`. */
export const sessionlessKey = ({ jurisdiction, type, number }: Numbered): string => `${jurisdiction}/${type}/${number}`;

/** Key of a measure with a session. */
export const measureKey = (jurisdiction: PackId, session: string, type: string, number: number): MeasureKey =>
  `${jurisdiction}/${session}/${type}/${number}`;

/** The measure that an address shows. Undefined for all other pages. Never throws. */
export function measureOfLink(href: string): LinkedMeasure | undefined {
  const match = address.exec(href.trim());
  if (!match) return undefined;
  const host = match[1]!.toLowerCase();
  const path = match[2]!.replaceAll('%20', ' ');
  if (host === 'legiscan.com') return legiScanLink(path);
  for (const { id, official } of jurisdictions) {
    if (!official.hosts.some((own) => host === own || host.endsWith(`.${own}`))) continue;
    const measure = official.measureAt?.(path, match[3] ?? '');
    if (measure) return { jurisdiction: id, ...measure };
  }
  return undefined;
}

/** `WA/bill/HB1217/2025`. */
function legiScanLink(path: string): LinkedMeasure | undefined {
  const match = legiScanPath.exec(path);
  const [, code = '', chamber, letters = '', number, year] = match ?? [];
  const kind = kindsOfLegiScan[letters];
  if (!kind) return undefined;
  const jurisdiction = code.toLowerCase();
  const nature = natureOf(jurisdiction, Number(number)) ?? (`${chamber === 'S' ? 'senate' : 'house'}-${kind}` as const);
  const type = typeIn(jurisdiction, nature, Number(number));
  return type
    ? { jurisdiction, type, number: Number(number), session: sessionOfYear(jurisdiction, Number(year)) }
    : undefined;
}

/** The part of a link's words that a mark may cover; undefined for words that name nothing and for whole paragraphs. */
export function linkedWords(text: string, start: number, end: number): { start: number; end: number } | undefined {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed.length > 120 || !wordOrDigit.test(trimmed) || idle.test(trimmed.replace(/[.:>»→\s]+$/, '')))
    return undefined;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
