/**
 * Columns of private people’s news: "People on the move", "Marriage licenses", "Court records", "Honor roll". An official who is in
 * one of them has the office beside the name; whoever has none is somebody else.
 */
import type { TextRun } from '../../types';

const heads = [
  // Work
  "people on the move|(?:the )?movers (?:and|&) shakers|people in (?:business|real estate)|new (?:hires|employees)|hires|promotions|(?:on the move|who[’']s (?:new|moving))|business (?:briefs?|notes|notebook|beat|bits|digest|people|honors)|retirements",
  // Families
  'weddings|engagements|anniversaries|births?|birth announcements|new arrivals|marriage licenses|marriages|divorces|dissolutions|obituaries|death notices|deaths|funerals|funeral notices|in memoriam|card of thanks|reunions?',
  // Courts and police
  "(?:superior |district |municipal |justice )?court (?:records?|docket|sentences|sentencings|reports?|blotter|log|news)|police (?:logs?|blotter|reports?|beat|calls)|sheriff[’']s? (?:log|reports?|blotter)|(?:crime|public safety|cops and courts) (?:log|blotter)|jail (?:log|roster|bookings)|arrests|fire calls|bankruptcies|foreclosures",
  // Schools
  "honor rolls?|(?:dean|president)[’']s list|graduates|graduations|college notes|school notes|military notes|scholarships|(?:athletes?|students?|employees?|agents?|volunteers?|citizens?|teachers?) of the (?:week|month|quarter|year)|recitals?|science fair|spelling bee",
  // Sales, clubs
  'property (?:sales|transfers|transactions)|real estate (?:sales|transfers|transactions)|(?:home|land) sales|building permits|club notes|church notes|thank yous?|bowling(?: scores)?|bridge scores|fair results|race results',
].join('|');
/** "Yakima Valley business notes", "Honor roll: Moscow High School", "Business briefs for May 3". */
const head = new RegExp(
  `^\\s*(?:[\\p{L}’'-]+ ){0,3}?(?:${heads})(?: (?:granted|filed|issued))?(?: (?:and|&) [\\p{L}’'-]+(?: [\\p{L}’'-]+)?)?\\s*(?:$|[:|(].*|, (?:hires|promotions|honors|awards).*|(?:for|in|of|at|from) .*)$`,
  'iu',
);
const longestHead = 80;
/** "Banking", "Health care", "Food and drink": what parts a column. */
const longestPart = 3;

/** The runs of such columns: below the head, until the headline of something else. */
export function columnsIn(runs: readonly TextRun[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isIn = false;
  for (const [at, { kind, text }] of runs.entries()) {
    if (isHead({ kind, text })) isIn = true;
    else if (kind === 'heading' && isIn) isIn = text.trim().split(/\s+/).length <= longestPart;
    if (isIn) found.add(at);
  }
  return found;
}

const isHead = ({ kind, text }: Pick<TextRun, 'kind' | 'text'>): boolean =>
  (kind === 'heading' || kind === undefined) &&
  text.length <= longestHead &&
  !/[.!?]\s*$/.test(text) &&
  head.test(text);
