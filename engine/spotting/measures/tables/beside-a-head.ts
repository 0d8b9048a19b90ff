/** Signs and letters beside a head and its number, by which it is told whether they are those of a measure. */
import { wordCharacters } from '../../../text/scripts';

const latin = 'A-Za-zÀ-ÖØ-öø-ʯḀ-ỿ';
/** Of a district behind a name, "Rep. Jim Walsh (R-19)", "Sen. Gildon, R-25", and of what somebody has, "TRUMP’S 2024". */
export const ofDistrict = new RegExp(`[${latin}][’”"]?(?: \\(|, )R-$`);
export const mostDistricts = 60;
export const owned = new RegExp(`[${latin}][’']S\\s$`);
/** A number ends where no digit, decimal, ordinal, unit, word or “-P13” goes on. Idaho's amended bills end in "a", "aa", "aaS". */
export const goesOn = new RegExp(
  `^(?:[\\d%°]|[.,:]\\d|[-–][A-Z]\\d|(?!a{1,2}[HS]?(?![${latin}]))(?!s(?![${latin}]))[${latin}])`,
);

/** Letters, digits and these signs before a head would make it part of something else. */
export const glues = new Set([...'_@$€£'].map((sign) => sign.charCodeAt(0)));

/** A letter, or a small number, before a head of letters makes it part of initials: "U.S. 395"; but "the $30 I-976". */
export const initial = new RegExp(`(?<![${wordCharacters}])[A-ZÀ-ÖØ-ÞĐŁŞŠŽА-Я]\\.\\s?$`);
/** In a text whose blocks are run together initials may be another block's: but "U.S. 30" is a road. */
export const ofRoad = /U\.\s?$/;
export const numberBefore = /(?<!(?:19|20)\d)\d\s$/;
