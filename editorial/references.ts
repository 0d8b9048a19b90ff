/** Whether what an entry points to exists: measures, officials, issues, places, and the hosts of its links. */
import { measureLabel, parseMeasureKey, sessionTag } from '../engine/cards/measure-key';
import { issueIds, issueOf } from '../engine/issues';
import { measureOfLink } from '../engine/spotting/measures/reading/links';
import { isAllowedLink } from '../engine/release/allowed-link';
import { isToCome } from './coming';
import type { Entry } from './folder';
import { districtsOf, type Facts, hasMeasure, hasOfficial, jurisdictionsOf, measuresIn, officialsNamed } from './facts';
import { nearest } from './nearest';
import type { Problem } from './problem';
import type { ActionShape } from './shapes';

type Pointing = Entry<{ measure?: string | undefined; official?: string | undefined; status?: string | undefined }>;

/**
 * @param mayCome where it may be named before there are facts about it: a hearing is announced, and an ask begins, in the
 * first days of a session. So may a draft.
 */
export function measureProblems({ value, problem }: Pointing, facts: Facts, mayCome = false): Problem[] {
  const { measure } = value;
  if (measure === undefined || hasMeasure(facts, measure)) return [];
  const id = parseMeasureKey(measure);
  // Ballot measures, and those of states without a record of theirs, are in no pack: their keys are taken at their word.
  const pack = id && facts.packs[id.pack];
  if (pack && (id.ballot || (!pack.measures && !pack.roster.sessions))) return [];
  if (id && (mayCome || value.status === 'draft') && isToCome(id, facts))
    return [
      problem(
        ['measure'],
        `is about a bill of a session to come, ${measureLabel(id)} of ${sessionTag(id)}: the packs have nothing of it yet. Check its number on the official page.`,
        'warning',
      ),
    ];
  return [
    problem(['measure'], `is about a measure that is not in the packs: “${measure}”. ${measureAdvice(measure, facts)}`),
  ];
}

/** Letters and digits, without what a bill gathers on its way: “ESHB 1217” and “2nd Sub. HB 1217” are HB 1217. */
const bare = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^(?:(?:\d?E)?\d?S|\d?E)(?=[HS](?:B|JM|JR|CR)\d)/, '');

function measureAdvice(written: string, facts: Facts): string {
  const keys = [...new Set(measuresIn(facts))];
  const said = keys.filter((key) => {
    const id = parseMeasureKey(key);
    return id && bare(measureLabel(id)) === bare(written);
  });
  if (said.length > 0)
    return `Write it as ${said.map((key) => `${key} (${sessionTag(parseMeasureKey(key)!)})`).join(' or ')}.`;
  const id = parseMeasureKey(written);
  // A number of another session is another bill: no slip of the pen leads from one to the other.
  const session = id?.session && facts.packs[id.pack] ? `${id.pack}/${id.session.slice(0, 4)}` : '';
  const near = keys.filter((key) => key.startsWith(session));
  if (id && near.length === 0)
    return `The packs have nothing of ${sessionTag(id)} yet: set “status: draft” until they do.`;
  const guess = nearest(written, near);
  return guess
    ? `Did you mean ${guess}?`
    : 'Write its key, like wa/2025-2026/HB/1217; a measure that is new has to be in the packs first.';
}

type Sourced = Entry<{ measure?: string | undefined; sources?: readonly { url: string }[] | undefined }>;

/** A source that is the legislature's own page of another bill: most likely copied from the entry above. */
export function sourceProblems({ value: { measure, sources = [] }, problem }: Sourced): Problem[] {
  const about = measure === undefined ? null : parseMeasureKey(measure);
  if (!about || about.ballot) return [];
  return sources.flatMap(({ url }, index) => {
    const linked = measureOfLink(url);
    const isSame =
      !linked ||
      (linked.jurisdiction === about.pack &&
        Number(linked.number) === Number(about.number) &&
        (!linked.session || linked.session === about.session));
    return isSame
      ? []
      : [
          problem(
            ['sources', index, 'url'],
            `is about ${measure}, and cites the page of another bill: ${url}. Correct one of the two.`,
          ),
        ];
  });
}

export function officialProblems({ value, problem }: Pointing, facts: Facts): Problem[] {
  const { official } = value;
  if (official === undefined || hasOfficial(facts, official)) return [];
  const named = officialsNamed(facts, official);
  const advice =
    named.length > 0
      ? `Write the id: ${named.map(({ id, name }) => `${id} (${name})`).join(' or ')}.`
      : 'Look the id up with: npm run dataset:check -- --who "Full Name".';
  return [problem(['official'], `is about an official who is not in the packs: “${official}”. ${advice}`)];
}

/** Whether the issues that a claim names are on the fixed list. Ids that were used before it are understood. */
export function issueProblems({ value, problem }: Entry<{ issues?: string[] | undefined }>): Problem[] {
  return (value.issues ?? []).flatMap((issue, index) => {
    if (issueOf(issue)) return [];
    const guess = nearest(issue, issueIds);
    const advice = guess ? `Did you mean “${guess}”?` : `The issues are: ${issueIds.join(', ')}.`;
    return [problem(['issues', index], `is about an issue that is not on the list: “${issue}”. ${advice}`)];
  });
}

export function audienceProblems({ value, problem }: Entry<ActionShape>, facts: Facts): Problem[] {
  const { jurisdiction, legislativeDistricts = [], congressionalDistricts = [] } = value.audience;
  const known = jurisdictionsOf(facts);
  if (!known.includes(jurisdiction)) {
    const guess = nearest(jurisdiction, known);
    const whole = known.filter((one) => !one.includes('/')).slice(0, 3);
    const local = known.filter((one) => one.includes('/')).slice(0, 1);
    const advice = guess ? `Did you mean “${guess}”?` : `Use ${[...whole, ...local].join(', ')} …`;
    return [problem(['audience', 'jurisdiction'], `is for “${jurisdiction}”, of which no pack has anybody. ${advice}`)];
  }
  const check = (kind: 'legislative' | 'congressional', districts: readonly (string | number)[]) => {
    const real = districtsOf(facts, jurisdiction, kind);
    const strange = districts.map(String).filter((district) => !real.has(district));
    const field = kind === 'legislative' ? 'legislativeDistricts' : 'congressionalDistricts';
    return strange.length === 0
      ? []
      : [
          problem(
            ['audience', field],
            `is for ${kind} district ${strange.join(', ')}, which ${jurisdiction} does not have. Correct it.`,
          ),
        ];
  };
  return [...check('legislative', legislativeDistricts), ...check('congressional', congressionalDistricts)];
}

/** Every https address in an entry, with its place. */
export function addressesIn(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; url: string }[] {
  if (typeof value === 'string') return value.startsWith('https://') && !/\s/.test(value) ? [{ path, url: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    addressesIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

export function hostProblems({ value, problem }: Entry<unknown>, allowed: ReadonlySet<string>): Problem[] {
  return addressesIn(value).flatMap(({ path, url }) => {
    // Hosts written with their scheme are told about by their own rule.
    if (path[0] === 'linkHosts') return [];
    // Of a pattern that was not filled in, that is told by itself.
    if (isAllowedLink(url, allowed) || url.includes('‹')) return [];
    if (!URL.canParse(url)) return [problem(path, `has an address that cannot be read: ${url}. Copy it again.`)];
    const { hostname } = new URL(url);
    if (allowed.has(hostname))
      return [
        problem(path, `has an unusual address: ${url}. Copy the plain address of the page, without user or port.`),
      ];
    const advice = 'If the site is right, add that host to “linkHosts:” in organisation.yaml.';
    return [problem(path, `links to ${hostname}, which is not among the hosts that links may lead to. ${advice}`)];
  });
}
