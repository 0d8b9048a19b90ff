/**
 * A text that says by itself that a namesake is not the official: "He isn’t the congressman", "(not that one)", "tocayo de uno".
 */
import { joined, type Word } from '../words/tokens';
import { beside } from './words';
import { personVerbs } from '../words/classes';

const office =
  '(?:one|senator|sen\\b|congress\\w*|representative|rep\\b|lawmaker|legislator|politician|mayor|governor|commissioner|council\\w*|speaker of the)';
const isNot = `(?:\\bnot|n[’']t)\\s(?:the|that|a|your|our)\\s(?!only|first|last)(?:[a-zß-ʯа-яḀ-ỿ]+\\s){0,2}?${office}`;
const notOffice = new RegExp(isNot, 'iu');
const ofIsNot = /(?:\bnot|n[’']t)\s(?:the|that|a|your|our)\s/i;

/**
 * Ways to deny, each with what all such texts have: most have none of it, and the expression behind is neither asked nor prepared.
 */
const denials: readonly (readonly [sign: RegExp, denial: RegExp])[] = [
  [ofIsNot, notOffice],
  [
    // "nobody here thinks of the speaker of the House"
    /\b(?:nobody|no one|few)\s/i,
    new RegExp(
      `\\b(?:nobody|no one|few)\\s(?:[a-zß-ʯа-яḀ-ỿ]+\\s){0,2}?(?:thinks?|thought|means?|meant|mistakes?|confuses?)\\s(?:of\\s|him\\s|her\\s|for\\s|with\\s){0,2}(?:the|that|your|our)\\s(?:[a-zß-ʯа-яḀ-ỿ]+\\s){0,2}?${office}`,
      'iu',
    ),
  ],
  [
    // "not to be mistaken for the senator"
    /\bnot to be /i,
    new RegExp(
      `\\bnot to be (?:confused|mistaken|mixed up) (?:with|for) (?:the|that|your|our)\\s(?:[a-zß-ʯа-яḀ-ỿ]+\\s){0,2}?${office}`,
      'iu',
    ),
  ],
  [/\(not? /i, /\(not (?:that|the|him|her)\b|\(no (?:el|la|confundir)\b/i],
  [/\bno (?:relation|kin)\b/i, /\bno (?:relation|kin)\b/i],
  [
    /related|namesake|name\b|\bother one\b/i,
    /\bunrelated\b|\bnot related\b|\bnamesake\b|\b(?:same|shares? (?:a|the|his|her|their)) name\b|\bthe other one\b/i,
  ],
  [
    /\btocay|homónim|\bse llama\b|\bno (?:es|soy|son)\b/i,
    /\btocay[oa]s?\b|homónim[oa]|\bse llama igual\b|\bno (?:es|soy|son) (?:el |la |los |las )?(?:senador|polític|congresista|representante)/i,
  ],
  [/phải|tên|[同不并並동]/, /không phải|trùng tên|cùng tên|同名|不是那位|并非|並非|동명이인/i],
  [/\bhindi |kapangalan/i, /\bhindi (?:siya |sila |ako )?(?:ang |po )?(?:politiko|senador|kongresista)|kapangalan/i],
];
const isDenied = (text: string): boolean => denials.some(([sign, denial]) => sign.test(text) && denial.test(text));

/** "hoping for the other Michael Keaton."; but "another Patty Murray bill". */
export function isAnother(words: readonly Word[], start: number, last: number): boolean {
  const before = words[start - 1];
  if (before === undefined || !joined(words[start] as Word)) return false;
  if (!/^(?:other|another|different|otro|otra)$/.test(before.fold)) return false;
  const next = words[last + 1];
  if (next === undefined || !joined(next) || (words[last] as Word).possessive) return true;
  return next.shape === 'lower' && (personVerbs.has(next.fold) || beside.afterPerson.has(next.fold));
}

/** "Ellie Markey, late of Ed Markey’s office (no relation)": it is the one who worked there that is no relation. */
const ofNoKin = /^[’']s? .{0,60}\(no /;
const ofStaff = /^[’']s? (?:\p{L}+ )?(?:office|staff|campaign|team) \(no (?:relation|kin)[^()]{0,40}\)/u;

/** "Not the commissioner, the electrician." as a sentence of its own. */
const notThat = new RegExp(`^\\s*Not (?:the|that) (?:[a-zß-ʯа-яḀ-ỿ]+ ){0,2}?${office}[,.!;—]`, 'u');

const ofNotThat = /^\s*Not th/;

/** Longest stretch after a name that is searched. */
const reach = 160;

/** Whether the rest of the sentence after a name, or a next one about "him" or "her", denies that it is the official. */
export function deniedAfter(text: string, end: number): boolean {
  const window = text.slice(end, end + reach);
  const rest = ofNoKin.test(window) ? window.replace(ofStaff, '') : window;
  const stop = /[.!?。！？][”"’)]*(?=\s|$|[\u3000-\u9fff])/u.exec(rest);
  if (stop === null) return isDenied(rest);
  const after = stop.index + stop[0].length;
  const next = /^(?:\s*(?:He|She|They|Hindi|No|Yes)\b[^.!?]*[.!?]?){1,2}/u.exec(rest.slice(after));
  const behind = rest.slice(after);
  return isDenied(rest.slice(0, after + (next?.[0].length ?? 0))) || (ofNotThat.test(behind) && notThat.test(behind));
}

/** "No, not the mayor.", "(Not that one.)", "He isn’t the senator.": what opens the text below a headline. */
const openingDenial = new RegExp(
  `^[^a-zß-ʯа-яḀ-ỿ]{0,3}(?:(?:no|nope|yes|sorry|and|well)[,.:]?\\s){0,2}(?:(?:it|this|he|she|that)(?:\\sis|[’']s|\\swas)?\\s)?(?:not that (?:one\\b|[a-zß-ʯа-яḀ-ỿ])|${isNot})`,
  'iu',
);

const ofOpeningDenial = /^.{0,40}(?:\bnot|n[’']t)\s/i;

/** Whether the text below a headline begins with a denial that its name is the official's. */
export const deniedBelow = (below: string): boolean =>
  ofOpeningDenial.test(below.slice(0, reach)) && openingDenial.test(below.slice(0, reach));

/** "Ms. Bateman is our teacher and she is not our senator": a surname alone of which this is said at once. */
export const deniedAtOnce = (text: string, end: number): boolean =>
  /^\s(?:is|was|isn[’']t|wasn[’']t)\b/.test(text.slice(end, end + 8)) &&
  notOffice.test(text.slice(end, end + reach).split(/[.!?]/)[0]!);
