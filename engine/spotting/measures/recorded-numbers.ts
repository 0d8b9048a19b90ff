/**
 * Numbers that no head names at all, where the words beside agree with what the packs record of Washington's bill of this
 * number: "Right, 5833, from Keith Wagoner", "The free-lunch bills, 1404 and 5352, came up", "Senate Transportation, 4 p.m.:
 * 6110, e-bikes".
 */
import {
  isActive,
  isCounted,
  isLikeYear,
  isRound,
  isJoined,
  isOtherThing,
  type LoneNumber,
  loneNumbers,
} from './lone-numbers';
import { washingtonNature } from '../number-bands';
import { isAbout, namesFamily, sharedStems, type Subject } from './records';
import type { WrittenMeasure } from './scan';
import { sentenceAt, sentenceStarts } from './surroundings';

/** How far beside the number its sponsor is looked for, in UTF-16 units … */
const near = 60;
/** … and how far what it is about. */
const around = 220;

/** "the free-lunch bills, 1404", "a rent bill (1217)", "a bill on stalking (6249)" */
const appositionWords = String.raw`(?<!\b(?:utility|grocery|electric|water|tax)\s)\b(?:bills?|proyectos?)(?:(?:,|:|\s[—–])?\s\(?|\sfrom(?:\s[\p{L}’'-]+){1,4},\s|\s(?:on|about|for|to)\s[^.,;:()\d]{2,50}\s\()`;
const apposition = new RegExp(`${appositionWords}$`, 'iu');
/** "1217, the rent bill", "1217 (a measure on rents)" */
const behindWords = String.raw`(?:,|\s\(|\s[—–])\s?(?:the|an?|his|her|their|el|la|una?)\s(?:[\p{L}’'-]+\s){0,4}(?:bill|measure|proposal|proyecto|propuesta|ley)\b`;
const behind = new RegExp(`^${behindWords}`, 'iu');
/** "with its companion, 5872", "its Senate mate 6204", "the Senate version (6204)": whatever it is about. */
const companionWords = String.raw`\b(?:companion(?:\s(?:bill|measure))?|(?:House|Senate)\s(?:companion|version|twin|mate|counterpart|partner|cousin|sister|sibling))(?:,|:|\sis|\s[—–])?\s\(?`;
const companion = new RegExp(`${companionWords}$`);
/** "testing labs (1347)", "5641, on blood donation": what it is about stands right beside it. */
const bracketed = /[\p{L}”’]\s\($/u;
const bracketEnds = /^[),]/;
const onSubjectWords = String.raw`,\s(?:on|concerning)\s`;
const onSubject = new RegExp(`^${onSubjectWords}`);
/** Before a number on the agenda of a committee: "Senate Transportation (Liias, chair), 4 p.m.: " */
const agendaWords = String.raw`(House|Senate)\s\p{Lu}(?:[^\n\u2028:;.!?]|\b[ap]\.m\.|\d:\d){2,90}:\s(?:[^\n\u2028:.!?]{0,120};\s)?`;
const agenda = new RegExp(`(?:^|[\\n\\u2028]|[.!?]\\s)\\P{L}*${agendaWords}$`, 'u');
const opensTopic = /^(?:,\s\p{Ll}|\s\(|\s[—–]\s|;|\.?\s*$)/u;

/** Before a number that its sponsor stands beside: no noun, which would say what else is numbered, as in "bib 5833". */
const leads =
  /(?:^|[^\p{L}\s]\s?|['’]s\s|\b(?:and|or|of|on|for|to|with|about|that|if|when|than|said|says|thinks?|has|had|have|came|comes|love|likes?|whose|el|la|los|las|de|y|o|medida|propuesta|\p{Ll}+ed)\s)$/iu;

const placed = new RegExp(
  // In brackets alone most numbers of four digits are years.
  `(?:${appositionWords}|${companionWords}|${agendaWords})\\d{4}(?!\\d)|(?<!\\d)\\d{4}(?:${behindWords}|${onSubjectWords})|\\s\\((?!19|20)\\d{4}[),]`,
  'iu',
);

/** Whether a text whose blocks are run together may hold a number that only its place tells. */
export const mayBePlaced = (text: string): boolean => placed.test(text);

/**
 * The lone numbers of a text whose records its words agree with.
 * @param recordOf what the packs record of the session's bill of a number.
 * @param hasOfficials whether the text names Washington's officials: only then are words names.
 */
export function recordedNumbers(
  text: string,
  recordOf: (nature: 'house-bill' | 'senate-bill', number: number) => Subject | undefined,
  hasOfficials: boolean,
): WrittenMeasure[] {
  const found: WrittenMeasure[] = [];
  const starts = sentenceStarts(text);
  let last: { end: number; isApposed: boolean; isOther: boolean } | undefined;
  for (const lone of loneNumbers(text)) {
    const { start, end, number } = lone;
    const nature = number > 999 ? washingtonNature(number) : undefined;
    if (nature !== 'house-bill' && nature !== 'senate-bill') continue;
    const beside = last && isJoined(text, last.end, start) ? last : undefined;
    const isApposed =
      beside?.isApposed === true ||
      apposition.test(text.slice(Math.max(0, start - 80), start)) ||
      behind.test(text.slice(end, end + 80));
    const isOther = beside?.isOther === true || isOtherThing(lone);
    last = { end, isApposed, isOther };
    const record = isOther ? undefined : recordOf(nature, number);
    if (!record) continue;
    const sentence = sentenceAt(starts, text.length, start);
    const within = (reach: number): string =>
      text.slice(Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach));
    const isTold =
      isBehindItsSubject(text, lone, record) ||
      isOnItsSubject(text, lone, record) ||
      isOnAgenda(text, lone, nature) ||
      isOfHouse(text, lone, nature, record) ||
      isCompanion(text, lone, nature) ||
      (isApposed && !isCounted(lone) && isAbout(within(around), record)) ||
      (hasOfficials && isSponsored(text, lone, within(near), record));
    if (isTold) found.push({ start, end, number, nature, style: 'plain', only: ['wa'] });
  }
  return found;
}

/** A bill of the other house, in the words that lead up to its companion. */
const ofOtherHouse = {
  'house-bill': /\b(?:SB|S\.B\.|Senate\sBill)\s?[5-7]\d{3}\b/,
  'senate-bill': /\b(?:HB|H\.B\.|House\sBill)\s?[1-3]\d{3}\b/,
};

/** "HB 2159 may be heard along with its companion, 5872" */
const isCompanion = (text: string, lone: LoneNumber, nature: 'house-bill' | 'senate-bill'): boolean =>
  companion.test(text.slice(Math.max(0, lone.start - 40), lone.start)) &&
  ofOtherHouse[nature].test(text.slice(Math.max(0, lone.start - around), lone.start)) &&
  !isCounted(lone) &&
  !isLikeYear(lone.number);

/** "The House’s 2614 and the Senate’s 6204", "2192 in the House and 6131 in the Senate" */
const ofHouse = /\b(House|Senate)['’]s\s$/;
const inHouse = /^\sin\sthe\s(House|Senate)\b/;
/** "homes on church land (Senate: 5885)", "on the Senate side 5728": only with a word of its subject beside. */
const besideHouse = /(?:[(;,]\s?(House|Senate):\s|\bthe\s(House|Senate)\sside,?\s)$/;

function isOfHouse(text: string, lone: LoneNumber, nature: string, record: Subject): boolean {
  const { start, end, before, after } = lone;
  if (isCounted(lone) || isRound(lone)) return false;
  const plainly = ofHouse.exec(before)?.[1] ?? inHouse.exec(after)?.[1];
  if (plainly !== undefined) return nature.startsWith(plainly.toLowerCase());
  const beside = besideHouse.exec(before);
  const house = beside?.[1] ?? beside?.[2];
  const words = text.slice(Math.max(0, start - 2 * near), end + near);
  return house !== undefined && nature.startsWith(house.toLowerCase()) && isAbout(words, record);
}

/** "testing labs (1347)": whether it is about what stands before its bracket, up to the last comma. One word may be chance. */
function isBehindItsSubject(text: string, { start, number, before, after }: LoneNumber, record: Subject): boolean {
  if (isLikeYear(number) || !bracketed.test(before) || !bracketEnds.test(after)) return false;
  const words = text.slice(Math.max(0, start - near), start - 1).split(/[,;:.()—]/);
  return sharedStems(words.at(-1)!, record) >= 2;
}

/** "asks if 5641, on blood donation, is still alive" */
function isOnItsSubject(text: string, lone: LoneNumber, record: Subject): boolean {
  const { end, number, before, after } = lone;
  return (
    onSubject.test(after) &&
    !isLikeYear(number) &&
    !isCounted(lone) &&
    leads.test(before) &&
    !/\b(?:those|them|which)\W{1,2}$/.test(before) &&
    isAbout(text.slice(end, end + near), record)
  );
}

/** Whether its line is the agenda of a committee of its house. */
function isOnAgenda(text: string, { start, after }: LoneNumber, nature: string): boolean {
  if (!opensTopic.test(after)) return false;
  const house = agenda.exec(text.slice(Math.max(0, start - 240), start))?.[1];
  return house !== undefined && nature.startsWith(house.toLowerCase());
}

/**
 * Whether its sponsor is named beside it, or at some distance where the subject is, too, and it acts like a measure.
 * @param beside the words of its sentence that are near.
 */
function isSponsored(text: string, lone: LoneNumber, beside: string, record: Subject): boolean {
  const { sponsor } = record;
  if (sponsor === undefined || isCounted(lone) || !(leads.test(lone.before) || isActive(lone))) return false;
  if (namesFamily(beside, sponsor)) return true;
  const wide = text.slice(Math.max(0, lone.start - around), lone.end + around);
  return isActive(lone) && namesFamily(wide, sponsor) && isAbout(wide, record);
}
