/** Words of the rosters themselves, which are in English whatever the page is in. Small letters. */

/** Behind the name of a county in its jurisdiction's name. */
export const ofCounty = ' county';

/** Parties by what their names begin with or have in them, as a tag behind a name gives them. */
export const parties = [
  [/^democrat|farmer-labor|popular democratic/, 'd'],
  [/^republican/, 'r'],
  [/^independent/, 'i'],
] as const;
