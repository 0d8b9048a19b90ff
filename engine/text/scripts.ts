/** The scripts of the texts that are read. */

/** A letter of a script in which names are read by their sound. */
export const nonLatinLetter = /[\u0400-\u04ff\u0900-\u0963\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
export const isCyrillic = /[\u0400-\u04ff]/;
export const isDevanagari = /[\u0900-\u0963]/;
export const isHangul = /[가-힣]/;
export const isKana = /[\u30a1-\u30fc]/;
/** What parts a name. */
export const namePartSeparator = /[·‧・•＝ ]/;
/** Scripts that set blanks between words. */
export const spacedScript = /[가-힣\u0400-\u04ff]/;
