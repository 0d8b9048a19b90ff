/** Words by which a sentence opens a year, points back to one, or turns to the present. */
import { month } from './undated-times';

/** "In 2021 …", "…, and in 2022 legislators agreed": a time at the head of a thought opens a year. */
export const head =
  /(?:^|[,;—–]\s(?:and|but|then)\s)\W{0,3}(?:(?:and|but|then|back|so),?\s)?(?:in\s|(?:[a-zß-ʯа-яḀ-ỿ-]+\s){1,4}into\s)?$/i;

/** One of them is in every such head that is more than the time. */
export const leads = ['and', 'but', 'then', 'back', 'so ', 'so,', 'into'];

/** "in place since lawmakers met in 2021": the time is of what another clause tells. */
export const ofOtherClause = /(?<!\b(?:legislature|congress|session)\s)\b(?:that|which|who|whose)\s[^,;:]*$/i;

/** "She ran for U.S. Senate last year." */
export const ofElection =
  /\b(?:ran|running)\s(?:for|against)\b|\b(?:re-?)?elected\b|\b(?:won|lost|beat|defeated)\b[^.;]{0,60}\b(?:seat|race|elections?|primary|term)\b|\bcampaign(?:s|ed)?\b/i;

export const present =
  /\b(?:(?:is|are|has|have|does|do)n['’]t|is|are|has|(?<!would\s)have|will|would(?!\shave)|(?:it|that|there|he|she|here|what)['’]s)\b/i;

/** "clarified that officers may use force", "SB 5066, which requires" */
export const subordinate = /(?:\b(?:that|whether|when|if)\b|,\s(?:which|who)\b|:).*/s;

/** "on Tuesday", "last week": the present, for want of another word. */
export const ofTheseDays =
  /\bthis\s(?:week|month|morning|afternoon)\b|\blast\s(?:week|night)\b|\b(?:yesterday|today|tomorrow|tonight|currently|pending)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;

/** "115th (2017-18)", "117th Congress" */
export const congressAlone =
  /^\s*(?:the\s)?(1[01]\d)(?:th|st|nd|rd)(?:\sCongress)?\s*(?:\((?:19|20)\d\d[-–]\d{2,4}\))?\s*$/i;

/** "2021", "May 2019", "Jan. 18, 2025": nothing but a time. */
export const yearAlone = new RegExp(
  `^\\s*(?:(?:in|the|session of|year)\\s)?(?:${month}\\s(?:\\d{1,2},\\s)?)?((?:19|20)\\d{2})(?:(?:[-–]|\\s(?:to|and)\\s)\\d{2,4})?(?:\\s(?:session|biennium))?[:.]?\\s*$`,
  'i',
);
/** "2021: The first law", "May 2019 — HB 1579 passes". */
export const yearFirst = new RegExp(
  `^\\s*(?:${month}\\s(?:\\d{1,2},\\s)?)?((?:19|20)\\d{2})(?:[-–]\\d{2,4}|\\s(?:and|to)\\s\\d{4})?\\s?[:.,—–-]\\s`,
);
