const counted = 'chapter section title article district bill initiative referendum measure memorial resolution law';
const named = counted.replace(
  /\b(\w)(\w+)\s?/g,
  (_, first: string, rest: string) => `|[${first}${first.toUpperCase()}]${rest}`,
);

/** What comes before the number of a law or bill: "RCW", "H.R.", "S.J.Res.", "SB", "Sec.", "§", "chapter". */
const before = new RegExp(
  `((?:\\b\\p{Lu}\\.){1,4}(?:(?:J|Con)\\.)?(?:Res\\.)?|\\b(?:\\p{Lu}{1,6}|\\p{Lu}\\p{Ll}{1,3}\\.${named})|§+) (?=\\d)`,
  'gu',
);
/** "59.18 RCW", "42 U.S.C.". */
const behind = /(?<=\d) (?=(?:RCW|WAC|U\.?S\.?C|C\.?F\.?R)\b)/g;

/** The text with a number of a law or bill kept on the line of what it counts: for drawing, never for what is stored or sent. */
export const keptNumbers = (text: string): string => text.replace(before, '$1\u00a0').replace(behind, '\u00a0');
