/** One explanation, as a line of a file in this folder has it. How they are written is told in this folder's README. */
import * as z from 'zod/mini';
import { parseMeasureKey } from '../../engine/cards/measure-key';
import { isIssueId } from '../../engine/issues';
import { isRealDay } from '../../engine/release/literal-record';
import { plainText } from '../../engine/release/plain-text';

/** Longer ones are no longer taken in at a glance. */
const most = { what: 25, point: 22, yes: 24 } as const;

/** Points of a measure that holds many things, over all its issues. */
const mostOfMany = 9;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const words = (limit: number) =>
  z.string().check(
    z.minLength(1, 'is empty'),
    z.refine((text) => wordsIn(text) <= limit, `has more than ${limit} words`),
    z.refine((text) => text === text.trim() && plainText(text) === text, 'holds more than plain text in one line'),
    z.refine((text) => !/['"]/.test(text), 'has a straight quotation mark: write ’ or “ ”'),
  );

export const ExplanationLine = z.strictObject({
  id: z.string().check(z.refine((id) => parseMeasureKey(id) !== null, 'is not the key of a measure')),
  what: words(most.what).check(
    z.regex(/^[A-Z][a-z-]*s,? /, 'has to begin with a verb in the third person, such as “Limits”'),
    z.regex(/[.!?]$/, 'has to end with a period'),
  ),
  points: z.optional(z.array(words(most.point)).check(z.maxLength(3, 'may be three at most'))),
  /** In place of points, where a measure holds many things: points by issue. */
  parts: z.optional(
    z
      .record(
        z.string(),
        z.array(words(most.point)).check(z.minLength(1, 'has an issue without points'), z.maxLength(3)),
      )
      .check(
        z.refine((parts) => Object.keys(parts).every(isIssueId), 'names what is no issue'),
        z.refine((parts) => Object.values(parts).flat().length <= mostOfMany, `has more than ${mostOfMany} points`),
      ),
  ),
  yes: words(most.yes).check(
    z.regex(/^to /, 'has to begin with “to”, since it follows “A yes was a vote”'),
    z.regex(/[^.]$/, 'has to end without a period'),
  ),
  version: z.string().check(z.minLength(1, 'is empty'), z.maxLength(80, 'has more than 80 letters')),
  day: z.optional(
    z.string().check(
      z.regex(/^\d{4}-\d{2}-\d{2}$/, 'has to be a day such as 2025-04-27'),
      z.refine((day) => isRealDay(day), 'is no day of the calendar'),
    ),
  ),
  notOf: z.optional(
    z.array(
      z.string().check(z.regex(/^[a-z]+ \d{4}-\d{2}-\d{2}$/, 'has to be a chamber and a day: “senate 2026-02-19”')),
    ),
  ),
  url: z.string().check(z.maxLength(500, 'has more than 500 letters')),
});
export type ExplanationLine = z.infer<typeof ExplanationLine>;
