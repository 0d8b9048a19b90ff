/**
 * Cuts the titles of a measure into parts that say more or less of what it is about: the head (what it relates to),
 * the law it changes, a name given to it, and the rest.
 */
import type { MeasureFacts } from './facts';

export type Zone = 'head' | 'rest' | 'law' | 'name';

export interface TitlePart {
  readonly zone: Zone;
  readonly text: string;
}

/** Idaho: “MOTOR VEHICLES – Amends existing law to …” */
function idahoParts(facts: MeasureFacts): readonly TitlePart[] {
  const cut = facts.title.search(/\s[–-]\s+[A-Z][a-z]/);
  const [head, rest] = cut < 0 ? [facts.title, ''] : [facts.title.slice(0, cut), facts.title.slice(cut)];
  return [
    { zone: 'head', text: head.toLowerCase() },
    { zone: 'rest', text: rest.replace(/existing law|states findings of the legislature/gi, ';') },
    ...facts.otherTitles.map((text): TitlePart => ({ zone: 'name', text })),
  ];
}

const lead = /^\s*(relating to|concerning|regarding|addressing)\s+/i;

/** Washington: “Concerning …” and “Relating to …”, mostly the same words twice. */
function washingtonParts(facts: MeasureFacts): readonly TitlePart[] {
  const title = facts.title.replace(lead, '');
  const long = (facts.longTitle ?? '').replace(lead, '');
  return [
    { zone: 'head', text: title },
    ...(long.toLowerCase() === title.toLowerCase().replace(/\.$/, '') ? [] : [{ zone: 'rest', text: long } as const]),
  ];
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
function congressParts(facts: MeasureFacts): readonly TitlePart[] {
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

export function titleParts(facts: MeasureFacts): readonly TitlePart[] {
  if (facts.state === 'us') return congressParts(facts);
  return facts.state === 'id' ? idahoParts(facts) : washingtonParts(facts);
}
