/** The titles of Congress: what the sources have of them, and what each says of the measure's matter. */
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { keyOf, named, Referrals, type MeasureFacts, type MoreFacts, type TitlePart } from '../../issues/facts';
import { checked, type Snapshot } from '../../sources/snapshot';
import { congressFilesOf } from './files';

const File = z.object({
  bills: z.array(
    z.object({
      bill: z.string(),
      title: z.string(),
      otherTitles: z.optional(z.array(z.string())),
      committees: Referrals,
    }),
  ),
});

/** How an official title of Congress begins; the others are short or popular names. */
const officialTitle =
  /^(?:A bill|To |An act|A joint|A concurrent|A resolution|Making|Providing|Express|Disapprov|Recogn|Support|Condemn|Honor|Designat)/;

function factsOf(bill: z.infer<typeof File>['bills'][number]): MoreFacts {
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

/** Every title of each measure, and its referrals in both chambers. */
export function congressTitles(snapshot: Snapshot): ReadonlyMap<string, MoreFacts> {
  return new Map(
    congressFilesOf(snapshot).flatMap(({ congress, measures: file }) => {
      const text = gunzipSync(snapshot.bytes(file)).toString('utf8');
      return checked(File, JSON.parse(text), file).bills.map(
        (bill) => [keyOf(`us/${congress}`, bill.bill), factsOf(bill)] as const,
      );
    }),
  );
}

/** Capitals only: mostly an acronym made for its sound (“SAVE Act”). These are real abbreviations. */
const realAbbreviations = new Set(
  `AI ALS ATF CBP CCP CFPB COVID DACA DC DEI DHS EPA ESG EV FAA FAFSA FBI FCC FDA FEMA FISA GI HBCU HIV HUD ICE IRS
   IVF LGBTQ LGBTQI LNG NASA NATO NEPA NIH NOAA OSHA PFAS PRC PTSD SBA SNAP SSI STEM TANF TRICARE TSA UN US USDA USPS
   VA WIC WTO`.split(/\s+/),
);
const soundsOnly = (word: string): boolean => /^[A-Z]{2,}['’]?[A-Z]*$/.test(word) && !realAbbreviations.has(word);

const plainName = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => (soundsOnly(word.replace(/[^A-Za-z'’]/g, '')) ? ';' : word))
    .join(' ');

const purpose =
  /^(a bill to|to|a (?:joint |concurrent )?resolution|an act|making|providing|expressing|disapprov|recogni)/i;
const amended =
  /^(?:a bill )?to (?:amend|reauthorize|repeal|extend) (?:.*?(?:act(?: of \d{4})?|code|law \d+-\d+|title [ivxl\d]+))(?=,? (?:to|with|relating|by|for|so|concerning|and for)\b|,)/i;

/** Congress: a name (“SAVE Act”), and “To amend the Internal Revenue Code of 1986 to …”. */
export function congressParts(facts: MeasureFacts): readonly TitlePart[] {
  const titles = [facts.title, facts.longTitle ?? '', ...facts.otherTitles].filter((text) => text !== '');
  return titles.flatMap((text): readonly TitlePart[] => {
    if (!purpose.test(text)) return [{ zone: 'name', text: plainName(text) }];
    const law = amended.exec(text)?.[0] ?? '';
    const rest = text.slice(law.length).replace(/^(,? united states code,?)?\s*/i, '');
    return [
      { zone: 'law', text: law },
      { zone: 'head', text: rest },
    ];
  });
}
