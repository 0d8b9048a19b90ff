/**
 * Numbers of three or four digits that stand alone in a text, and whether they read like those of measures: "1217 is law",
 * rather than "1217 homes" or "Room 1217".
 */

export interface LoneNumber {
  start: number;
  end: number;
  number: number;
  /** The text right before and right after. */
  before: string;
  after: string;
}

const lone = /(?<![\d\p{Script=Latin}$€£.,:=–-])(?<!\d\s)(\d{3,4})(?![\d\p{Script=Latin}%°]|[.,:]\d|[–-]\d)/gu;

/** All numbers of a text that stand alone, in order; years are left out. */
export function* loneNumbers(text: string): Generator<LoneNumber> {
  for (const { 0: digits, index: start } of text.matchAll(lone)) {
    const number = Number(digits);
    if (number >= 1990 && number <= 2039) continue;
    const end = start + digits.length;
    yield { start, end, number, before: text.slice(Math.max(0, start - 24), start), after: text.slice(end, end + 24) };
  }
}

/** What numbers of other things follow. */
const otherThing =
  /\b(?:rooms?|rm|phòng|sala|salón|aula|silid|kuwarto|suite|ext|extension|phone|nos?|chapter|polic(?:y|ies)|ordinances?|sections?|sec|pages?|highway|rcw|flight|unit|apt|box|ramp|gate|lot|locker|bib|team|engine|truck|hydrant|pier|berth|booth|exit|track|(?:crowd|audience|total|group|class|staff|membership|enrollment|average|capacity)\sof|since|year|bus|buýt|route|form|(?:app|wn|wash|supp|p|f)\.?(?:\s?\d(?:d|th))?)\W{0,3}$/i;
/** "Newer 1 2 3 … 1028 Older" */
const isPager = /\d\s+…\s+$/;
/** "Call 1217 before noon." */
const dialled = /(?:^|[.!?]\s)(?:Call|Dial|Text)\s$/;
const amount = /\bof\s$/i;
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
/** "6346號", but no room: "1217号室" */
const numbered = /^\s?[號号番](?![室房樓楼門门車车線线])/u;
const ends = /^(?:[,.;:!?)”"’']|$|\s(?:and|or|but|because|this|last|to|by|without|at|before|after|in|for)\b)/i;
const joined = /^(?:,\s(?:then\s)?|\s?(?:and|&|n?or)\s|,\s(?:and|or)\s)$/;

/** Whether something is plainly done by or with the number, as it is with a measure. */
export const isActive = ({ before, after }: LoneNumber): boolean =>
  (done.test(before) && ends.test(after) && !amount.test(before)) || (acts.test(before) && does.test(after));

/** Whether the words around it say that this is a room, a page, a form. */
export const isOtherThing = ({ before }: LoneNumber): boolean =>
  otherThing.test(before) || dialled.test(before) || isPager.test(before);

/** Whether it counts what follows, or is part of a name. */
export const isCounted = ({ before, after }: LoneNumber): boolean =>
  countedBefore.test(before) || (counted.test(after) && !does.test(after));

/** 1700 to 2039: where nothing says that it is a measure, it is most often a year. */
export const isLikeYear = (number: number): boolean => number >= 1700 && number <= 2039;

/** "the count goes back to 1000 in the House": a round number is most often only that. */
export const isRound = ({ number }: LoneNumber): boolean => number % 1000 === 0;

/** Whether a number of a list goes on with the one that ended before. */
export const isJoined = (text: string, from: number, to: number): boolean => joined.test(text.slice(from, to));

/** Whether it reads like a measure's, in an article that names a measure of this number. */
export function readsLikeMeasure(lone: LoneNumber): boolean {
  const { number, before, after } = lone;
  // Three digits are most often an amount; four without a comma seldom are.
  const opens = /(?:^|[.!?]\s|\bhow\s)$/.test(before) && /^\s\p{Ll}+s\s/u.test(after);
  const isLong = number > 999 && !isRound(lone);
  // "1217號室", "1217番出口"
  if (/^\s?[號号番]\s?[室房樓楼店出口門门車车路線线]/u.test(after)) return false;
  // "1217호에서 열린다" is a room; "1217호는 통과됐다" a bill.
  if (/^\s?호(?!\s?법안|[는가를와])/u.test(after)) return false;
  if (isLong && numbered.test(after)) return !isOtherThing(lone);
  return !isOtherThing(lone) && ((isLong && (opens || !isCounted(lone))) || isActive(lone));
}
