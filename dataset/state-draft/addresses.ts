/**
 * Forms of official addresses. A form is what is left when every part of an address is explained alike for every measure
 * with the same letters: by the session, the letters, the number, or by being the same in all. One that doesn't build the
 * address of each of them again is no form.
 */
import { groupBy } from '../records/lists';
import type { SeenMeasure } from './seen';

export type Part =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'session' }
  | { readonly is: 'type'; readonly small: boolean }
  | { readonly is: 'number'; readonly digits: number };

export interface Form {
  readonly host: string;
  readonly parts: readonly Part[];
  /** Letters of the measures for all of which it is proven. */
  readonly types: readonly string[];
  readonly proven: number;
}

export interface Address {
  readonly type: string;
  readonly number: number;
  /** As keys name the session. */
  readonly session: string;
}

export function build(parts: readonly Part[], { type, number, session }: Address): string {
  return parts
    .map((part) => {
      if (part.is === 'text') return part.text;
      if (part.is === 'session') return session;
      return part.is === 'type' ? (part.small ? type.toLowerCase() : type) : String(number).padStart(part.digits, '0');
    })
    .join('');
}

interface Cut extends Address {
  readonly identifier: string;
  readonly url: string;
  readonly tokens: readonly string[];
}

const cutUp = (url: string): string[] => url.match(/[A-Za-z]+|\d+|[^A-Za-z\d]+/g) ?? [];

/** What stays the same of addresses of one form: all but digits and the letters of the measure. */
const shapeOf = ({ tokens, type }: Cut): string =>
  tokens.map((token) => (/^\d/.test(token) ? '9' : token.toUpperCase() === type ? '?' : token)).join('');

/** How one place of all these addresses is explained, the narrowest way first. */
function explain(at: number, cuts: readonly Cut[]): Part | undefined {
  const tokens = cuts.map((cut) => cut.tokens[at] ?? '');
  const fits = (part: Part) => cuts.every((cut, one) => build([part], cut) === tokens[one]);
  const padded = tokens.filter((token) => token.startsWith('0')).map(({ length }) => length);
  const candidates: Part[] = [
    { is: 'session' },
    { is: 'type', small: false },
    { is: 'type', small: true },
    { is: 'number', digits: Math.max(1, ...padded) },
    { is: 'text', text: tokens[0] ?? '' },
  ];
  return candidates.find(fits);
}

/** Neighbouring texts as one. */
function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.is === 'text' && last?.is === 'text') out[out.length - 1] = { is: 'text', text: last.text + part.text };
    else out.push(part);
  }
  return out;
}

/** The form of these addresses, one for each of the measures; undefined where there is none that builds them all again. */
function formOf(cuts: readonly Cut[]): Part[] | undefined {
  const parts = (cuts[0]?.tokens ?? []).map((_, at) => explain(at, cuts));
  if (!parts.every((part) => part !== undefined)) return undefined;
  const form = joined(parts);
  const tells = form.some(({ is }) => is === 'number') && cuts.every((cut) => build(form, cut) === cut.url);
  return tells ? form : undefined;
}

/** Not what is made for programs, nor files. */
const isForPeople = (url: string): boolean =>
  /^https?:\/\/\S+$/.test(url) && !/^https?:\/\/(?:api|webservices)\.|\/api\/|\.(?:pdf|xml|json|csv)$/i.test(url);

const pagesOf = ({ bill }: Pick<SeenMeasure, 'bill'>): string[] => [
  ...new Set(bill.sources.map(({ url }) => url).filter(isForPeople)),
];

/** A form that holds for most. */
export interface Nearly {
  readonly holds: number;
  readonly of: number;
  /** One for which it doesn't, as printed. */
  readonly but: string;
}

export interface Forms {
  readonly forms: readonly Form[];
  /** Letters whose addresses no form explains, with an example. */
  readonly open: readonly { readonly type: string; readonly example: string; readonly nearly?: Nearly }[];
}

/**
 * Addresses of measures with the same letters, by what they look like. A measure that has two of one look tells nothing of
 * the form, and is compared with it afterwards as all others are.
 */
function alikeIn(own: readonly SeenMeasure[], keys: ReadonlyMap<string, string>): Cut[][] {
  const cuts = own.flatMap((measure) =>
    pagesOf(measure).map((url): Cut => {
      const { type, number, raw, bill } = measure;
      const session = keys.get(raw) ?? raw;
      return { type, number, session, identifier: `${raw} ${bill.identifier}`, url, tokens: cutUp(url) };
    }),
  );
  const looks = [...groupBy(cuts, shapeOf).values()].map((alike) =>
    [...groupBy(alike, ({ identifier }) => identifier).values()].flatMap((ofOne) => (ofOne.length === 1 ? ofOne : [])),
  );
  // Of one measure alone, a part that is the same by chance can't be told from one that has to be.
  return looks.filter((alike) => alike.length > 1);
}

/** The forms that hold for every measure of their letters. @param keys sessions of keys by their names in the scrape */
export function formsIn(measures: readonly SeenMeasure[], keys: ReadonlyMap<string, string>): Forms {
  const byType = groupBy(measures, ({ type }) => type);
  const found = new Map<string, Part[]>();
  for (const own of byType.values())
    for (const alike of alikeIn(own, keys)) {
      const parts = formOf(alike);
      if (parts) found.set(JSON.stringify(parts), parts);
    }
  const isBuilt = (parts: Part[], measure: SeenMeasure) =>
    pagesOf(measure).includes(build(parts, { ...measure, session: keys.get(measure.raw) ?? measure.raw }));
  const holds = (parts: Part[]) => [...byType].filter(([, own]) => own.every((measure) => isBuilt(parts, measure)));
  const nearly = (own: readonly SeenMeasure[]): Nearly | undefined => {
    const others = [...found.values()].map((parts) => own.filter((measure) => !isBuilt(parts, measure)));
    const [fewest] = others.sort((a, b) => a.length - b.length);
    if (!fewest?.[0] || fewest.length * 2 > own.length) return undefined;
    return { holds: own.length - fewest.length, of: own.length, but: fewest[0].bill.identifier };
  };
  const count = (types: ReturnType<typeof holds>) => types.reduce((sum, [, own]) => sum + own.length, 0);
  const forms: Form[] = [];
  // The form of most measures first: what it explains needs no other on the same host.
  for (const { parts, types } of [...found.values()]
    .map((one) => ({ parts: one, types: holds(one) }))
    .sort((a, b) => count(b.types) - count(a.types))) {
    const host = new URL(build(parts, { type: 'A', number: 1, session: '' })).hostname;
    const known = new Set(forms.filter((form) => form.host === host).flatMap((form) => form.types));
    const left = types.filter(([type]) => !known.has(type));
    if (left.length > 0) forms.push({ host, parts, types: left.map(([type]) => type), proven: count(left) });
  }
  const explained = new Set(forms.flatMap(({ types }) => types));
  const open = [...byType]
    .filter(([type]) => !explained.has(type))
    .map(([type, own]) => {
      const almost = nearly(own);
      return { type, example: own.flatMap(pagesOf)[0] ?? 'no page', ...(almost && { nearly: almost }) };
    });
  return { forms, open };
}

const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * The pattern that reads letters, number and session from an address of a form, without scheme and host; undefined where
 * the address doesn't tell the letters, or the pattern reads a measure otherwise than it is.
 */
export function patternOf(form: Form, measures: readonly SeenMeasure[], keys: ReadonlyMap<string, string>) {
  if (form.types.length > 1 && !form.parts.some(({ is }) => is === 'type')) return undefined;
  const types = [...form.types].sort((a, b) => b.length - a.length);
  const source = form.parts
    .map((part, at) => {
      if (part.is === 'text') return literal(at === 0 ? part.text.replace(/^https:\/\/[^/]+\//, '') : part.text);
      if (part.is === 'session') return '(?<session>\\d{4})';
      return part.is === 'type' ? `(?<type>${types.join('|')})` : '0*(?<number>\\d+)';
    })
    .join('');
  const pattern = new RegExp(`^${source}$`, 'i');
  const isRead = measures
    .filter(({ type }) => form.types.includes(type))
    .every(({ type, number, raw }) => {
      const session = keys.get(raw) ?? raw;
      const url = build(form.parts, { type, number, session });
      const read = pattern.exec(url.replace(/^https:\/\/[^/]+\//, ''))?.groups;
      return (
        (read?.type?.toUpperCase() ?? form.types[0]) === type &&
        Number(read?.number) === number &&
        (read?.session ?? session) === session
      );
    });
  return isRead ? pattern : undefined;
}
