/**
 * An official's letter to the readers, which calls colleagues by their given names: "Sen. Keith Wagoner passed a bill. Keith
 * is retired from the Navy."
 */
import type { Mention, TextRun } from '../../types';
import type { Person } from '../names/names-index';
import type { ReadRun } from '../beside/sighting';
import { hasCapital, type Word } from '../words/tokens';

/** Paragraphs that tell of the writer, and what part of all they are at least. */
const fewest = 3;
const part = 0.25;
/** Words that make a paragraph. */
const paragraph = 8;

const ofMe = /(?:^|[\s(—])(?:I|I[’'](?:m|ve|ll|d)|[Mm]y)\s/;
/** What officials call each other. */
const ofColleague =
  /\b[Mm]y (?:seatmates?|district mates?|legislative partners?|colleagues?|constituents?|bills?|district)\b/;

const withoutQuotes = (text: string): string => text.replace(/“[^”]*(?:”|$)/g, '');

export class Letter {
  private answer: boolean | undefined;
  private readonly full = new Map<string, Mention>();
  private readonly first = new Map<string, boolean>();

  constructor(
    private readonly runs: readonly TextRun[],
    private readonly read: readonly ReadRun[],
    mentions: readonly Mention[],
  ) {
    for (const mention of mentions)
      if (mention.form === 'title+full' && !this.full.has(mention.key)) this.full.set(mention.key, mention);
  }

  /** Whether the given name is that of a colleague whom this paragraph or the one before names in full, the first of the name. */
  isColleague(person: Person, name: Word, run: number): boolean {
    const full = this.full.get(person.id);
    if (full === undefined || full.run < run - 1 || full.run > run) return false;
    if (full.run === run && full.start > name.start) return false;
    if (!this.isLetter()) return false;
    const asked = `${person.id} ${name.fold}`;
    let known = this.first.get(asked);
    if (known === undefined) this.first.set(asked, (known = this.isFirst(name.fold, full)));
    return known;
  }

  private isFirst(fold: string, full: Mention): boolean {
    return !this.read
      .slice(0, full.run + 1)
      .some(({ words }, run) =>
        words.some((word) => word.fold === fold && hasCapital(word) && (run < full.run || word.end <= full.start)),
      );
  }

  private isLetter(): boolean {
    this.answer ??= this.tellsOfWriter();
    return this.answer;
  }

  private tellsOfWriter(): boolean {
    const paragraphs = this.runs
      .slice(0, this.read.length)
      .filter(({ kind }, run) => kind === undefined && (this.read[run] as ReadRun).words.length >= paragraph)
      .map(({ text }) => withoutQuotes(text));
    const mine = paragraphs.filter((text) => ofMe.test(text)).length;
    return mine >= fewest && mine >= part * paragraphs.length && paragraphs.some((text) => ofColleague.test(text));
  }
}
