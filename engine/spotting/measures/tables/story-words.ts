/** Words by which a text opens a year, or a sentence turns to the present. */
import { month } from './undated-times';

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
