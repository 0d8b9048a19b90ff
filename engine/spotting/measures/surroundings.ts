/**
 * The sentence around a place in a run, and whether the text there is about lawmaking at all.
 */

/** A stop after one of these ends no sentence. */
const abbreviation =
  /(?:\b(?:Reps?|Sens?|Gov|Lt|Mr|Mrs|Ms|Dr|St|No|Nos|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Wash|Ore|Mont|Calif|Ida|Tex|Mass|Conn|Minn|Wis|Mich|Ill|Ind|Ala|Ga|Fla|Va|Pa|Md|La|Ky|Ark|Miss|Mo|Kan|Neb|Okla|Colo|Ariz|Nev|Res|Con|vs|[ap]\.m)|(?:^|[^\p{L}])\p{L})\.$/u;
const sentenceEnd = /[.!?;]["”’»)]{0,2}\s+|\u2028/gu;

/** Where the sentences of a text start, the first at 0. Semicolons part sentences, too. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(sentenceEnd)) {
    if (text[match.index] === '.' && abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index + 1)))
      continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}

/** Start and end of the sentence that holds an offset. */
export function sentenceAt(starts: readonly number[], length: number, offset: number): { start: number; end: number } {
  let low = 0;
  for (let high = starts.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { start: starts[low] ?? 0, end: starts[low + 1] ?? length };
}

/** As much around a place as is looked at, in UTF-16 units: sentences of pages are shorter, those of attackers are not. */
const reach = 1500;

/** The text around a place in a run, within its sentence where that is given. */
export const near = (text: string, { start, end }: Place, sentence: Place = { start: 0, end: text.length }): string =>
  text.slice(Math.max(sentence.start, start - reach), Math.min(sentence.end, end + reach));

interface Place {
  start: number;
  end: number;
}

const lawmaking =
  /(?<![a-zß-ʯа-яḀ-ỿ-])(?:bills?|legislat[a-zß-ʯа-яḀ-ỿ]{2,6}|pass(?:es|ed|age)|signed|adopt(?:s|ed)|enacted|introduced|pre-?fil(?:ed|ing)|session|caucus|democrats?|republicans?|governor|testif(?:y|ied)|testimony|panukalang\sbatas|batas|senador[a-zß-ʯа-яḀ-ỿ]?|kongres[a-zß-ʯа-яḀ-ỿ]{0,4}|lawmakers?|senat(?:e|or|ors)|congress[a-zß-ʯа-яḀ-ỿ]{0,8}|capitol|hearings?|fiscal\snotes?|committee|laws?|act|veto(?:ed)?|sponsor[a-zß-ʯа-яḀ-ỿ]{0,4}|amend[a-zß-ʯа-яḀ-ỿ]{0,6}|vot(?:e|ed|es|ers|ing)|measures?|resolutions?|ballots?|waleg|idleg|initiatives?|referend(?:um|a)|Reps?\.|Sens?\.|Gov\.|proyecto|ley|(?:законопроект|закон|сенатор|депутат|законодател)[a-zß-ʯа-яḀ-ỿ]{0,4}|senad[a-zß-ʯа-яḀ-ỿ]{1,3}|dự\sluật|nghị\ssĩ|dân\sbiểu)(?![a-zß-ʯа-яḀ-ỿ])|法案|议员|議員|법안|의원|결의안|決議|条例案/giu;

/** How many words of lawmaking a text has, up to a limit. */
export function lawmakingWords(text: string, limit = 20): number {
  let count = 0;
  lawmaking.lastIndex = 0;
  while (count < limit && lawmaking.exec(text)) count++;
  return count;
}

const beforeOther =
  /(?:\b(?:(?:rm|ste|apt|hwy|ext)\b\.?|(?:rooms?|suite|apartment|flights?|gates?|sites?|route|highway|exits?|models?|sizes?|pages?|units?|lots?|bus|tracks?|extension|phone|(?<!roll\s)call|box|shelf|drawers?|lockers?|bibs?|pencils?|bolts?|screws?|grade|rated|forms?)\b|channels?(?:\sguide)?:?)\s{0,2}(?:No\.?\s{0,2}|#\s{0,2})?(?:[HS]\d{1,5}[-–])?)$/i;
const afterOther =
  /^\s{0,2}(?:\(?(?:a\s)?pencils?\b|forms?\b|visas?\b|lanes?\b|traffic\b|mph\b|(?:[NSEW]\.?\s)?(?:[\p{Lu}\d][\p{L}\d]*\.?\s)?(?:St|Ave|Street|Avenue|Road|Rd|Blvd|Boulevard|Lane|Ln|Drive|Dr|Way|Place|Pl|Court|Ct|Parkway|Highway)\b\.?(?!\s(?:bill|act)))/u;

/** Words of shops and workshops. A bill may speak of these things, but then its paragraph speaks of lawmaking, too … */
const wares =
  /\b(?:in\sstock|on\ssale|blades?|hinges?|drills?|catalog|screws?|pencils?|brand|aisle|warranty|lot\s\d+|hydraulic|hoses?|horsepower|tractors?|chainsaws?)\b/i;
/** … or at least the article does, where they are words of public life as well. */
const perhapsWares =
  /\b(?:stores?|drivers?|mowers?|models?|parts?|labels?|rolls?|paints?|engines?|\$\d+(?!\.?\d*\s(?:m|b)illion))\b/i;
/** "Council Bill 1110", "Assembly Bill 1482". */
const otherBody = /\p{Lu}\p{L}+\s$/u;

/**
 * Whether the words right before or after say that this is a room, a flight, a street, a pencil …
 * @param isOfLaw whether the run speaks of lawmaking, or the article does.
 */
export function somethingElse(
  text: string,
  { start, end, nature }: { start: number; end: number; nature: string },
  isOfLaw: { run: boolean; article: boolean },
): boolean {
  if (nature === 'bill' && otherBody.test(text.slice(Math.max(0, start - 30), start))) return true;
  const beside = text.slice(Math.max(0, start - 80), end + 80);
  // "SB-5263, sandwich board": permits are numbered so, too; but not alone in a cell.
  const isDashed = /^[HS]B[-\u2010-\u2013]/.test(text.slice(start, end));
  if (!isOfLaw.run && isDashed && text.trim().length > end - start) return true;
  if (!isOfLaw.run && (wares.test(beside) || (!isOfLaw.article && perhapsWares.test(beside)))) return true;
  return beforeOther.test(text.slice(Math.max(0, start - 24), start)) || afterOther.test(text.slice(end, end + 40));
}
