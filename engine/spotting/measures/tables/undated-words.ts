/** How pages without a date tell of their time. */

/** "117th Congress" */
export const congress = /(?<!\d)(1[0-2]\d)(?:st|nd|rd|th) congress/gi;

/** A year that is no part of a longer number. */
const year = '(?<![\\d.,$#/-])(?:19[89]\\d|20[0-4]\\d)(?![\\d%]|[.,]\\d)';
export const anyYear = new RegExp(year, 'g');
/** Years that are those of a legislature’s work, wherever on the page they stand. */
export const ofSession = new RegExp(
  `(${year})(?:[-–]\\d{2,4})? (?:legislative |regular |special |general )?(?:session|legislature|biennium)|(?:session|legislature) (?:of|in) (${year})` +
    `|(?:introduced|filed|passed|signed|enacted|vetoed|reintroduced)(?: into law)? (?:in|on|during)(?: [A-Z][a-z]+\\.?)?(?: \\d{1,2},)? (${year})`,
  'gi',
);
