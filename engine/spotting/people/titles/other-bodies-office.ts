/**
 * Whose an office is, where it is none of the rosters': "attorney general of the moot court", "mayor of the town of Yelm".
 * But "Rep. Hill spoke for the island, and Rep. Holy for the town".
 */
export const ofOtherBody =
  /^ of (?:the|a|an|his|her|their|our) (?:\p{L}+ ){0,2}?(?:tribes?|bands?|town|village|township|moot court|mock \p{L}+|student (?:body|senate|council|government)|students|class|club|lodge|chapter|guild|union|fraternity|sorority|school|college|university|church|parish|congregation|play|musical)\b/u;
