/** Words by which a text opens a year, or a sentence turns to the present. */
import { month } from './undated-times';

export const present =
  /\b(?:(?:is|are|has|have|does|do)n['’]t|is|are|has|(?<!would\s)have|will|would(?!\shave)|(?:it|that|there|he|she|here|what)['’]s)\b/i;

/** "clarified that officers may use force", "SB 5066, which requires" */
export const subordinate = /(?:\b(?:that|whether|when|if)\b|,\s(?:which|who)\b|:).*/s;

/** "on Tuesday", "last week": the present, for want of another word. */
export const ofTheseDays =
  /\bthis\s(?:week|month|morning|afternoon)\b|\blast\s(?:week|night)\b|\b(?:yesterday|today|tomorrow|tonight|currently|pending)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;

/** A time that opens a text, and is all it says or has a mark behind: "2021", "Jan. 18, 2025", "115th (2017-18)", "2021: The first law". */
export const headYear = new RegExp(
  '^\\s*(?:(?:the\\s)?(?<congress>1[01]\\d)(?:th|st|nd|rd)(?:\\sCongress)?(?:\\s\\((?:19|20)\\d\\d[-–]\\d{2,4}\\))?(?=\\s*$)|' +
    `(?<lead>(?:in|the|session of|year)\\s)?(?:${month}\\s(?:\\d{1,2},\\s)?)?(?<year>(?:19|20)\\d{2})(?:(?:[-–]|\\s(?:to|and)\\s)\\d{2,4})?(?:\\s(?:session|biennium))?)` +
    '(?:(?<alone>[:.]?\\s*$)|\\s?[:.,—–-]\\s)',
  'i',
);
