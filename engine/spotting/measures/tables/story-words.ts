/** Words by which a sentence opens a year, points back to one, or turns to the present. */

/** "In 2021 …", "…, and in 2022 legislators agreed": a time at the head of a thought opens a year. */
export const head =
  /(?:^|[,;—–]\s(?:and|but|then)\s)\W{0,3}(?:(?:and|but|then|back|so),?\s)?(?:in\s|(?:[a-zß-ʯа-яḀ-ỿ-]+\s){1,4}into\s)?$/i;

/** One of them is in every such head that is more than the time. */
export const leads = ['and', 'but', 'then', 'back', 'so ', 'so,', 'into'];

/** "in place since lawmakers met in 2021": the time is of what another clause tells. */
export const ofOtherClause = /(?<!\b(?:legislature|congress|session)\s)\b(?:that|which|who|whose)\s[^,;:]*$/i;

/** "She ran for U.S. Senate last year." */
export const ofElection =
  /\b(?:ran|running)\s(?:for|against)\b|\b(?:re-?)?elected\b|\b(?:won|lost|beat|defeated)\b[^.;]{0,60}\b(?:seat|race|elections?|primary|term)\b|\bcampaign(?:s|ed)?\b/i;

/** "That was House Bill 1723.", "The law requires": what the sentence before told of. */
export const pointsBack =
  /^(?:[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я][A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я. ]+:\s)?\W{0,3}(?:[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я][a-zß-öø-ɏа-яḀ-ỿ]+\sdid\s(?:it|so|that)\b|(?:That|This|It|Right)\b(?:(?:\sone)?\s(?:was|became|reached|cleared|passed|died)\s|,\s)|The\s(?:law|ban|act|measure|bill|statute|tax)\b)/;

/** One of them is in all of that. */
export const pointing = ['did', 'That', 'This', 'It', 'Right', 'The'];

export const present =
  /\b(?:(?:is|are|has|have|does|do)n['’]t|is|are|has|(?<!would\s)have|will|would(?!\shave)|(?:it|that|there|he|she|here|what)['’]s)\b/i;

/** "… with Senate Bill 5096, and Republicans have run against it since." */
export const eversince = /,\s(?:and|but|while)\s[^,]*\bsince\b.*/s;

/** "clarified that officers may use force", "SB 5066, which requires" */
export const subordinate = /(?:\b(?:that|whether|when|if)\b|,\s(?:which|who)\b|:).*/s;

/** "on Tuesday", "last week": the present, for want of another word. */
export const ofTheseDays =
  /\bthis\s(?:week|month|morning|afternoon)\b|\blast\s(?:week|night)\b|\b(?:yesterday|today|tomorrow|tonight|currently|pending)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i;
