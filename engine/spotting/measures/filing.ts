/** Words for the filing of bills ahead of a session: of a whole text, and beside a measure. */
import type { InSentence } from './session';

const prefiling =
  /\bpre-?fil(?:e|ed|ing|es|ings)\b|\b(?:bill|early)\sfilings?\b|\bfil(?:ed|ing)\sfor\s(?:the\s)?(?:\S+\s)?session\b|\b(?:lawmakers|legislators|members)\b[^.;]{0,20}\b(?:could|can|may|allowed\sto)\s(?:file|submit)\b|\b(?:numbers|numbering|count(?:er)?)\b[^.;]{0,40}\b(?:starts?|begins?|goes|go)\s(?:over|anew|again|back)\b/i;

/** Whether a text is about bills that are filed ahead of a session. */
export const speaksOfPrefiling = (text: string): boolean => prefiling.test(text);

/** "pre-filed HB 1001", "HB 1001, by Rep. Hill, was pre-filed": said of the measure itself. */
export const isSaidPrefiled = ({ text, measure }: InSentence): boolean =>
  /\bpre-?filed\s(?:\S+\s){0,2}$/i.test(text.slice(Math.max(0, measure.start - 60), measure.start)) ||
  /^(?:,\s(?:by|from|of)\s[^;:]{1,80},)?,?\s(?:was\s|were\s|is\s|are\s)?(?:also\s)?pre-?filed\b/i.test(
    text.slice(measure.end, measure.end + 120),
  );
