/** Words beside the name of a state or a place abroad, that say what is meant. */

/** Legislatures abroad, whose bills have numbers, too. Only named as lawmakers: a border or a visitor says nothing of a bill. */
export const placesAbroad =
  'british\\scolumbia|b\\.?c\\.?|alberta|saskatchewan|manitoba|ontario|quebec|canad(?:a|ian)|british|u\\.?k\\.?|australian?|philippines?|south\\skorean?|japan(?:ese)?|mexic(?:o|an)';

export const lawmakersAbroad =
  '(?:parliament(?:ary)?|house\\sof\\s(?:commons|lords)|westminster|pilipinas|batasang\\spambansa)(?![a-zß-ʯа-яḀ-ỿ])|국회|立法院|' +
  `(?:${placesAbroad})['’]?s?\\s(?:federal\\s|provincial\\s|national\\s)?(?:legislat(?:ure|ive|ors?)|lawmakers?|house|senate|congress|assembly|diet|premier|bills?|law|government)(?![a-zß-ʯа-яḀ-ỿ])`;

export const capitalsAbroad =
  'Manila|Maynila|Ottawa|London|Canberra|Seoul|Tokyo|Taipei|Hanoi|Hà\\sNội|Beijing|Mexico\\sCity';

/** What, after a state's name, shows that something else bears it: a newspaper, a county, a street, a university. */
export const otherwise =
  /^\s(?:Post|Times|Examiner|Monthly|Free Beacon|Journal|County|Street|St\.|Avenue|Ave\.?|Boulevard|Blvd|Road|University|College|Park|Square|Monument|Nationals|Commanders|Capitals|Wizards|Huskies|Cougars|Heights|Jones|City\b)/;
