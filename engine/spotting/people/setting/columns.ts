/**
 * Columns of private people’s news: "People on the move", "Marriage licenses", "Court records", "Honor roll". An official who is in
 * one of them has the office beside the name; whoever has none is somebody else.
 */
import type { TextRun } from '../../types';

/** Heads that are never a headline’s subject: a paper, a place or a school stands in front. */
const heads = [
  // Work
  'people on the move|(?:the )?movers (?:and|&) shakers|people in (?:business|real estate)|business (?:briefs?|notes|notebook|beat|bits|digest|people|honors)',
  // Families
  'weddings|engagements|anniversaries|birth announcements|marriage licenses|dissolutions|obituaries|death notices|funerals|funeral notices|in memoriam|card of thanks',
  // Courts and police
  "(?:superior |district |municipal |justice )?court (?:records?|docket|sentences|sentencings|reports?|blotter|log|news)|police (?:logs?|blotter|reports?|beat|calls)|sheriff[’']s? (?:log|reports?|blotter)|(?:crime|public safety|cops and courts) (?:log|blotter)|jail (?:log|roster|bookings)|fire calls",
  // Schools
  "honor rolls?|(?:dean|president)[’']s list|college notes|school notes|military notes|(?:athletes?|students?|employees?|agents?|volunteers?|teachers?) of the (?:week|month|quarter|year)|recitals?|science fair|spelling bee",
  // Sales, clubs
  'property (?:sales|transfers|transactions)|real estate (?:sales|transfers|transactions)|land sales|building permits|club notes|church notes|thank yous?|bowling(?: scores)?|bridge scores|fair results|race results',
].join('|');
/** What headlines are about, too: "Opioid deaths in Washington", "Immigration arrests", "Home sales sink". */
const topics =
  "new (?:hires|employees)|hires|promotions|on the move|who[’']s (?:new|moving)|retirements|births?|new arrivals|marriages|divorces|deaths|reunions?|arrests|bankruptcies|foreclosures|graduates|graduations|scholarships|home sales";
/** What every such head holds, and hardly any other line. */
const anyHead = new RegExp(`${heads}|${topics}`, 'i');
/** "Yakima Valley business notes", "Honor roll: Moscow High School", "Business briefs for May 3". */
const head = new RegExp(
  `^\\s*(?:[a-zß-ʯа-яḀ-ỿ’'-]+ ){0,4}?(?:${heads})(?: (?:granted|filed|issued))?(?: (?:and|&) [a-zß-ʯа-яḀ-ỿ’'-]+(?: [a-zß-ʯа-яḀ-ỿ’'-]+)?)?\\s*(?:$|[:|(].*|, (?:hires|promotions|honors|awards).*|(?:for|in|of|at|from) .*)$`,
  'iu',
);
/** "Recent deaths", "Whitman County arrests", "Births and deaths", "Hires: Banking", "Divorces in Skagit County". */
const topicHead = new RegExp(
  `^\\s*(?:(?:local|area|recent|other|[a-zß-ʯа-яḀ-ỿ]+ county) )?(?:${topics})(?: (?:granted|filed))?(?: (?:and|&) [a-zß-ʯа-яḀ-ỿ’'-]+)?\\s*(?:$|[:|(].*|, (?:hires|promotions|honors|awards).*|for .*|(?:in|at) (?:[a-zß-ʯа-яḀ-ỿ]+ ){1,3}(?:county|valley|schools?|hospital)$)`,
  'iu',
);
/** Of public affairs: "House retirements", "Who’s new in the Legislature", "Supreme Court news". */
const ofAffairs =
  /\b(?:house|senate|congress\w*|legislat\w+|lawmakers?|olympia|capitol|supreme|immigration|opioid|overdose|governor|mayoral|election|campaign|political)\b|\bICE\b/i;
const longestHead = 80;
/** "Banking", "Health care", "Food and drink": what parts a column. */
const longestPart = 3;
/** What begins another part of the paper. */
const otherSection =
  /^\s*(?:(?:the )?opinions?|commentary|editorials?|letters?.*|(?:[a-zß-ʯа-яḀ-ỿ]+ )?news|politics|government|elsewhere|sports|features|weather|comments|related.*|more .*|in other .*|also .*)\s*$/iu;
/** So many blocks a column is long whose head is no heading of the page. */
const reachOfLine = 8;
/** What officials do in the news: "Manka Dhingra would add judges", "Patty Murray and Dan Newhouse want answers". */
const acts =
  /\p{Lu}\p{Ll}[\p{L}’-]*,? (?:(?:also|both|still) )?(?:wants?|would|vot(?:ed?|es)|urge[sd]?|opposed?|opposes|propose[sd]?|(?:co-?)?sponsor(?:s|ed)|demand(?:s|ed)?|back(?:s|ed)|call(?:s|ed) (?:it|them|for|on))\b/u;

/** The runs of such columns: below the head, until the headline of something else. */
export function columnsIn(runs: readonly TextRun[]): ReadonlySet<number> {
  const found = new Set<number>();
  let last = -1;
  for (const [at, { kind, text }] of runs.entries()) {
    if (isHead({ kind, text })) last = kind === 'heading' ? runs.length : at + reachOfLine;
    else if (kind === 'heading' && (otherSection.test(text) || text.trim().split(/\s+/).length > longestPart))
      last = -1;
    if (at <= last && !acts.test(text)) found.add(at);
  }
  return found;
}

const isHead = ({ kind, text }: Pick<TextRun, 'kind' | 'text'>): boolean =>
  (kind === 'heading' || kind === undefined) &&
  text.length <= longestHead &&
  !/[.!?]\s*$/.test(text) &&
  anyHead.test(text) &&
  (head.test(text) || topicHead.test(text)) &&
  !ofAffairs.test(text);
