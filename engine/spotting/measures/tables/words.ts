/** Words that measures are told by, and told from. */

/** A stop after one of these ends no sentence. */
export const abbreviation =
  /(?:\b(?:Reps?|Sens?|Gov|Lt|Mr|Mrs|Ms|Dr|St|No|Nos|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Wash|Ore|Mont|Calif|Ida|Tex|Mass|Conn|Minn|Wis|Mich|Ill|Ind|Ala|Ga|Fla|Va|Pa|Md|La|Ky|Ark|Miss|Mo|Kan|Neb|Okla|Colo|Ariz|Nev|Res|Con|vs|[ap]\.m)|(?:^|[^\p{L}])\p{L})\.$/u;

export const lawmaking =
  /(?<![a-zß-ʯа-яḀ-ỿ-])(?:bills?|legislat[a-zß-ʯа-яḀ-ỿ]{2,6}|pass(?:es|ed|age)|signed|adopt(?:s|ed)|enacted|introduced|pre-?fil(?:ed|ing)|session|caucus|democrats?|republicans?|governor|testif(?:y|ied)|testimony|panukalang\sbatas|batas|senador[a-zß-ʯа-яḀ-ỿ]?|kongres[a-zß-ʯа-яḀ-ỿ]{0,4}|lawmakers?|senat(?:e|or|ors)|congress[a-zß-ʯа-яḀ-ỿ]{0,8}|capitol|hearings?|fiscal\snotes?|committee|laws?|act|veto(?:ed)?|sponsor[a-zß-ʯа-яḀ-ỿ]{0,4}|amend[a-zß-ʯа-яḀ-ỿ]{0,6}|vot(?:e|ed|es|ers|ing)|measures?|resolutions?|ballots?|waleg|idleg|initiatives?|referend(?:um|a)|Reps?\.|Sens?\.|Gov\.|proyecto|ley|(?:законопроект|закон|сенатор|депутат|законодател)[a-zß-ʯа-яḀ-ỿ]{0,4}|senad[a-zß-ʯа-яḀ-ỿ]{1,3}|dự\sluật|nghị\ssĩ|dân\sbiểu)(?![a-zß-ʯа-яḀ-ỿ])|法案|议员|議員|법안|의원|결의안|決議|条例案/giu;

export const beforeOther =
  /(?:\b(?:(?:rm|ste|apt|hwy|ext)\b\.?|(?:rooms?|suite|apartment|flights?|gates?|sites?|route|highway|exits?|models?|sizes?|pages?|units?|lots?|bus|tracks?|extension|phone|(?<!roll\s)call|box|shelf|drawers?|lockers?|bibs?|pencils?|bolts?|screws?|grade|rated|forms?)\b|channels?(?:\sguide)?:?)\s{0,2}(?:No\.?\s{0,2}|#\s{0,2})?(?:[HS]\d{1,5}[-–])?)$/i;

export const afterOther =
  /^\s{0,2}(?:\(?(?:a\s)?pencils?\b|forms?\b|visas?\b|lanes?\b|traffic\b|mph\b|(?:[NSEW]\.?\s)?(?:[\p{Lu}\d][\p{L}\d]*\.?\s)?(?:St|Ave|Street|Avenue|Road|Rd|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Place|Pl|Court|Ct|Parkway|Highway)\b\.?(?!\s(?:bill|act)))/u;

/** Words of shops and workshops. A bill may speak of these things, but then its paragraph speaks of lawmaking, too … */
export const wares =
  /\b(?:in\sstock|on\ssale|blades?|hinges?|drills?|catalog|screws?|pencils?|brand|aisle|warranty|lot\s\d+|hydraulic|hoses?|horsepower|tractors?|chainsaws?)\b/i;

/** … or at least the article does, where they are words of public life as well. */
export const perhapsWares =
  /\b(?:stores?|drivers?|mowers?|models?|parts?|labels?|rolls?|paints?|engines?|\$\d+(?!\.?\d*\s(?:m|b)illion))\b/i;

/** Words of law-making, which any title may have. */
export const common =
  /^(?:act|acts|all|any|are|but|can|did|for|has|had|her|his|how|its|law|may|new|not|now|one|our|out|per|she|the|two|use|was|who|you|year|years|said|adding|address(?:ing)?|allow(?:ing)?|and|bill|certain|concerning|creating|ensuring|establishing|expanding|from|house|improving|increasing|making|modifying|other|providing|regarding|relating|requir(?:es|ing|ements?)|senate|state|that|their|them|these|this|those|through|under|used|using|when|which|who|with|within|without)$/;
/** What is cut off a word to compare it with others. */
export const ending = /(?:ing|ed|es|s|ions?|al|ments?)$/;
