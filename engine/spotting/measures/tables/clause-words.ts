/** Words by which clauses are told apart. */

/** "a 2021 law", "the state’s 2023 ban on sales", "part of the 2022 defense bill". */
export const opensNoun =
  /^(?:part\sof|an?|the|this|that|its|his|her|their|last|una?|el|la|[a-zß-ʯа-яḀ-ỿ-]+['’]s|(?:19|20)\d\d)(?![a-zß-ʯа-яḀ-ỿ\d])/i;

/** A verb of a thought of its own. */
export const openVerb = /^[^.]*?\b(?:is|are|was|were|has|had|will|would|could|can|may|said|says)\b/i;

/** What a noun is told more by. */
export const fromRelative = /\b(?:that|which|who)\b.*/is;

/** Behind a measure, what only stresses it. */
export const stresses = /^['’]?s?(?:\s(?:itself|alone|too|again))?$/;

/** Of a person’s time. */
export const ofPerson = /\bwho\b/i;

/** "It was in 2022, when Das had SB 5697" */
export const opensWhen = /^when\b/i;
