/**
 * Checks that hold for every record, whatever its shape: literals only, real days, honest links and contacts, names
 * that can be looked for in a text. The file's cap on depth has been checked before.
 */
import { isAllowedLink, isMailAddress, isPhone } from './allowed-link';
import { plainText } from './plain-text';

const linkFields = new Set(['url', 'page', 'contactForm', 'link', 'signIn', 'site']);
const phoneFields = new Set(['phone']);
const mailFields = new Set(['email', 'reportAddress']);
/** Other ways to write a name: each must be fit to be searched for. */
const nameListFields = new Set(['nicknames', 'aliases']);
const nameListCap = 24;

/** A day that the calendar has, in the years that our facts can be of. */
export function isRealDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  if (year < 1700 || year > 2200) return false;
  const time = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  // Date.parse rolls 30 February over to March in some engines and refuses it in others.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text.slice(0, 10);
}

const dayLike = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/;

function textTrouble(name: string, text: string, hosts: ReadonlySet<string>): string | undefined {
  if (dayLike.test(text) && !isRealDay(text)) return `no such day: ${text}`;
  if (linkFields.has(name) && !isAllowedLink(text, hosts)) return `${name}: not an allowed link`;
  if (phoneFields.has(name) && !isPhone(text)) return `${name}: not a telephone number`;
  if (mailFields.has(name) && !isMailAddress(text)) return `${name}: not a mail address`;
  return undefined;
}

/** The first thing that no record may have, or undefined. */
export function literalTrouble(record: unknown, hosts: ReadonlySet<string>): string | undefined {
  const open: [name: string, value: unknown][] = [['', record]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [name, value] = next;
    if (typeof value === 'string') {
      const trouble = textTrouble(name, value, hosts);
      if (trouble) return trouble;
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return `${name}: not an exact number`;
    } else if (Array.isArray(value)) {
      for (const item of value) open.push([name, item]);
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        if (key === '__proto__' || plainText(key) !== key) return 'a field name that hides something';
        open.push([key, (value as Record<string, unknown>)[key]]);
      }
    }
  }
  const { author, reviewer } = (record ?? {}) as { author?: unknown; reviewer?: unknown };
  return author !== undefined && author === reviewer ? 'reviewed by its own author' : undefined;
}

/** Words that would mark half of any article. */
const isSearchable = (name: string): boolean =>
  (name.match(/\p{L}/gu)?.length ?? 0) >= 2 && /\p{Lu}|\p{Lo}/u.test(name.trim()[0] ?? '');

/** A copy with plain text throughout, −0 as 0, and only those other names that can be looked for. */
export function tidy(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return value === 0 ? 0 : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => tidy(item, name));
    if (!nameListFields.has(name)) return items;
    return items.filter((item) => typeof item !== 'string' || isSearchable(item)).slice(0, nameListCap);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, tidy(part, key)]));
}
