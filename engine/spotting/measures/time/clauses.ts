/** A sentence in clauses, as far as punctuation tells them apart, and what each may be to the one before. */
import { matchesOf } from '../../../text/matches';
import type { Spot } from '../reading/scan';
import type { NamedTime } from './times';
import { opensNoun, openVerb, fromRelative, stresses } from '../tables/clause-words';

/** Offsets are those of the sentence. */
export interface Clause extends Spot {
  readonly text: string;
  readonly times: readonly NamedTime[];
  /** A measure, or the numbers of a list that are joined by nothing but commas and "and". */
  readonly measures: readonly Spot[];
  /** In brackets, or behind one: "(SB 5096, 2021)". */
  readonly isBracketed: boolean;
}

const boundary = /,(?=[\s"”’])|[;:()[\]]|\s[—–-]{1,2}\s|—/g;

/** The clauses of a sentence that hold anything. Commas within a time or a list of numbers part nothing. */
export function clausesOf(sentence: string, times: readonly NamedTime[], measures: readonly Spot[]): Clause[] {
  const whole = [...times, ...measures];
  const cuts = matchesOf(sentence, boundary)
    .map(({ 0: mark, index }) => ({ mark, at: index }))
    .filter(({ at }) => !whole.some(({ start, end }) => start < at && at + 1 < end));
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  for (const { mark, at } of [...cuts, { mark: '', at: sentence.length }]) {
    const lead = /^\s*/.exec(sentence.slice(start, at))![0].length;
    const from = start + lead;
    const text = sentence.slice(from, at).replace(/[\s.!?”"]+$/, '');
    const isIn = (one: Spot): boolean => one.start >= from && one.start < Math.max(at, from + 1);
    if (/[A-Za-zÀ-ɏЀ-ӿḀ-ỿ\u3040-\u9fff\uac00-\ud7af\d]/.test(text))
      clauses.push({
        start: from,
        end: from + text.length,
        text,
        times: times.filter(isIn),
        measures: measures.filter(isIn),
        isBracketed: depth > 0,
      });
    if (/[([]/.test(mark)) depth += 1;
    if (/[)\]]/.test(mark)) depth = Math.max(0, depth - 1);
    start = at + mark.length;
  }
  return clauses;
}

/** "a 2021 law", "the state’s 2023 ban on sales", "part of the 2022 defense bill": a noun for the measure before it. */
export const isApposition = ({ text }: Clause): boolean =>
  opensNoun.test(text) && !openVerb.test(text.replace(fromRelative, ''));

/** Whether a clause ends with a measure, or with a word that only stresses it. */
export const endsWith = (clause: Clause, measure: Spot): boolean =>
  stresses.test(clause.text.slice(measure.end - clause.start));

/** The words of a clause between two offsets in the sentence. */
export const between = (clause: Clause, from: number, to: number): string =>
  clause.text.slice(from - clause.start, to - clause.start);
