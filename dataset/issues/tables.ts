/** The reviewed tables: which official words speak for which issue, and how much. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { PackId } from '../../engine/identifiers';
import { type IssueId, issueIds } from '../../engine/issues';
import { sources } from '../jurisdictions';
import type { PhraseRow } from './phrases';

/** How strongly something speaks for each issue. */
export type Weights = Readonly<Partial<Record<IssueId, number>>>;

/** Words of a title, or the committee of first referral, that decide the main issue; `alone`: there is no other. */
export interface Lead {
  readonly says?: string;
  readonly committee?: string;
  readonly issue: IssueId;
  readonly alone?: boolean;
}

/** Tables that each legislature has of its own: `dataset/jurisdictions/<id>/issues`. */
type OfEach<T> = Readonly<Record<PackId, T>>;
type ByName<T> = Readonly<Record<string, T>>;

export interface Tables {
  readonly phrases: readonly PhraseRow[];
  /** Words at the beginning of a title that say that it is an honour or internal. */
  readonly openings: readonly string[];
  /** What decides the main issue by itself. */
  readonly leads: OfEach<readonly Lead[]>;
  /** Issues that come before others of about the same weight. */
  readonly before: Readonly<Partial<Record<IssueId, readonly IssueId[]>>>;
  /** By chamber and name. */
  readonly committees: OfEach<ByName<ByName<Weights | 'money'>>>;
  /** By chapter or title of its code. */
  readonly sections: OfEach<ByName<Weights>>;
  /** By its own subject words. */
  readonly subjects: OfEach<ByName<Weights>>;
  readonly numbers: Numbers;
}

/** What the fitting command sets; everything else is written by people. */
export interface Numbers {
  readonly strength: readonly [number, number, number];
  readonly zone: Readonly<Record<'head' | 'rest' | 'law' | 'name', number>>;
  /** What a word loses with each word that stands before it, and what it keeps at least. */
  readonly fading: number;
  readonly faded: number;
  /** What each further sign of the same issue counts, of the one before. */
  readonly further: number;
  /** What a referral tells, where the legislature's own file says nothing else. */
  readonly committee: number;
  readonly section: number;
  readonly subject: number;
  /** The least that makes a tag: the first, a further one that the title names, any other, one beside a lead. */
  readonly least: Readonly<Record<'first' | 'named' | 'other' | 'led', number>>;
  /** The least share of the first tag's weight for a further one. */
  readonly share: Readonly<Record<'named' | 'other', number>>;
  /** The share of the first tag's weight from which on another may come before it (`before.yaml`). */
  readonly near: number;
  /** What an issue's weight is multiplied by: some are rarely named in passing, others often. */
  readonly order: Weights;
}

const folder = new URL('.', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, folder), 'utf8'));

const strengths = { hint: 1, usual: 2, sure: 3 } as const;

/** A file of words has a block of text for each strength: rows with commas between. */
function wordRows(file: string): readonly PhraseRow[] {
  const table = read(`words/${file}`) as Partial<Record<keyof typeof strengths, string>>;
  const issue = issueIds.find((id) => `${id}.yaml` === file) ?? null;
  return Object.entries(strengths).flatMap(([name, strength]) =>
    (table[name as keyof typeof strengths] ?? '')
      .split(/[,\n]/)
      .map((words) => words.trim())
      .filter((words) => words !== '')
      .map((words) => ({ words, issue, strength })),
  );
}

const ofEach = <T>(table: string): OfEach<T> =>
  Object.fromEntries(
    sources
      .map(({ id }) => [id, `../jurisdictions/${id}/issues/${table}.yaml`] as const)
      .flatMap(([id, path]) => (existsSync(new URL(path, folder)) ? [[id, read(path) as T]] : [])),
  );

let kept: Tables | undefined;

/** Reads the tables, once. */
export function readTables(): Tables {
  kept ??= {
    phrases: readdirSync(new URL('words/', folder)).sort().flatMap(wordRows),
    openings: read('openings.yaml') as readonly string[],
    leads: ofEach('leads'),
    before: read('before.yaml') as Tables['before'],
    committees: ofEach('committees'),
    sections: ofEach('sections'),
    subjects: ofEach('subjects'),
    numbers: read('numbers.yaml') as Numbers,
  };
  return kept;
}
