/** Tables of sentences whose braces hold the only people that are to be found in them. */
import { describe, expect, test } from 'vitest';
import { found, written, type Setting } from './people-roster';

/** "what it is an example of: the sentences", a line of the page each; and where they stand, if that matters. */
export type Row = string | readonly [row: string, setting: Setting];

export function findsWhatIsBraced(tables: Readonly<Record<string, readonly Row[]>>): void {
  for (const [heading, rows] of Object.entries(tables))
    describe(heading, () => {
      const cases = rows.map((row): [what: string, text: string, setting: Setting] => {
        const [line, setting] = typeof row === 'string' ? [row, {}] : row;
        const [what = ''] = line.split(': ', 1);
        return [what, line.slice(what.length + 2), setting];
      });
      test.each(cases)('%s', (_what, text, setting) => {
        const { runs, expected } = written(text, setting.kinds);
        expect(found(runs, setting).marks).toEqual(expected);
      });
    });
}

/** An example: what it is of, the sentences, a line of the page each, and where they stand, if that matters. */
export type Example = [rule: string, text: string, setting?: Setting];

/** The same for examples whose text may begin like a row. */
export function findsInExamples(tables: Readonly<Record<string, Example[]>>): void {
  for (const [heading, cases] of Object.entries(tables))
    describe(heading, () => {
      test.each(cases)('%s', (_rule, text, setting) => {
        const { runs, expected } = written(text, setting?.kinds);
        expect(found(runs, setting).marks).toEqual(expected);
      });
    });
}
