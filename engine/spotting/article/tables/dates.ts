/** How pages write days. */

/** A day as lines of blogs and archives have it: "08/19/15", "April 5, 2023". */
export const dayInLine =
  /(?<![\d/])(?:\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})(?![\d/])/;

/** "5 de abril de 2023" */
export const dayBeforeMonth = /(?<!\d)(\d{1,2})\.?\s+(?:de\s+)?([a-z]{3})[a-z]*\.?,?\s+(?:de\s+)?(\d{4})/i;

/** "April 5th, 2023" */
export const monthBeforeDay = /()([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i;
