/**
 * Whether the words at a measure tell of it as of one that stands: a law, or what a new bill would change. Asked at the turn of a
 * biennium, where the number may be that of a new bill as well.
 */
import type { InSentence } from './session';

/** What is done to a law: "changes to HB 1054", "an exception to SB 5172". */
const doneTo =
  /\b(?:chang\w+|amend\w*|fix\w*|follow-?up|clean-?up|exceptions?|exemptions?|additions?|revisions?|repeal\w*|rewrit\w+|adjust\w*|delay\w*|replac\w+|successor|sequel|parts?|sections?|version)\s(?:(?:to|of|from|for|in)\s)?(?:the\s)?(?:[\p{Ll}-]+,\s)?$/u;
/** "the middle housing law (HB 1110)", "the Recycling Reform Act, SB 5284" */
const lawByName = /\b(?:law|[Aa]ct|statute),?\s\(?$/;
/** Goes on as a thought of its own. */
const actsItself = /^\s(?:would|will|could|asks|comes)\b/;
/** "For two years SB 5041 has meant pay for strikers" */
const lasting = /\b[Ff]or\s(?:[\p{L}-]+\s)?(?:years?|sessions?),?\s$/u;
/** "Under SB 5123 employers have for a year now been barred" */
const lastingNow = /\bfor\s(?:[\p{L}-]+\s){1,2}(?:years?|months?)\snow\b/u;
/** What a law does: "House Bill 1217 tells them how much". */
const rules = /^\s(?:tells|sets|lets|requires|allows|caps|limits|bans|gives|covers|protects|governs)\b/;

/** Whether a sentence calls a measure a law, or tells how another changes it: "HB 1008 would rewrite the notice under HB 1217". */
export function isStanding({ text, measures, measure }: InSentence): boolean {
  const before = text.slice(0, measure.start);
  if (doneTo.test(before) || lastingNow.test(text) || lawByName.test(before) || lasting.test(before)) return true;
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
