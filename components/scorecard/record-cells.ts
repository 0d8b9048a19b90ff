/** What the table of a record says in each of its cells. */
import type { ScorecardRow } from '../../engine/cards/scorecard';
import type { useWords } from '../basics/words';

export const columns = ['date', 'act', 'measure', 'motion', 'source'] as const;
export type Column = (typeof columns)[number];

export interface Line {
  text: string;
  /** Word for word from the record, and so in English. */
  isRecord?: boolean;
  /** The part of it that is in English in every language. */
  english?: string;
}

/** What each cell says, line by line; a line with nothing to say is not there. */
export function cellsOf(words: ReturnType<typeof useWords>) {
  const { t } = words;
  /** The column says "What they did": an official's place among the sponsors is told as a deed, too. */
  const did = (row: ScorecardRow): string =>
    row.kind === 'sponsorship' || row.kind === 'cosponsorship'
      ? t(`scorecard.did.${row.kind}`)
      : (words.did(row) ?? '');
  return (row: ScorecardRow, column: Column): Line[] => {
    const record = (text: string): Line => ({ text, isRecord: true });
    const lines: Record<Column, Line[]> = {
      date: [{ text: words.date(row.date) }],
      act: [
        { text: did(row) },
        { text: row.decides ? t(`card.decides.${row.decides}`) : '' },
        { text: row.dateOf ? t('scorecard.dateOfBill') : '' },
      ],
      measure: [
        { text: row.label },
        record(row.title),
        { text: words.textThen(row), ...(row.titleThen && { english: row.titleThen }) },
        ...(row.inShort ? [{ text: words.inShort(row.inShort), english: row.inShort.words }] : []),
      ],
      motion: [record(row.motion), record(row.result), { text: row.tally ? words.tally(row.tally) : '' }],
      source: [record(row.source.publisher)],
    };
    return lines[column].filter(({ text }) => text !== '');
  };
}
