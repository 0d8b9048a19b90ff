/** The reviewed tables: which official words speak for which issue, and how much. */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { type IssueId, issueIds } from '../../engine/issues';
import type { PhraseRow } from './phrases';

/** How strongly something speaks for each issue. */
export type Weights = Readonly<Partial<Record<IssueId, number>>>;

/** Words of a title, or the committee of first referral, that decide the main issue; `alone`: there is no other. */
export interface Lead {
  readonly state: string;
  readonly says?: string;
  readonly committee?: string;
  readonly issue: IssueId;
  readonly alone?: boolean;
}

export interface Tables {
  readonly phrases: readonly PhraseRow[];
  /** Words at the beginning of a title that say that it is an honour or internal. */
  readonly openings: readonly string[];
  /** What decides the main issue by itself. */
  readonly leads: readonly Lead[];
  /** Issues that come before others of about the same weight. */
  readonly before: Readonly<Partial<Record<IssueId, readonly IssueId[]>>>;
  /** By state, chamber and name. */
  readonly committees: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Weights | 'money'>>>>>>;
  readonly sections: Readonly<Record<string, Weights>>;
  readonly subjects: Readonly<Record<string, Weights>>;
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
  /** By state: what a referral tells differs. */
  readonly committee: Readonly<Record<'wa' | 'us' | 'id', number>>;
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

let kept: Tables | undefined;

/** Reads the tables, once. */
export function readTables(): Tables {
  kept ??= {
    phrases: readdirSync(new URL('words/', folder)).sort().flatMap(wordRows),
    openings: read('openings.yaml') as readonly string[],
    leads: read('leads.yaml') as Tables['leads'],
    before: read('before.yaml') as Tables['before'],
    committees: read('committees.yaml') as Tables['committees'],
    sections: read('sections.yaml') as Tables['sections'],
    subjects: read('subjects.yaml') as Tables['subjects'],
    numbers: read('numbers.yaml') as Numbers,
  };
  return kept;
}
