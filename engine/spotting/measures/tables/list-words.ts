/** Words of lists of measures. */

/** Between the numbers of a list. */
export const link =
  /\s{0,3}(?:,\s{0,3}(?:(?:and|or|y|o|và|e)\s|&\s?)?|&|;\s(?:(?:and|or|y|o)\s)?|\/|[–-]|(?:and|or|through|thru|to|y|o|và|e)\s|(?:,\s)?and\sits\s(?:companion|twin|cousin|sister|sibling)\s)\s{0,3}#?(\d{1,5})(?![\d%°A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ]|[.,:]\d|[-–]\d|\s{0,2}(?:percent|per\scent|people|votes?|members|million|billion|years?|days?|a\.m|p\.m))/y;

/** A head of several numbers. */
export const plural = /(?:bills|memorials|resolutions|initiatives|B\.?s|M\.?s|R\.?s)\b/i;

/** Behind the last number of a list, or one within it. */
export const ended = /^(?:[,;:.)]|\s(?:and|or|would|will|were|was|are|is|have|has|had|passed|died|failed)\b|$)/;
