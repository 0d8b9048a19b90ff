/**
 * Numbers that stand alone, of measures that the article names in full elsewhere: "Alvarado said 1217 had a year of commas behind
 * it", rather than "1217 homes" or "Room 1217".
 */
import type { WrittenMeasure } from './scan';

const lone = /(?<![\d\p{Script=Latin}$€£.,:=–-])(?<!\d\s)(\d{3,4})(?![\d\p{Script=Latin}%°]|[.,:]\d|[–-]\d)/gu;
/** As much of the text on each side is looked at, in UTF-16 units. */
const beside = 24;

/** What numbers of other things follow. */
const otherThing =
  /\b(?:rooms?|rm|phòng|sala|salón|aula|silid|kuwarto|suite|ext|extension|phone|nos?|chapter|polic(?:y|ies)|ordinances?|sections?|sec|pages?|highway|rcw|flight|unit|apt|box|ramp|gate|lot|locker|bib|team|engine|truck|hydrant|pier|berth|booth|exit|track|(?:crowd|audience|total|group|class|staff|membership|enrollment|average|capacity)\sof|since|year|bus|buýt|route|form|(?:app|wn|wash|supp|p|f)\.?(?:\s?\d(?:d|th))?)\W{0,3}$/i;
/** What counts, and the houses of a street, look like: "1217 homes", "1217 N. Division". Papers write counts with a comma. */
const counted =
  /^(?:\s(?:[NSEW]\.\s)?\p{Lu}|\s(?!(?:is|was|has|does|pass(?:es)?|this|as|its|his|unless|across|always|sometimes|perhaps|adds|allows|asks|bans|comes|creates|gives|goes|keeps|lets|makes|means|puts|repeals|requires|says|sets|takes|wants)(?:\s|\?))\p{Ll}+s\b(?!\s(?:the|me|us|you|him|it|them)\b)|\s(?:people|feet|children|men|women|more(?!\sthan))\b|-\p{L})/u;
/** "O’Brien 1272", "Form 5179": a name of its own. */
const countedBefore =
  /(?<![.!?]\s|^)\b\p{Lu}[\p{L}’'-]*(?<!['’]s)\s$|[\p{Script=Han}\p{Script=Hangul}]$|\b(?:nearly|some|roughly|almost|least|(?<!\blook(?:s|ed|ing)?\s)at|around|another|up\sto)\s$/u;
/** A measure does something: "1217 is law", "5096 died", "5928 or 2277 moves". */
const does =
  /^(?:\s(?:and|n?or)\s\d{3,4})?\s(?:is|isn['’]t|was|wasn['’]t|has|had|would|will|won['’]t|could|can|may|might|did|does|passe[sd]|die[sd]|fail(?:ed|s)|moves?d?|costs?|goes|went|gets?|got|became|becomes|came|heads|amends|changes|lets|makes|requires|allows|caps|bans|(?:remains|stays|needs)(?!\s(?:of|and|in|were)\b)|also|now|still|sailed|stalled|deserves|belongs|protects|applies|helps|hurts|seems)\b/i;
/** Something is done with it: "voted for 1217", "Alvarado said 5041". */
const done =
  /(?:\b(?:be|(?<=\b(?:is|’s|was)\s)in|on|for|against|with|about|behind|than|is|was|as|called|support(?:s|ed)?|opposed?|opposes|shepherded|sponsor(?:s|ed)|wrote|change|amend|repeal|sign(?:ed)?|veto(?:ed)?|pass(?:ed)?|knows|of\sthem,)\s|[“"‘])$/i;
/** Before a number that acts: "Mitchell said 656 could reach the floor". */
const acts =
  /(?:\b(?:says?|said|that|whether|[Ii]f|[Ww]hen|[Bb]ut|[Bb]ecause|hopes?|thinks?)\s(?:\d{3,4}\s(?:and|or)\s)?|^|[.!?]\s|[“"]|\b(?:[Nn]either|[Bb]oth)\s(?:\d{3,4}\s(?:nor|and)\s)?)$/;
const ends = /^(?:[,.;:!?)”"’']|$|\s(?:and|or|but|because|this|last|to|by|without|at|before|after|in|for)\b)/i;
/** "1217號室", "1217호에서 열린다" are rooms; "1217호는 통과됐다" is a bill. */
const roomBehind = /^\s?(?:[號号番]\s?[室房樓楼店出口门門车車路线線]|호(?!\s?법안|[는가를와]))/u;

/** Whether it reads like a measure's, in an article that names a measure of this number. */
function readsLikeMeasure(number: number, before: string, after: string): boolean {
  if (otherThing.test(before) || roomBehind.test(after)) return false;
  // Three digits are most often an amount; four without a comma seldom are, but for round ones.
  const isLong = number > 999 && number % 1000 !== 0;
  const isCounted = countedBefore.test(before) || (counted.test(after) && !does.test(after));
  const isOpening = /(?:^|[.!?]\s|\bhow\s)$/.test(before) && /^\s\p{Ll}+s\s/u.test(after);
  if (isLong && (isOpening || !isCounted || /^\s?[號号番]/u.test(after))) return true;
  return (done.test(before) && ends.test(after)) || (acts.test(before) && does.test(after));
}

/**
 * The lone numbers of a text that read like measures; years are left out.
 * @param named the article's measures by number; null where two have the same.
 */
export function knownNumbers(text: string, named: ReadonlyMap<number, WrittenMeasure | null>): WrittenMeasure[] {
  const found: WrittenMeasure[] = [];
  for (const { 0: digits, index: start } of text.matchAll(lone)) {
    const number = Number(digits);
    const known = named.get(number);
    if (!known || (number >= 1990 && number <= 2039)) continue;
    const end = start + digits.length;
    const before = text.slice(Math.max(0, start - beside), start);
    if (!readsLikeMeasure(number, before, text.slice(end, end + beside))) continue;
    const { sharesHeadOf: _, ...head } = known;
    found.push({ ...head, start, end });
  }
  return found;
}
