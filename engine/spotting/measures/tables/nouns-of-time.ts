/** Nouns that a time stands before: "the 2021 tax", "the 2021 Legislature", "the 2022 election". */

export const election =
  /^(?:elections?|census|ballots?|general|primary|campaigns?|votes?|surveys?|reports?|season|midterms?|forecast|models?|olympics|rulings?|decisions?|verdicts?|lawsuits?|protests?|murders?|killings?|deaths?|shootings?|stud(?:y|ies)|audits?|fires?|pandemic|strikes?|races?|recession|crisis|maps?|debates?|interviews?)$/i;

export const lawmaking = /^(?:session|legislature|congress|biennium|term|supplemental)$/i;

/** Words for a measure without its number: "the 2021 tax", "a bill she introduced in 2023". */
export const measureNoun =
  /^(?:laws?|bills?|acts?|measures?|versions?|efforts?|tax(?:es)?|caps?|bans?|reforms?|packages?|proposals?|budgets?|deals?|fix|programs?|rules?|statutes?|overhauls?|compromises?|one|ideas?|drafts?|editions?|answers?|responses?|predecessors?|successors?|companions?|twins?|expansions?|amendments?|resolutions?|attempts?|plans?|legislation|try|codes?|limits?|credits?|ley(?:es)?|proyectos?|propuestas?|medidas?)$/i;

/** Here the noun and what belongs to it are over. */
export const endOfNoun =
  /^(?:of|on|in|into|for|to|from|as|at|than|after|before|that|which|who|and|or|by|with|was|is|were|would|will|has|had)$/i;
