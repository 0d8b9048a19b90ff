/**
 * Who sponsors a measure, in brackets behind its number: "HB 2401 (Engell), range riders", "SB 6109 (Robinson, Liias)",
 * "SHB 1080 (Donaghy, D-44)", "H.Res. 877 (Strickland and Young Kim)", "S. 3144 (Murray–Collins)", "HB 2277/SB 5928
 * (Hall/Warnick)", "(HB 1423, Donaghy; SB 5417, Lovick)"; or at the end of the line that the number opens: "HB 2221 – Deer
 * and elk herds. (Abell)".
 */
import type { OfficeRole } from '../../../release/packs';
import { fitGiven } from '../names/alignment';
import { familyAt } from '../beside/name-span';
import { groupOf, type NamesIndex, type Person } from '../names/names-index';
import { hasHeld } from '../titles/office-fit';
import { type Chamber, congress, ofChamber } from '../titles/offices';
import { endOfTag } from '../beside/tag';
import { rollCallLabel } from '../titles/titles';
import type { TitleHit } from '../titles/title-before';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';
import { connectors } from '../words/vocabulary';

/** "HB", "ESSB", "2SHB", "HJM", "S", "HR", "HRes", "bill": the last word of a measure's head, and by its first group the chamber. */
const head = /^(?:\d?[es]{0,3}\d?[es]?)(h|s)(?:b|jr|jm|cr|cm|r|(?:j|con)?res)?$/;

/** "HB1309" */
const glued = /^[es]{0,3}(h|s)b\d{4}$/;

/** The last word of a measure's head, whose number is at the word. */
const headOf = (words: readonly Word[], number: number): Word =>
  words[glued.test((words[number] as Word).fold) ? number : number - 1] as Word;

/** Most words inside the brackets. */
const longest = 12;

/** The chamber of the measure whose number stands at the word, if one does. */
export function chamberAt(words: readonly Word[], at: number): Chamber | undefined {
  const number = words[at];
  const whole = number !== undefined && hasCapital(number) ? glued.exec(number.fold)?.[1] : undefined;
  if (whole !== undefined) return whole as Chamber;
  if (number?.shape !== 'number') return undefined;
  const last = words[at - 1];
  // "2SHB 1183" begins with a digit.
  if (last === undefined || !(hasCapital(last) || /^\d[a-z]+$/.test(last.fold))) return undefined;
  if (/^(?:bill|memorial|resolution)$/.test(last.fold)) {
    for (let i = at - 2; i >= 0 && i > at - 5; i -= 1) {
      const word = words[i] as Word;
      if (word.fold === 'house') return 'h';
      if (word.fold === 'senate') return 's';
    }
    return undefined;
  }
  // "H.B. 2407"
  const initial = words[at - 2];
  if (last.fold === 'b' && (last.gap & gaps.dot) !== 0 && initial !== undefined && /^[hs]$/.test(initial.fold))
    return initial.fold as Chamber;
  // "H.R. 2401", "H.Res. 877", "S.J. Res. 44"
  for (let i = at - 1; i > at - 4 && i > 0 && /^(?:r|res|con|j)$/.test((words[i] as Word).fold); i -= 1) {
    const { fold } = words[i - 1] as Word;
    if (fold === 'h' || fold === 's') return fold;
  }
  return last.shape !== 'capital' || last.fold.length === 1 || /^[hs]/.test(last.fold)
    ? (head.exec(last.fold)?.[1] as Chamber | undefined)
    : undefined;
}

/** Most words back to the head of a list. */
const reachOfList = 60;

/** "HB 1685 (Springer), 1930 (Dent)": the chamber of the list that the number goes on with, bracket by bracket. */
function chamberOfList(words: readonly Word[], at: number): Chamber | undefined {
  const gap = (words[at]?.gap ?? 0) & ~gaps.space;
  if (words[at]?.shape !== 'number' || gap !== (gaps.close | gaps.comma)) return undefined;
  for (let open = at - 1; open > 0 && open > at - reachOfList; open -= 1)
    if (((words[open] as Word).gap & gaps.open) !== 0)
      return chamberAt(words, open - 1) ?? chamberOfList(words, open - 1);
  return undefined;
}

/** Most words back from a bill's number to that of its companion: "Senate Bill 5928". */
const reachOfCompanion = 4;

/** "HB 2277/SB 5928": the chamber of the bill that stands before the one whose number is at the word. */
function chamberOfCompanion(text: string, words: readonly Word[], at: number): Chamber | undefined {
  for (let number = at - 2; number > 0 && number >= at - reachOfCompanion; number -= 1)
    if (words[number]?.shape === 'number')
      return companionJoint.test(text.slice((words[number] as Word).end, (words[at] as Word).start))
        ? chamberAt(words, number)
        : undefined;
  return undefined;
}
const companionJoint = /^\s?(?:[/&]|and|with)\s?\p{Lu}[\p{L}. ]{0,14}\s?$/u;

/** "(HB 1423, Donaghy; SB 5417, Lovick)": the bill opens the bracket or follows a semicolon in it. */
const billInBracket = /[(;]\s?[\p{L}. ]{1,30}\d{1,4},\s$/u;

/** Between the first number that opens a line and the measure's title, the numbers of others: "HB 2221, HB 2222 – Deer herds". */
const titleBehind =
  /^(?:\s?(?:[/&,]|and|with)\s?(?:\d?\p{Lu}[\p{L}. ]{0,14})?\d{1,4}){0,4}\s?(?:[–—:]|--?\s)(?<title>[^()]*)[( ]*$/u;
/** "1:30 pm, House Ag: HB 1309, burrowing shrimp (McEntire)." */
const agendaAhead = /^\s*\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,\s[^.()\d]{1,40}:\s$/iu;
const subjectBehind = /^,\s(?<title>\p{Ll}[\p{Ll} ’'-]{1,60})\s\($/u;
/** What is told of a measure, or said to its reader, is no title of one: "passed the House", "Call your lawmaker". */
const telling =
  /\b(?:pass(?:es|ed)|heard|die[sd]|fail(?:s|ed)|sign(?:s|ed)|veto(?:es|ed)|explain(?:s|ed)|introduced|adopted|approved|advance[sd]|stall(?:s|ed)|return(?:s|ed)|referred|amended|tabled|killed|voted|goes|gets|heads|moves|moved|call|contact|watch|listen|you|your|our|my|we)\b|ed by\b/i;

/** The first number of a line stands within so many words, in an agenda behind an hour and a committee. */
const reachOfHead = 12;
/** Longest head and title of a line. */
const longestTitle = 300;

/** The chambers of the measures that open a line, where the bracket at the word ends it, or is a sentence of its own. */
function chambersOfLine(
  text: string,
  words: readonly Word[],
  at: number,
): { chambers: Chamber[]; last: number } | undefined {
  const { start, gap } = words[at] as Word;
  const number = words.slice(0, Math.min(reachOfHead, at)).findIndex((_, i) => chamberAt(words, i) !== undefined);
  if (number < 0) return undefined;
  const { end } = words[number] as Word;
  if (start - end > longestTitle) return undefined;
  const isAgenda = agendaAhead.test(text.slice(0, headOf(words, number).start));
  if (!isAgenda && number > 5) return undefined;
  const isSentence = (gap & gaps.dot) !== 0;
  const closes = isAgenda ? /^[^()]{1,80}\)(?:\.(?:\s\p{L}{1,12}\.?)?)?\s*$/u : /^[^()]{1,80}\)\.?\s*$/;
  if (!isSentence && !closes.test(text.slice(start, start + 100))) return undefined;
  // An earlier bracket is the measure's.
  const title = (isAgenda ? subjectBehind : titleBehind).exec(text.slice(end, start))?.groups?.title;
  if (title === undefined || telling.test(title)) return undefined;
  const numbers = words.slice(0, at).flatMap((word, i) => (word.end <= start - title.length ? [i] : []));
  return {
    chambers: numbers.map((i) => chamberAt(words, i)).filter((one) => one !== undefined),
    last: number,
  };
}

/** Of the names in the brackets, so many are borne in the chamber: others are players, towns or editors. */
const share = 0.7;

/**
 * The office of those in brackets behind a measure's number, with the last word in the brackets and the words that stand
 * behind a dash or a slash between two names.
 * @param at the first word in the brackets
 */
export function sponsorsAt(
  index: NamesIndex,
  text: string,
  words: readonly Word[],
  at: number,
): { title: TitleHit; last: number; dashed: number[] } | undefined {
  const first = words[at] as Word;
  const gap = first.gap & ~gaps.space;
  const isInside = gap === gaps.comma && billInBracket.test(text.slice(Math.max(0, first.start - 60), first.start));
  if ((gap & ~gaps.dot) !== gaps.open && !isInside) return undefined;
  const chamber =
    gap === gaps.open || isInside ? (chamberAt(words, at - 1) ?? chamberOfList(words, at - 1)) : undefined;
  const line = chamber === undefined && !isInside ? chambersOfLine(text, words, at) : undefined;
  const companion = isInside || chamber === undefined ? undefined : chamberOfCompanion(text, words, at - 1);
  const chambers = line?.chambers ?? [chamber, companion].filter((one) => one !== undefined);
  if (chambers.length === 0) return undefined;
  const isOfState = line !== undefined && /b\d*$|bill/.test(headOf(words, line.last).fold);
  const roles = [...new Set(chambers.flatMap((one) => ofChamber[one]))].filter(
    (role) => !isOfState || !congress.includes(role),
  );
  const dashed: number[] = [];
  let items = 0;
  let known = 0;
  // "(both Braun)"
  let next = line !== undefined && first.fold === 'both' && words[at + 1] !== undefined ? at + 1 : at;
  for (;;) {
    if (!hasCapital(words[next] as Word)) return undefined;
    const last = memberAt(index, words, next, roles);
    // "(Wilson, J.)": the initial is the name's before.
    const isInitial = items > 0 && (words[next] as Word).fold.length === 1;
    if (line !== undefined && last !== undefined && isShared(index, words, next, last, roles)) return undefined;
    if (!isInitial) items += 1;
    if (!isInitial && last !== undefined) known += 1;
    // Two capitals in a row that no member is called are a full name or a thing: "(Ferry County)".
    next = (last ?? next) + 1;
    // "SHB 1080 (Donaghy, D-44)", "(Braun, R-Centralia)"
    if (words[next] !== undefined) next = (endOfTag(words, next) ?? next - 1) + 1;
    const word = words[next];
    // "(Goehner; Klicker)"
    if (line !== undefined && word !== undefined && /^;\s$/.test(text.slice((words[next - 1] as Word).end, word.start)))
      continue;
    if (word === undefined || next > at + longest || (word.gap & (gaps.close | gaps.end)) !== 0) break;
    const rest = word.gap & ~gaps.space;
    if (connectors.has(word.fold) && (joined(word) || rest === gaps.comma)) next += 1;
    else if (rest === gaps.hyphen || isSlash(text, words, next)) dashed.push(next);
    else if (rest !== gaps.comma && rest !== gaps.amp) return undefined;
    if (words[next] === undefined) return undefined;
  }
  const closes = isInside ? /^\.?[);]/ : /^\.?\)/;
  if (!closes.test(text.slice((words[next - 1] as Word).end, (words[next - 1] as Word).end + 2))) return undefined;
  if (known < share * items) return undefined;
  const number = line?.last ?? at - 1;
  return {
    title: {
      meaning: { ...rollCallLabel, roles },
      text: text.slice(headOf(words, number).start, (words[number] as Word).end),
      notNow: false,
    },
    last: next - 1,
    dashed,
  };
}

const isSlash = (text: string, words: readonly Word[], at: number): boolean =>
  text.slice((words[at - 1] as Word).end, (words[at] as Word).start).trim() === '/';

/** "H.R. 1234 – roads (Smith)": whether several of a chamber bear the surname, and neither an initial nor a tag tells which. */
function isShared(
  index: NamesIndex,
  words: readonly Word[],
  at: number,
  last: number,
  roles: readonly OfficeRole[],
): boolean {
  const alone = familyAt(index, words, at);
  if (alone?.last !== last || words[last + 1]?.fold.length === 1 || endOfTag(words, last + 1) !== undefined)
    return false;
  const groups = alone.family.people.filter((person) => hasHeld(person, roles)).map(groupOf);
  return new Set(groups).size < groups.length;
}

/** The last word of a name at the word that somebody with such an office bears, with or without a given name. */
function memberAt(
  index: NamesIndex,
  words: readonly Word[],
  at: number,
  roles: readonly OfficeRole[],
): number | undefined {
  const alone = familyAt(index, words, at);
  const sits = (person: Person): boolean => hasHeld(person, roles);
  if (alone?.family.people.some(sits) === true) return alone.last;
  const word = words[at + 1];
  if (word === undefined || !joined(word)) return undefined;
  const full = familyAt(index, words, at + 1);
  const given = [words[at] as Word];
  return full?.family.people.some(
    (person) => sits(person) && fitGiven(person, full.family.key, given) !== undefined,
  ) === true
    ? full.last
    : undefined;
}
