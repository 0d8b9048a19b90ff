/** Words for the filing of bills ahead of a session: of a whole text, of a sentence, and beside a measure. */
import type { InSentence } from './session';

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
