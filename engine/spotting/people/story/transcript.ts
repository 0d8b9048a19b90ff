/**
 * An interview as it was spoken, with the name of whoever speaks alone on a line: "Lisa Brown", below it her answer. The one
 * who asks calls her by her given name: "What is your plan, Lisa, for the river?" Or with the name and a colon before each
 * answer: "Brown: Paul read it twice."
 */
import type { Mention, TextRun } from '../../types';
import type { Person } from '../names/names-index';
import type { Word } from '../words/tokens';

/** So many lines of one name alone make a speaker. */
const fewest = 3;
/** "Amanda Roley", "AMANDA ROLEY:" */
const label = /^\s*\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}:?\s*$/u;

export class Transcript {
  private readonly lines = new Map<string, Set<number>>();
  private readonly answers = new Map<string, Set<number>>();

  constructor(
    private readonly runs: readonly TextRun[],
    mentions: readonly Mention[],
  ) {
    for (const { key, run, start, end } of mentions) {
      const { kind, text } = runs[run] as TextRun;
      if (kind !== undefined && kind !== 'heading') continue;
      if (text.slice(0, start).trim() !== '') continue;
      if (/^:\s+\S/.test(text.slice(end, end + 9)))
        this.answers.set(key, (this.answers.get(key) ?? new Set()).add(run));
      if (!/^:?\s*$/.test(text.slice(end))) continue;
      this.lines.set(key, (this.lines.get(key) ?? new Set()).add(run));
    }
  }

  /** Which official says the block in an interview, with the name before it. */
  answeredBy(run: number): string | undefined {
    for (const [key, own] of this.answers) if (own.size >= fewest && own.has(run)) return key;
    return undefined;
  }

  /** Whether somebody else, whose line stands right before, speaks to the person by the given name. */
  isSpokenTo({ id }: Person, name: Word, run: number): boolean {
    const own = this.lines.get(id);
    if (own === undefined || own.size < fewest || own.has(run - 1)) return false;
    const { text } = this.runs[run] as TextRun;
    const before = text.slice(Math.max(0, name.start - 2), name.start);
    const isApart = before.trim() === '' ? name.start === 0 : before === ', ';
    return isApart && /^[,.?!]/.test(text.slice(name.end)) && label.test(this.runs[run - 1]?.text ?? '');
  }
}
