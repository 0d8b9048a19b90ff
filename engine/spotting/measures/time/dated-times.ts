/** Times with a year in digits: "in 2023", "the 2021 law", "since 2019", "in late May 2023". */
import { wordsOf } from '../../../languages';
import { before, isBlank, isLatin, smallLetters } from '../../letters';
import { nounBehind, type TimeReading } from './time-reading';
import { goesOnUntil } from '../tables/clause-words';

const { beforeYear, bounding, monthsInShort, ofYears, partsOfYear } = wordsOf('measures');

/** A year with what leads to it. */
export interface DatedTime {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** "in", "since"; empty for none. */
  readonly prep: string;
  readonly hasThe: boolean;
  /** Up to a day may stand before the year: "May ", "March 7, ", "late ", "the spring of ". */
  readonly upTo: string;
}

const years = /(?:19|20)\d\d/g;
/** What may follow a year; a range is one: "2021-22". */
const afterYear = /^(?:[-–](?:20\d\d|\d\d))?(?!\d|[sS]\b|[,.]\d|%|-\d)/;
/** So much in front of a year is looked at. */
const reach = 70;
const notBefore = new Set('$€£.,#-');
const dayBehind = /\s\d{1,2},?\s$/;

/** Reads a lead backwards, word by word. */
class Lead {
  /** @param at where what is not read yet ends. */
  constructor(
    private readonly text: string,
    readonly at: number,
  ) {}

  /** The word before the one blank, or the hyphen, in front. */
  word(mark = ''): string {
    const end = this.at - 1;
    if (end < 0 || !(isBlank(this.text.charCodeAt(end)) || this.text[end] === mark)) return '';
    return this.text.slice(before(this.text, end, isLatin), end);
  }
  /** The word before a stop and the one blank in front. */
  short(): string {
    const end = this.at - 2;
    return this.text[end] === '.' ? this.text.slice(before(this.text, end, isLatin), end) : '';
  }
  /** Without that word. */
  without(word: string): Lead {
    return new Lead(this.text, this.at - 1 - word.length);
  }
  /** Without a month or a part of the year, and a day behind it: "March 7, ", "spring of ". */
  partOfYear(): Lead | undefined {
    const of = this.word() === 'of' ? this.without('of') : undefined;
    const day = dayBehind.exec(this.text.slice(0, (of ?? this).at))?.[0];
    const rest = day ? new Lead(this.text, (of ?? this).at - day.length + 1) : (of ?? this);
    const word = rest.word();
    if (partsOfYear.has(word)) return rest.without(word);
    const short = rest.short();
    return monthsInShort.has(short) ? new Lead(this.text, rest.at - 2 - short.length) : undefined;
  }
  /** Without "late", "mid-". */
  ofYear(): Lead | undefined {
    const word = this.word('-');
    return ofYears.has(word) ? this.without(word) : undefined;
  }
  /** Without "the". */
  the(): Lead | undefined {
    return this.word() === 'the' ? this.without('the') : undefined;
  }
  /** The preposition in front. */
  prep(): readonly [words: string, rest: Lead] | undefined {
    const last = this.word();
    const rest = this.without(last);
    const words = `${rest.word()} ${last}`;
    if (beforeYear.has(words)) return [words, rest.without(rest.word())];
    return beforeYear.has(last) ? [last, rest] : undefined;
  }
}

function datedAt(text: string, at: number): DatedTime | undefined {
  const behind = afterYear.exec(text.slice(at + 4, at + 11));
  const mark = text[at - 1] ?? '';
  if (!behind || notBefore.has(mark) || (mark >= '0' && mark <= '9')) return undefined;
  const from = Math.max(0, at - reach);
  const small = smallLetters(text.slice(from, at));
  const all = new Lead(small, small.length);
  const part = all.partOfYear() ?? all;
  const ofYear = part.ofYear() ?? part;
  const one = ofYear.the();
  const two = one?.the();
  const beforeThe = two ?? one ?? ofYear;
  const prep = beforeThe.prep();
  return {
    start: from + (prep?.[1] ?? beforeThe).at,
    end: at + 4 + behind[0].length,
    year: Number(text.slice(at, at + 4)),
    prep: prep?.[0] ?? '',
    hasThe: one !== undefined,
    upTo: small.slice((two ? one : ofYear)!.at),
  };
}

/** The times with a year in a text. */
export function datedIn(text: string): DatedTime[] {
  const found: DatedTime[] = [];
  years.lastIndex = 0;
  for (let match = years.exec(text); match; match = years.exec(text)) {
    const time = datedAt(text, match.index);
    if (!time) continue;
    found.push(time);
    years.lastIndex = time.end;
  }
  return found;
}

/** What such a time is. */
export function readDated(text: string, { year, prep, hasThe, upTo, end }: DatedTime): TimeReading {
  const isRange = prep === 'from' && goesOnUntil.test(text.slice(end, end + 9));
  if (upTo.includes('fiscal') || isRange) return { kind: 'aside', year };
  const behind = text.slice(end, end + 2);
  const isOwner = /^['’]s/.test(behind);
  // "in 2023 lawmakers met", "in May 2023"
  if (!isOwner && (!hasThe || upTo !== '') && prep) return { kind: bounding.has(prep) ? 'aside' : 'when', year };
  if (!isOwner && (upTo !== '' || !/^\s[A-Za-zÀ-ɏḀ-ỿА-я\u3040-\ud7af“"]/.test(behind))) return { kind: 'when', year };
  const noun = nounBehind(text, end);
  if (noun === 'session') return { kind: bounding.has(prep) ? 'aside' : 'when', noun, year };
  return { kind: 'whose', noun, year };
}
