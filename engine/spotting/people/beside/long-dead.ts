/**
 * Somebody of history with an official's name: "Adam Smith, the Scot who died in 1790", "Thomas Paine (1737–1809)".
 */

/** Nobody whom the rosters know died, or was described by the century, so long ago. */
const longAgo = String.raw`(?:1[0-8]\d\d|19[0-5]\d)\b`;
const phrase = String.raw`[^.,;:!?()“”\n]`;

const signs: readonly RegExp[] = [
  new RegExp(
    String.raw`^,? (?:(?:the|an?) ${phrase}{0,50} )?who (?:died|lived|was buried)\b${phrase}{0,25}\b${longAgo}`,
  ),
  new RegExp(String.raw`^,? (?:who )?(?:died|wrote|published|argued|observed|warned) in 1[0-8]\d\d\b`),
  /^,? \((?:born |c\. ?)?1[0-8]\d\d\s?[-–—]\s?(?:c\. ?)?1\d\d\d\)/,
  /^,? (?:the|an?) (?:late )?(?:1\dth|(?:[a-z]{3,6}teenth|eleventh|twelfth))[- ]century\b/i,
];

/** Whether the words behind a name put its bearer into history. */
export const isLongDead = (text: string, end: number): boolean => {
  const following = text.slice(end, end + 110);
  return signs.some((sign) => sign.test(following));
};
