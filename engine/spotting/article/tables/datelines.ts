/** How datelines are written. */

/**
 * A city in capitals ("COEUR d’ALENE"), perhaps a state, perhaps an agency in brackets, and a dash. Bounded, so that it costs
 * nothing on long runs.
 */
export const form =
  /^\s{0,40}(?:\([^()]{1,40}\)\s{0,3})?(\p{Lu}(?:[\p{Lu}.'’ -]|d(?=['’])){2,30}?)(?:,\s{1,3}([\p{L}. ]{2,16}?))?(?:\s{0,3}\([^()]{1,40}\))?(?:,\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?\s{0,3}(?:—|–|--|-\s)/u;

/** No dateline is without one. */
export const dash = /—|–|--|-\s/;

/** A place behind a comma, and all that may stand between it and a dash. */
export const behindComma =
  /,\s{1,3}([\p{L}.]+(?: [\p{L}.]+)?)(?:\s{0,3}\([^()]{1,40}\))?(?:,\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?\s{0,3}(?:—|–|--|-\s)/gu;
