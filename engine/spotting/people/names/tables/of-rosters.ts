/** Words of the rosters themselves, which are in English whatever the page is in. Small letters. */

/** Behind the name of a county in its jurisdiction's name. */
export const ofCounty = ' county';

/** Parts of parties' names, by the party that a tag behind a name gives. */
export const democrats = ['farmer-labor', 'popular democratic'] as const;
