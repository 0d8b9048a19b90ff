/**
 * Sorts a measure: from its official facts to none, one, two or three issues, the most central first, each with the
 * official words that led to it. None rather than a guess.
 */
import type { IssueId } from '../../engine/issues';
import { kindOf } from '../../engine/jurisdictions/numbers';
import { sourcesOf } from '../jurisdictions';
import type { MeasureFacts } from './facts';
import { type Sign, signsOf, weightOf } from './signs';
import { type Lead, type Numbers, readTables, type Tables } from './tables';

export interface IssueTag {
  readonly issue: IssueId;
  /** “Referred to Housing · RCW 59.18 · “tenants”” */
  readonly words: string;
}

/** Kinds that honour people and days. */
const honours = ({ state, kind }: MeasureFacts): boolean => kindOf(state, kind)?.ceremonial === true;

/** A title without what stands at the beginning of each. */
const opened = (title: string): string =>
  title
    .toLowerCase()
    .replace(/-/g, ' ')
    .replace(/^(a bill to|to|an? (joint |concurrent |executive )?resolution) /, '');

/** “Honoring Our Fallen Heroes Act” is the name of a law, no honour. */
const isName = (title: string): boolean => /\bact(\b.{0,12})?$/i.test(title);

/** An opening that itself begins with “… ” may stand anywhere. */
const opens = (title: string, opening: string): boolean =>
  opening.startsWith('… ') ? title.includes(opening.slice(1)) : title.startsWith(opening);

/** A resolution that honours somebody and goes on to ask for something is about what it asks for. */
const honouring = /^(honor|commemorat|celebrat|commend|recogni|rememb|acknowledg|memorial|expressing (recogni|condol))/;
const asks =
  /\b(supporting (the )?(goals|recognition|designation)|expressing support|reaffirming|calling (on|for|upon)|urging|encouraging|opposing|condemning)\b/;

export function isInternal(facts: MeasureFacts, tables: Tables): boolean {
  const titles = [facts.title, facts.longTitle ?? ''].filter((title) => title !== '' && !isName(title)).map(opened);
  const opening = (title: string) =>
    tables.openings.some((one) => opens(title, one)) && !(honouring.test(title) && asks.test(title));
  return honours(facts) || titles.some(opening);
}

/** Signs with the same words count once; of one issue's, each further one counts less. */
function total(signs: readonly Sign[], numbers: Numbers): number {
  const best = new Map<string, number>();
  for (const sign of signs) {
    const key = `${sign.from} ${sign.words.toLowerCase()}`;
    best.set(key, Math.max(best.get(key) ?? 0, weightOf(sign, numbers)));
  }
  return [...best.values()].sort((a, b) => b - a).reduce((sum, weight, at) => sum + weight * numbers.further ** at, 0);
}

const shown: Readonly<Record<Sign['from'], (words: string, state: MeasureFacts['state']) => string>> = {
  committee: (words) => `Referred to ${words}`,
  section: (words, state) => [sourcesOf(state)?.sorting?.code?.cited, words].filter(Boolean).join(' '),
  subject: (words) => words,
  title: (words) => `“${words}”`,
};
const turns: readonly Sign['from'][] = ['committee', 'section', 'subject', 'title'];

/** The official words of an issue, the weightiest two of each kind. */
function wordsFor(signs: readonly Sign[], { state }: MeasureFacts, numbers: Numbers): string {
  return turns
    .flatMap((from) => {
      const ofKind = signs
        .filter((sign) => sign.from === from)
        .sort((a, b) => weightOf(b, numbers) - weightOf(a, numbers));
      return [...new Set(ofKind.map(({ words }) => shown[from](words, state)))].slice(0, 2);
    })
    .join(' · ');
}

export interface Scored {
  readonly issue: IssueId;
  readonly score: number;
  readonly signs: readonly Sign[];
}

/** Each issue that anything speaks for, the weightiest first. */
export function scored(signs: readonly Sign[], numbers: Numbers): readonly Scored[] {
  const issues = [...new Set(signs.map(({ issue }) => issue))];
  return issues
    .map((issue): Scored => {
      const own = signs.filter((sign) => sign.issue === issue);
      return { issue, signs: own, score: total(own, numbers) * (numbers.order[issue] ?? 1) };
    })
    .sort((a, b) => b.score - a.score);
}

/** Whether a row of the title's words says by itself that the measure is about this. */
const named = ({ signs }: Scored): boolean => signs.some(({ from, strength }) => from === 'title' && strength === 3);

/** Nothing speaks for it but a committee that has many other matters, too. */
const isGuess = ({ signs }: Scored): boolean =>
  signs.every(({ from, strength }) => from === 'committee' && strength < 3.5);

/** Those that count: strong enough by themselves and beside the first. */
export function chosen(all: readonly Scored[], { least, share }: Numbers): readonly Scored[] {
  const [first, ...others] = all;
  if (first === undefined || first.score < least.first || isGuess(first)) return [];
  const further = others.filter((other) => {
    const asked = named(other) ? 'named' : 'other';
    return other.score >= least[asked] && other.score >= share[asked] * first.score;
  });
  return [first, ...further].slice(0, 3);
}

/** Another that is nearly as strong goes before the first where the table says so. */
function inOrder(picked: readonly Scored[], { before, numbers }: Tables): readonly Scored[] {
  const [first, ...others] = picked;
  const nearer = others.find(
    ({ issue, score }) => score >= numbers.near * first!.score && before[issue]?.includes(first!.issue),
  );
  return nearer ? [nearer, ...picked.filter((one) => one !== nearer)] : picked;
}

function leadOf(
  { state, title, longTitle = '', otherTitles, committees }: MeasureFacts,
  leads: Tables['leads'],
): Lead | undefined {
  const texts = [title, longTitle, ...otherTitles].map((text) => text.toLowerCase());
  return leads[state]?.find(({ says, committee }) =>
    says === undefined ? committees[0]?.name === committee : texts.some((text) => text.includes(says)),
  );
}

/** The issue that the record itself names as the main one comes first, where anything speaks for it at all. */
function led(all: readonly Scored[], facts: MeasureFacts, tables: Tables): readonly Scored[] {
  const { leads, numbers } = tables;
  const picked = inOrder(chosen(all, numbers), tables);
  const lead = leadOf(facts, leads);
  const first = lead && all.find(({ issue }) => issue === lead.issue);
  if (!first) return picked;
  if (lead.alone) return [first];
  const others = (lead.says ? all : picked).filter((one) => one !== first && one.score >= numbers.least.led);
  return [first, ...others.slice(0, lead.says ? 1 : 2)];
}

/** The issues that these signs make. */
export const sortWith = (signs: readonly Sign[], facts: MeasureFacts, tables: Tables): readonly Scored[] =>
  led(scored(signs, tables.numbers), facts, tables);

/** Letters of a title that are quoted where no single word tells. */
const mostQuoted = 150;
const quoted = (title: string): string =>
  title.length <= mostQuoted ? `“${title}”` : `“${title.slice(0, title.lastIndexOf(' ', mostQuoted))} …”`;

/** A measure that was read: its issues with the words that speak for them, or with the title where the tables know no word. */
export function tagsOfReading(
  issues: readonly IssueId[],
  facts: MeasureFacts,
  tables: Tables = readTables(),
): readonly IssueTag[] {
  const signs = signsOf(facts, tables);
  return issues.map((issue) => {
    const own = signs.filter((sign) => sign.issue === issue);
    return { issue, words: wordsFor(own, facts, tables.numbers) || quoted(facts.title) };
  });
}

export function sortMeasure(facts: MeasureFacts, tables: Tables = readTables()): readonly IssueTag[] {
  if (isInternal(facts, tables)) return [];
  const found = sortWith(signsOf(facts, tables), facts, tables);
  return found.map(({ issue, signs }) => ({ issue, words: wordsFor(signs, facts, tables.numbers) }));
}
