/**
 * The ids of everything a claim can be about. One form per thing, everywhere: in packs, messages, settings and links.
 */

/** `ocd-person/<uuid>`, `bioguide/<ID>`, or `civic/<state>/<place>/<slug>` where neither exists. */
export type OfficialId = string;

/**
 * `wa/2025-2026/HB/1217`, `us/119/HR/1`, `id/2026/H/93`; ballot measures `wa/I/2066`, `wa/R/90`, `wa/IL26/001`.
 * The engrossed or substitute prefix is never part of the key.
 */
export type MeasureKey = string;

/** What a mark stands for: an official's id or a measure's key. Empty for an honest "Which one?". */
export type MentionKey = OfficialId | MeasureKey | '';

/** Two-letter postal code in lower case, or `us` for Congress and the federal executive. One pack each. */
export type PackId = string;

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

/** A moment, ISO 8601 with offset or `Z`. */
export type IsoInstant = string;
