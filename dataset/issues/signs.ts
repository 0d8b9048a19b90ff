/** The signs in a measure's facts: which official words speak for which issue, where from, and how much. */
import type { IssueId } from '../../engine/issues';
import { sourcesOf } from '../jurisdictions';
import type { MeasureFacts, Zone } from './facts';
import { phraseFinder, type PhraseFinder, wordsOf } from './phrases';
import type { Numbers, Tables, Weights } from './tables';

export interface Sign {
  readonly issue: IssueId;
  readonly from: 'title' | 'committee' | 'section' | 'subject';
  /** The words to show: “tenants”, Housing, 59.18. */
  readonly words: string;
  /** Title words: the row of the table. */
  readonly row?: string;
  /** As the table has it. */
  readonly strength: number;
  readonly zone?: Zone;
  /** Title words: how many words stand before it in its part. */
  readonly place?: number;
  /** Committees, sections and subjects: of how many. */
  readonly among?: number;
  /** Committees: of which legislature. */
  readonly state?: MeasureFacts['state'];
}

const finders = new WeakMap<Tables, PhraseFinder>();
function finderOf(tables: Tables): PhraseFinder {
  const finder = finders.get(tables) ?? phraseFinder(tables.phrases);
  finders.set(tables, finder);
  return finder;
}

function titleSigns(facts: MeasureFacts, tables: Tables): readonly Sign[] {
  const find = finderOf(tables);
  const parts = sourcesOf(facts.state)?.sorting?.parts(facts) ?? [];
  return parts.flatMap(({ zone, text }) => {
    const words = wordsOf(text);
    return find(words).map(({ row, start, end, before }): Sign => ({
      issue: row.issue as IssueId,
      from: 'title',
      row: row.words,
      words: words
        .slice(start, end)
        .map(({ printed }) => printed)
        .join(' '),
      strength: row.strength,
      zone,
      place: before,
    }));
  });
}

const weighed = (weights: Weights | undefined, from: Sign['from'], words: string, among: number): readonly Sign[] =>
  Object.entries(weights ?? {}).map(([issue, strength]) => ({ issue: issue as IssueId, from, words, strength, among }));

/** A joint referral is printed as one: “the Judiciary, and in addition to the Committee on …”. */
const firstNamed = (name: string): string => name.replace(/, and in addition to .*$|, for a period .*$/s, '');

function committeeSigns({ state, committees }: MeasureFacts, tables: Tables): readonly Sign[] {
  const known = committees.flatMap(({ chamber, name }) => {
    const weights = tables.committees[state]?.[chamber]?.[firstNamed(name)];
    return weights === undefined || weights === 'money' ? [] : [{ name: firstNamed(name), weights }];
  });
  return known.flatMap(({ name, weights }) =>
    weighed(weights, 'committee', name, known.length).map((sign) => ({ ...sign, state })),
  );
}

function sectionSigns({ state, sections }: MeasureFacts, tables: Tables): readonly Sign[] {
  const rows = tables.sections[state];
  const known = sections.flatMap((section) => {
    const weights = rows?.[section] ?? rows?.[section.split('.')[0]!];
    return weights === undefined || Object.keys(weights).length === 0 ? [] : [{ section, weights }];
  });
  return known.flatMap(({ section, weights }) => weighed(weights, 'section', section, known.length));
}

function subjectSigns({ state, subjects }: MeasureFacts, tables: Tables): readonly Sign[] {
  return subjects.flatMap((subject) => weighed(tables.subjects[state]?.[subject], 'subject', subject, subjects.length));
}

export function signsOf(facts: MeasureFacts, tables: Tables): readonly Sign[] {
  return [
    ...titleSigns(facts, tables),
    ...committeeSigns(facts, tables),
    ...sectionSigns(facts, tables),
    ...subjectSigns(facts, tables),
  ];
}

/** What one sign counts. */
export function weightOf(sign: Sign, numbers: Numbers): number {
  if (sign.from === 'title') {
    const near = Math.max(numbers.faded, 1 - numbers.fading * (sign.place ?? 0));
    return numbers.strength[sign.strength - 1]! * numbers.zone[sign.zone ?? 'rest'] * near;
  }
  const own = sign.from === 'committee' ? sourcesOf(sign.state ?? '')?.sorting?.referral : undefined;
  return ((own ?? numbers[sign.from]) * sign.strength) / Math.sqrt(sign.among ?? 1);
}
