/** What a page without a date names that was so in some years alone. */

/** A row: words, and the first and the last year of which they tell. */
const rows: readonly (readonly [words: string, ...years: readonly (readonly [first: number, last: number])[]])[] = [
  ['President (?:Barack )?Obama|Obama Administration', [2009, 2016]],
  // whitehouse.gov/about-the-white-house/presidents
  ['President (?:Donald )?(?:J\\. )?Trump|Trump Administration', [2017, 2020], [2025, 2028]],
  ['President (?:Joe )?Biden|Biden(?:[-–]Harris)? Administration', [2021, 2024]],
  // From the first declared emergency to the end of the last: cdc.gov/museum/timeline/covid19.html
  ['COVID(?:-19)?|coronavirus|pandemic', [2020, 2022]],
];

/** One expression for all of them: the group that matched tells the row. */
export const signsOfYears = new RegExp(
  rows.map(([words]) => `(?<!(?:[Ff]ormer|then) )\\b(${words})\\b`).join('|'),
  'gi',
);
/** The years of each row, in the order of the groups. */
export const yearsOfSigns = rows.map(([, ...years]) => years);

/** In front of an official who held the office before the page was written. */
export const ofFormer = /\b(?:former|then|ex|late)[\s-](?:\S+\s){0,3}$/i;

/** In front of a year of somebody's life or of a society's. */
export const ofLife =
  /\b(?:born|(?:re-?)?elected|served|serving|graduated|joined|moved|founded|established|appointed|sworn|retired|worked)\b[^.;]*$/i;
