/** How legislatures print a member's name: "Ormsby", "C. Wilson", "Teuscher, Jordan D.", "Carroll RC", "Anderson (110th)". */

/** What one way of reading a printed name takes it to say. */
export interface Reading {
  family: string;
  /** Given names and initials, in their order. */
  given: readonly string[];
  suffix?: string;
  district?: string;
}

/** Letters and digits alone, small and without accents: "De La Cruz" and "de la cruz", "Dailey-Provost" and "Dailey- Provost". */
export const key = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

const title =
  /^(?:Representative|Senator|Delegate|Assembly(?:man|woman|member)|President|Speaker|Rep\.|Sen\.|Del\.|Mr\.|Mrs\.|Ms\.|Dr\.) /i;
const suffix = /,?\s+(Jr|Sr|II|III|IV)\.?$/i;
const degree = /,?\s*(?:Ph\.?\s?D|M\.?D|Esq)\.?$/i;
/** "RC", "M.G.", "J": letters that stand for given names. */
const initials = /^(?:\p{Lu}\.?){1,2}$/u;

/** An apostrophe that was read by another table of letters than it was written by. */
const misread = /â(?:\u0080\u0099|€™)/g;

const words = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');
/** "M.G." → "M", "G". */
const apart = (word: string): string[] => (initials.test(word) ? (word.match(/\p{Lu}/gu) ?? [word]) : [word]);
const given = (text: string): string[] =>
  words(text.replace(/["“”()]/g, ' '))
    .flatMap(apart)
    .map(key)
    .filter((word) => word !== '');

/** Everything that a name may say beside the words: where it ends, of which district, that it is starred. */
function bare(printed: string): { text: string; suffix?: string; district?: string } {
  let text = printed
    .replace(misread, '’')
    .trim()
    .replace(/\*+$/, '')
    .replace(/,{2,}/g, ',')
    .replace(title, '')
    .replace(degree, '');
  const district = /\s*\((?:D(?:ist(?:rict)?)?\.? ?)?(\d+)(?:st|nd|rd|th)?\)$/i.exec(text);
  if (district) text = text.slice(0, district.index);
  const ending = suffix.exec(text);
  if (ending) text = text.slice(0, ending.index);
  return {
    text: text.trim(),
    ...(ending?.[1] && { suffix: key(ending[1]) }),
    ...(district?.[1] && { district: district[1] }),
  };
}

/** The ways in which a printed name can be read, the plainest first: later ones count only where earlier ones mean nobody. */
export function readings(printed: string): Reading[] {
  const { text, ...beside } = bare(printed);
  const comma = text.indexOf(',');
  if (comma >= 0) {
    // "Jones III, Emil".
    const [family = '', ending] = text.slice(0, comma).split(suffix);
    const rest = text.slice(comma + 1).replace(suffix, '');
    return [{ ...beside, ...(ending && { suffix: key(ending) }), family: key(family), given: given(rest) }];
  }
  const all = words(text);
  const whole: Reading = { ...beside, family: key(text), given: [] };
  const first = all.slice(1).map((_, at) => ({
    ...beside,
    family: key(all.slice(at + 1).join(' ')),
    given: given(all.slice(0, at + 1).join(' ')),
  }));
  const last = all.at(-1) ?? '';
  const behind: Reading[] =
    all.length > 1 && initials.test(last)
      ? [{ ...beside, family: key(all.slice(0, -1).join(' ')), given: given(last) }]
      : [];
  // "CharlesSmith"; "McKenney" is somebody's before it comes to that.
  const spaced = text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const run = spaced === text || all.length > 1 ? [] : readings(spaced).slice(1);
  return [whole, ...behind, ...first, ...run];
}
