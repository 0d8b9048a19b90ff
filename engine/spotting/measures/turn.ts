/**
 * The turn of a biennium in Olympia: from the middle of November of an even year, shortly before bills may be filed ahead, until
 * the new Legislature meets. Low numbers mean two things then: laws of the biennium that ends, and bills of the one that comes.
 */
import type { IsoDate, PackId } from '../../identifiers';
import { bienniumBegins } from '../../january';
import { biennium } from './biennium';
import type { InSentence } from './session';

/** The two bienniums that a number may be of. */
export interface Turn {
  ending: string;
  coming: string;
}

/** Numbers that pre-filing reaches before the session starts. */
const prefiledAtMost: Record<string, number> = { HB: 1399, SB: 5299 };

interface Numbered {
  jurisdiction: PackId;
  /** Kind and number as in the key. */
  type: string;
  number: number;
  date: IsoDate;
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** The bienniums between which a day lies, if it is one of the turn's. */
function bienniumsAround({ jurisdiction, date }: Numbered): Turn | undefined {
  if (jurisdiction !== 'wa') return undefined;
  const year = yearOf(date);
  const isBefore = year % 2 === 0 && /-(?:11-[23]|12-)/.test(date);
  const isAfter = year % 2 === 1 && date < bienniumBegins(year);
  if (!isBefore && !isAfter) return undefined;
  const first = isBefore ? year + 1 : year;
  return { ending: biennium(first - 1), coming: biennium(first) };
}

/** The biennium that comes, whatever the number. */
export const bienniumAhead = (question: Numbered): string | undefined => bienniumsAround(question)?.coming;

const isInReach = ({ type, number }: Numbered): boolean => number <= (prefiledAtMost[type] ?? Infinity);

/** The turn, for numbers that pre-filing reaches. */
export const turnOf = (question: Numbered): Turn | undefined =>
  isInReach(question) ? bienniumsAround(question) : undefined;

/**
 * The biennium of a number that can only be of the one that ends: until the new one begins it has bills as far as pre-filing
 * reaches, and no others.
 */
export const endingOnly = (question: Numbered): string | undefined =>
  isInReach(question) ? undefined : bienniumsAround(question)?.ending;

/** The session ahead, by any name: "the 2027 session", "the session that begins Jan. 11", "next month’s session". */
const sessionAhead =
  /\b(?:next|coming|new|upcoming|20\d\d|\d{2,3}-day)\s(?:legislative\s)?(?:session|legislature|biennium)\b|\b(?:session|legislature|lawmakers|legislators)\b[^.;]{0,30}\b(?:begins?|starts?|opens?|convenes?|returns?|meets?)\b|\bJan(?:\.|uary)/i;
const filing =
  /\b(?:fil(?:e|ed|es|ing|ings)|submit(?:ted|s|ting)?|hopper|introduc(?:e|ed|ing)|(?:hand|turn|send|put|drop)(?:ed|ped|s|ing|ping)?\sin|sent\sin)\b/i;
const bills = /\b(?:bills?|legislation|measures?|proposals?|lawmakers|legislators|members|numbers?)\b/i;
const prefiling =
  /\bpre-?fil(?:e|ed|ing|es|ings)\b|\b(?:bill|early)\sfilings?\b|\bfil(?:ed|ing)\sfor\s(?:the\s)?(?:\S+\s)?session\b|\b(?:lawmakers|legislators|members)\b[^.;]{0,20}\b(?:could|can|may|allowed\sto)\s(?:file|submit)\b|\b(?:numbers|numbering|count(?:er)?)\b[^.;]{0,40}\b(?:starts?|begins?|goes|go)\s(?:over|anew|again|back)\b/i;

/** Whether a sentence speaks of filing. */
export const saysFiled = (sentence: string): boolean => filing.test(sentence) || prefiling.test(sentence);

/** How bills come in: "the clerks began to take bills", "84 were in the box", "the first stack". */
const comeIn =
  /\b(?:clerks?|code\sreviser|box|stack(?:s|ed)?|pile[sd]?|list(?:s|ed)?|in\sline|arriv\w+|land(?:s|ed)?|roll(?:s|ed|ing)?\sin|(?:take|took|taking|collect\w*|accept\w*)\s(?:\S+\s)?bills)\b/i;

/** Whether a text is about bills that are filed ahead of a session. */
export const speaksOfPrefiling = (text: string): boolean =>
  prefiling.test(text) ||
  (/\bbills\b/i.test(text) && comeIn.test(text) && sessionAhead.test(text)) ||
  (filing.test(text) &&
    text.split(/(?<=[.!?])\s/).some((one) => filing.test(one) && bills.test(one) && sessionAhead.test(one)));

/** "pre-filed HB 1001", "HB 1001, by Rep. Hill, was pre-filed": said of the measure itself. */
export function isSaidPrefiled({ text, measure }: InSentence): boolean {
  const before = text.slice(Math.max(0, measure.start - 60), measure.start);
  const after = text.slice(measure.end, measure.end + 120);
  return (
    /\bpre-?filed\s(?:\S+\s){0,2}$/i.test(before) ||
    /^(?:,\s(?:by|from|of)\s[^;:]{1,80},)?,?\s(?:was\s|were\s|is\s|are\s)?(?:also\s)?pre-?filed\b/i.test(after)
  );
}

/** What is done to a law: "changes to HB 1054", "an exception to SB 5172". */
const doneTo =
  /\b(?:chang\w+|amend\w*|fix\w*|follow-?up|clean-?up|exceptions?|exemptions?|additions?|revisions?|repeal\w*|rewrit\w+|adjust\w*|delay\w*|replac\w+|successor|sequel|parts?|sections?|version)\s(?:(?:to|of|from|for|in)\s)?(?:the\s)?(?:[\p{Ll}-]+,\s)?$/u;
/** "the middle housing law (HB 1110)", "the Recycling Reform Act, SB 5284" */
const lawByName = /\b(?:law|[Aa]ct|statute),?\s\(?$/;
/** Goes on as a thought of its own. */
const actsItself = /^\s(?:would|will|could|asks|comes)\b/;
/** What a law does: "House Bill 1217 tells them how much". */
const rules = /^\s(?:tells|sets|lets|requires|allows|caps|limits|bans|gives|covers|protects|governs)\b/;

/** Whether a sentence calls a measure a law, or tells how another changes it: "HB 1008 would rewrite the notice under HB 1217". */
export function isStanding({ text, measures, measure }: InSentence): boolean {
  const before = text.slice(0, measure.start);
  if (doneTo.test(before) || lawByName.test(before)) return true;
  if (actsItself.test(text.slice(measure.end))) return false;
  return measures.some(
    ({ end }) =>
      end < measure.start &&
      /\b(?:would|to)\s\p{Ll}/u.test(text.slice(end, measure.start)) &&
      !/(?:[,;]|\b(?:and|or|while|but|as)|[(“])\s?$/.test(before),
  );
}

const inForce =
  /\b(?:law|act|statute|took\seffect|takes\seffect|in\sforce|thanks\sto|is\sknown\sas)\b|\bunder\s(?:House|Senate|[HS]\.?B|\d)/i;
const proposes = /\b(?:would|will|wants?|asks?|proposes?|new|files?|filed|drafts?)\b/i;

/** Whether a sentence tells what a measure does, as of a law; of bills that are new it may be said as well. */
export const rulesAlready = ({ text, measure }: InSentence): boolean => rules.test(text.slice(measure.end));

/** Whether a sentence tells of a measure as of law. */
export const isToldAsLaw = (sentence: string): boolean => inForce.test(sentence) && !proposes.test(sentence);
