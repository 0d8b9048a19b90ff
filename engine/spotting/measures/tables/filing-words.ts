/** Words for the filing of bills ahead of a session: of a whole text, and beside a measure. */

/** One of them is wherever such filing is told of, in small letters. */
export const signsOfFiling = ['prefil', 'pre-fil', 'filing', 'filed for', 'file', 'submit'];
/** Likewise of numbers that begin anew. */
export const signsOfNumbers = ['numbers', 'numbering', 'count'];

export const prefiling =
  /\bpre-?fil(?:e|ed|ing|es|ings)\b|\b(?:bill|early)\sfilings?\b|\bfil(?:ed|ing)\sfor\s(?:the\s)?(?:\S+\s)?session\b|\b(?:lawmakers|legislators|members)\b[^.;]{0,20}\b(?:could|can|may|allowed\sto)\s(?:file|submit)\b/i;

/** "Numbers start over" */
export const numbersAnew =
  /\b(?:numbers|numbering|count(?:er)?)\b[^.;]{0,40}\b(?:starts?|begins?|goes|go)\s(?:over|anew|again|back)\b/i;

/** The months in which bills are filed ahead. */
export const lateMonths = /\b(?:Nov|Dec)/;

/** Said of such bills. */
export const filed = /\bfil(?:ed|ing)\b/i;
