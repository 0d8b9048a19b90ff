/** How pages write days. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month by its name, or how that begins; 0 for no month. */
export const monthNamed = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** A day as lines of blogs and archives have it: "08/19/15", "April 5, 2023". */
export const dayInLine =
  /(?<![\d/])(?:\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})(?![\d/])/;

/** "5 de abril de 2023" */
export const dayBeforeMonth =
  /(?<!\d)(?<day>\d{1,2})\.?\s+(?:de\s+)?(?<month>[a-z]{3})[a-z]*\.?,?\s+(?:de\s+)?(?<year>\d{4})/i;

/** "April 5th, 2023" */
export const monthBeforeDay = /(?<month>[a-z]{3})[a-z]*\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})/i;
