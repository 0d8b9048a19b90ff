/** Words beside a lone number, by which it is told whether it is that of a measure. */

/** What numbers of other things follow. */
export const otherThing =
  /\b(?:rooms?|rm|phòng|sala|salón|aula|silid|kuwarto|suite|ext|extension|phone|nos?|chapter|polic(?:y|ies)|ordinances?|sections?|sec|pages?|highway|rcw|flight|unit|apt|apartment|photo|rolls?|box|ramp|gate|lot|locker|bib|team|engine|truck|hydrant|pier|berth|booth|exit|track|(?:crowd|audience|total|group|class|staff|membership|enrollment|average|capacity)\sof|since|year|bus|buýt|route|form|(?:app|wn|wash|supp|p|f)\.?(?:\s?\d(?:d|th))?)\W{0,3}$/i;

/** What counts, and the houses of a street, look like: "1217 homes", "1217 N. Division". Papers write counts with a comma. */
export const counted =
  /^(?:\s(?:[NSEW]\.\s)?[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я]|\s(?!(?:is|was|has|does|pass(?:es)?|this|as|its|his|unless|across|always|sometimes|perhaps|adds|allows|asks|bans|comes|creates|gives|goes|keeps|lets|makes|means|puts|repeals|requires|says|sets|takes|wants)(?:\s|\?))[a-zß-öø-ɏа-яḀ-ỿ]+s\b(?!\s(?:the|me|us|you|him|it|them)\b)|\s(?:people|feet|children|men|women|more(?!\sthan))\b|-[A-Za-zÀ-ɏЀ-ӿḀ-ỿ\u3040-\u9fff\uac00-\ud7af])/;

/** "O’Brien 1272", "Form 5179": a name of its own. */
export const countedBefore =
  /(?<![.!?]\s|^)\b[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я][A-Za-zÀ-ɏЀ-ӿḀ-ỿ\u3040-\u9fff\uac00-\ud7af’'-]*(?<!['’]s)\s$|[\u3400-\u9fff\uac00-\ud7af]$|\b(?:nearly|some|roughly|almost|least|(?<!\blook(?:s|ed|ing)?\s)at|around|another|up\sto)\s$/;

/** "5928 or 2277 moves": looked for by itself. An expression that may begin with it takes five times as long to prepare. */
export const another = /^\s(?:and|n?or)\s\d{3,4}/i;

/** A measure does something: "1217 is law", "5096 died". */
export const does =
  /^\s(?:is|isn['’]t|was|wasn['’]t|has|had|would|will|won['’]t|could|can|may|might|did|does|passe[sd]|die[sd]|fail(?:ed|s)|moves?d?|costs?|goes|went|gets?|got|became|becomes|came|heads|amends|changes|lets|makes|requires|allows|caps|bans|(?:remains|stays|needs)(?!\s(?:of|and|in|were)\b)|also|now|still|sailed|stalled|deserves|belongs|protects|applies|helps|hurts|seems)\b/i;

/** Something is done with it: "voted for 1217", "Alvarado said 5041". */
export const done =
  /(?:\b(?:be|(?<=\b(?:is|’s|was)\s)in|on|for|against|with|about|behind|than|is|was|as|called|support(?:s|ed)?|opposed?|opposes|shepherded|sponsor(?:s|ed)|wrote|change|amend|repeal|sign(?:ed)?|veto(?:ed)?|pass(?:ed)?|knows|of\sthem,)\s|[“"‘])$/i;

/** Before a number that acts: "Mitchell said 656 could reach the floor". */
export const acts =
  /(?:\b(?:says?|said|that|whether|[Ii]f|[Ww]hen|[Bb]ut|[Bb]ecause|hopes?|thinks?)\s(?:\d{3,4}\s(?:and|or)\s)?|^|[.!?]\s|[“"]|\b(?:[Nn]either|[Bb]oth)\s(?:\d{3,4}\s(?:nor|and)\s)?)$/;

export const ends = /^(?:[,.;:!?)”"’']|$|\s(?:and|or|but|because|this|last|to|by|without|at|before|after|in|for)\b)/i;

/** "1217號室", "1217호에서 열린다" are rooms; "1217호는 통과됐다" is a bill. */
export const roomBehind = /^\s?(?:[號号番]\s?[室房樓楼店出口门門车車路线線]|호(?!\s?법안|[는가를와]))/;
