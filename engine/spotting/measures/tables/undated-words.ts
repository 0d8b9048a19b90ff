/** How pages without a date tell of their time. */

/** "117th Congress" */
export const congress = /(?<!\d)(1[0-2]\d)(?:st|nd|rd|th) congress/gi;

/** A year that is no part of a longer number, no number of a measure ("HBs 2022 and 2699", "House Bill 2001"), and no budget’s. */
const year =
  '(?<![\\d.,$#/-])(?<!(?:[Bb]ills?|[Rr]esolutions?|\\b[A-Z]{1,5}\\.?[A-Z]?\\.?s?|No\\.|\\d{3,4}(?:,| and| or)|[Ff]iscal(?: year)?|\\bFY) )(?:19[89]\\d|20[0-4]\\d)(?![\\d%]|[.,]\\d)';
/** A year of a measure’s own; but "June 30, 1982", "the 1994 Violence Against Women Act". */
export const ownYear = new RegExp(`(?<!\\b[A-Z][a-z]{2,8}\\.? \\d{1,2}, )(?!(?<=\\b[Tt]he )\\d{4} [A-Z])${year}`, 'g');
/** A legislature’s session, named by its year: on some pages all is of it. */
export const ofSession = new RegExp(
  `(${year})(?:[-–]\\d{2,4})? (?:[Ll]egislative |[Rr]egular |[Ss]pecial |[Gg]eneral )?(?:[Ss]ession|[Ll]egislature|[Bb]iennium)|(?:[Ss]ession|[Ll]egislature) (?:of|in) (${year})`,
  'g',
);
/** When something was done to a measure: "introduced on Feb. 2, 2023". */
export const doneIn = new RegExp(
  `(?:[Ii]ntroduced|[Ff]iled|[Pp]assed|[Ss]igned|[Ee]nacted|[Vv]etoed|[Rr]eintroduced)(?: into law)? (?:in|on|during)(?: [A-Z][a-z]+\\.?)?(?: \\d{1,2},)? (${year})`,
  'g',
);

/** Where a sentence or a line ends. */
export const endOfSentence = /[.!?;]["”’)]*\s+(?=["“‘(]*[A-Z]|$)|\n|•/;

/** A time that is told from the page’s own day, beside which a session named by its year may be another one. */
export const fromToday =
  /\b(?:(?:this|last|next|previous|coming|current|earlier) (?:year|session|winter|spring|summer|fall|congress|biennium|legislature|term|month)|(?:a|one|two|three|four|five|six|seven|eight|ten) (?:years?|sessions?|winters?) (?:ago|later|earlier|before|after)|today[’']s|forerunner|prefiled?|again)\b/i;
