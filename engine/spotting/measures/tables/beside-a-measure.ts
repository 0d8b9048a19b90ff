/** Words between a measure and a time, by which it is told whether the time is the measure’s. */

/** Between a measure and a time that tells of its effects, of a person, or of what another law did. */
export const otherEvent =
  /\b(?:(?:effect|force)\b|expire\w*\b|sunset\w*|elected|beginning|starting|effective|first\s(?:introduced|filed|proposed|passed)|who\b|whose\b|modeled|based\son|like\sthe|repeal\w*|amend\w*|replac\w+|expand\w*|chang\w+)/i;

/** "the tax cuts that Congress passed in 2017" */
export const relativeClause =
  /.\s(?:that|which|what|whatever|que)\s(?:[a-zß-ʯа-яḀ-ỿ’'-]+\s){0,3}(?:put|made|did|wrote|set|gave|[a-zß-ʯа-яḀ-ỿ]+ed)\s/i;

/** "was a 2021 law", "became the state’s 2023 ban"; but "is a copy of the 2024 bill" */
export const copula =
  /^['’]?s?\s(?:was|is|became|remains)\s(?:(?:part\sof\s|among\s|one\sof\s)?(?:the|an?)\s(?:(?!(?:of|to|from|like)\s)[a-zß-ʯа-яḀ-ỿ’'-]+\s){0,3})?$/i;

/** "HB 1217 is the rent law of 2025" */
export const isItself =
  /^\s(?:was|is|became)\s(?:the|an?)\s(?:[a-zß-ʯа-яḀ-ỿ’'-]+\s){0,3}(?:laws?|acts?|bills?|bans?|tax|measures?|versions?)\s$/i;

/** "2023 law House Bill 1110", "last year’s fight over HB 1217": no verb between. */
export const nounOnly =
  /^(?:['’]s)?\s?(?:(?!(?:by|to|would|will|is|was|are|has|had|that|which|who|and|but|y|o|pero|que)\b)[a-zß-ʯа-яḀ-ỿ’'-]+\s){0,5}["“]?$/i;

/** "the 2021 tax on gains began as SB 5096" */
export const becameIt =
  /^[^,;:]{0,50}\s(?:(?:began|started|passed|was\s(?:filed|numbered|passed|enacted))\s(?:life\s)?as|was|(?:be|being|is|was)\scalled)\s$/;

/** Before a time at the head of its clause: "And in 2021", "Early in the 2021 session". */
export const leading =
  /^(?:(?:and|but|then|back|so|first|early|late|only|that\swas|passed|signed|approved|enacted|adopted|introduced|filed|vetoed)\s){0,2}(?:(?:in|on|during|over|at|under|(?:[a-zß-ʯа-яḀ-ỿ-]+\s){1,4}into)\s(?:(?:the|his|her|their|its)\s)?)?$/i;

/** "who sponsored SB 5082 and is now the commissioner" */
export const turnsToNow = /\s(?:and|but)\s/i;

/** Words that part two thoughts. */
export const parting = /\b(?:and|but|while|that|which|y|pero|que)\b/i;

/** Before a measure that is a name for the noun in front: ", known as SB 5096". */
export const named =
  /^(?:(?:the|la|el)|(?:(?:also\s|better\s|formally\s)?(?:known|passed|numbered|enacted|filed)\s)?as|como|on|or|with|in|by|through|under|including|such\sas|namely|(?:which|that)\s(?:was|is|became)|it\swas|called)\s$/i;

/** Words that make a clause tell of what is or will be. */
export const isNow = /\b(?:(?:would|could|may)(?!\shave)|will|is|are|has|(?<!\b(?:would|could|may)\s)have|now)\b/i;

/** "settled what the public may see" */
export const subordinate = /\b(?:that|what|which|who|when|if|where|how)\b.*/s;

/** Joins the numbers of a list: "HB 1310, HB 1054 and SB 5051". */
export const joinsList = /^[\s,;&/]*(?:(?:and|or|through|to|y|o)\s)?$/i;

/** "of 2019", "from 2020": the time of the noun right before it. */
export const ofItsNoun = /^(?:of|from|de)\s/i;
