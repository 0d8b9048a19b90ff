/** Words for the filing of bills ahead of a session: of a whole text, and beside a measure. */
import { lazy } from '../../../memoize';
import { prefilterOf } from '../../../text/prefilter';

/** Filing itself. */
const prefiling =
  /\bpre-?fil(?:e|ed|ing|es|ings)\b|\b(?:bill|early)\sfilings?\b|\bfil(?:ed|ing)\sfor\s(?:the\s)?(?:\S+\s)?session\b|\b(?:lawmakers|legislators|members)\b[^.;]{0,20}\b(?:could|can|may|allowed\sto)\s(?:file|submit)\b/i;

/** "Numbers start over" */
const numbersAnew =
  /\b(?:numbers|numbering|count(?:er)?)\b[^.;]{0,40}\b(?:starts?|begins?|goes|go)\s(?:over|anew|again|back)\b/i;

/** Of both, those that a text may hold. */
export const filingPrefilter = lazy(() => prefilterOf([prefiling, numbersAnew], ({ source }) => source));

/** The months in which bills are filed ahead. */
export const lateMonths = /\b(?:Nov|Dec)/;

/** Said of such bills. */
export const filed = /\bfil(?:ed|ing)\b/i;
