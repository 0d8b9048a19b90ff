/** Words beside "I-90" and "R-19" that tell ballot measures from roads, insulation and lots. */

export const roads =
  /\b(?:roads?|lanes?|traffic|interstate|freeways?|highways?|exits?|interchange|northbound|southbound|eastbound|westbound|milepost|ramps?|crash|bridge|drove|drive|driving|corridor)\b/i;

/** R-values of insulation and names of refrigerants. */
export const warmth = /\b(?:insulat\w+|R-values?|attics?|coolants?|refrigerants?|foam|walls?)\b/i;

/** Zones of a city: "R-12". */
export const zones = /\b(?:zon(?:e|es|ed|ing)|residential|lots?|parcels?)\b/i;

export const votes =
  /(?<![a-zß-ʯа-яḀ-ỿ])(?:initiatives?|referend(?:um|a)|ballots?|voters?|measures?|sponsors?|signatures?|repeal[a-zß-ʯа-яḀ-ỿ]*|approved|rejected|passed|campaign|yes on|no on|iniciativa|votantes|cử tri|选民|選民|유권자)(?![a-zß-ʯа-яḀ-ỿ])/i;

/** What a club may call its plan. */
export const initiativeByNumber = /initiative\s\d+/i;
