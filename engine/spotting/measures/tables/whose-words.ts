/** Words that say whose a measure is. */

/** "Legislators elsewhere filed House Bill 1112." */
export const ofOthers =
  /\b(?:elsewhere|(?:other|own|another)\sstates?|cop(?:y|ies|ied)|(?:does|did)\sthe\ssame|similar\sto|modeled)\b/i;

/** "Idaho’s Senate Bill 1217", "Texas’ HB 8" */
export const ownsIt = /^(?:['’]s|s['’])\s(?:new\s|proposed\s)?$/;

/** "Washington state House Bill 1217", "Idaho SB 1217" */
export const isBesideIt = /^\s+(?:state\s+)?(?:new\s+|proposed\s+)?$/;

/** "In Montana, HB 355 is dead" */
export const inAtHead = /(?:^|[.!?;”"]\s)In\s$/;

/** How nothing is written but a measure of the House: "H.R. 1", "H.J.Res. 5". */
export const ofTheHouse = /^H\. ?(?:R|J|Con)/i;
