/**
 * What the sources say beyond a measure's own record: Washington's long titles, chapters of law and referrals in both
 * chambers, and every title of a measure of Congress. Where a source has nothing, the record alone speaks.
 */
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { congressFilesOf, wordFiles } from '../sources/record-files';
import { checked, type Snapshot } from '../sources/snapshot';
import type { MeasureFacts } from './facts';

const referrals = z.array(z.tuple([z.string(), z.string()]));
const Washington = z.array(
  z.object({
    bill: z.string(),
    title: z.string(),
    relating: z.optional(z.nullable(z.string())),
    relatingFinal: z.optional(z.nullable(z.string())),
    rcwChapters: z.array(z.string()),
    committees: referrals,
  }),
);
const Congress = z.object({
  bills: z.array(
    z.object({
      bill: z.string(),
      title: z.string(),
      otherTitles: z.optional(z.array(z.string())),
      committees: referrals,
    }),
  ),
});

export type MoreFacts = Omit<MeasureFacts, 'state' | 'kind' | 'subjects'>;

const named = (pairs: z.infer<typeof referrals>) => pairs.map(([chamber, name]) => ({ chamber, name }));
const keyOf = (session: string, bill: string) => `${session}/${bill.replace(' ', '/')}`;

/** How an official title of Congress begins; the others are short or popular names. */
const officialTitle =
  /^(?:A bill|To |An act|A joint|A concurrent|A resolution|Making|Providing|Express|Disapprov|Recogn|Support|Condemn|Honor|Designat)/;

function congress(bill: z.infer<typeof Congress>['bills'][number]): MoreFacts {
  const others = bill.otherTitles ?? [];
  const longTitle = others.find((title) => officialTitle.test(title));
  return {
    title: bill.title,
    ...(longTitle && { longTitle }),
    otherTitles: others.filter((title) => title !== longTitle),
    committees: named(bill.committees),
    sections: [],
  };
}

/** By key of the measure: `wa/2025-2026/HB/1217`. */
export function readMoreFacts(snapshot: Snapshot): ReadonlyMap<string, MoreFacts> {
  const found = new Map<string, MoreFacts>();
  for (const { session, file } of wordFiles(snapshot)) {
    for (const row of checked(Washington, JSON.parse(snapshot.text(file)), file))
      found.set(keyOf(`wa/${session}`, row.bill), {
        title: row.title,
        ...(row.relating && { longTitle: row.relating }),
        otherTitles: row.relatingFinal ? [row.relatingFinal] : [],
        committees: named(row.committees),
        sections: row.rcwChapters,
      });
  }
  for (const { congress: number, measures: file } of congressFilesOf(snapshot)) {
    const text = gunzipSync(snapshot.bytes(file)).toString('utf8');
    for (const bill of checked(Congress, JSON.parse(text), file).bills)
      found.set(keyOf(`us/${number}`, bill.bill), congress(bill));
  }
  return found;
}
