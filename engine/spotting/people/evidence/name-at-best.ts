/**
 * How much a name can weigh at most without an office, a party or a place beside it: by how many people bear it, and by what
 * the bare text of the page and its address tell of public affairs and of whose state it is. Weighed as `judge` does, with
 * all that could speak for the name and nothing that speaks against it.
 */
import { statesOfDatelines } from '../../article/dateline';
import { outletStates } from '../../article/outlet';
import { statesNamedBy } from '../../article/state-cues';
import { once } from '../../remembered';
import type { Fit } from '../names/alignment';
import { type Family, isPlainSurname, type Person } from '../names/names-index';
import { civic } from '../setting/civic';
import { seam } from '../unglue';
import { fields, fieldsOfWord } from '../words/fields';
import { fold, type Word } from '../words/tokens';
import { clamp, mostTogether, rarityOf, togetherAlone } from './name-evidence';
import { type Sign, weights } from './weights';

/** What a page may be at best. */
export interface PageAtBest {
  /** Words of public affairs, as `civicWordsIn` counts them, or more. */
  readonly civic: number;
  readonly national: boolean;
  /** Whether its outlet is known to be of a state. */
  readonly isOfState: boolean;
  /** Whether it may be at home in a state; anywhere, where nobody knows its address. */
  mayBeFrom(state: string): boolean;
  /** Whether it may be about a state. */
  mayBeAbout(state: string): boolean;
}

/** Text that is read as a whole, in words. */
export interface Piece {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Reads what the words of a text tell, wherever they stand. */
export function pageAtBest(pieces: readonly Piece[], address: string | undefined): PageAtBest {
  const words = differentWords(pieces);
  const told = Array.from(words, fieldsOfWord);
  const count = (field: number) => told.filter((of) => (of & field) !== 0).length;
  const isHan = pieces.some((piece) => piece.words.some(({ shape }) => shape === 'han'));
  const outlets = address === undefined ? [] : outletStates(address);
  const datelines = once(() => new Set(pieces.flatMap(({ text }) => statesOfDatelines(text, words))));
  const named = once(() => statesNamedBy(words));
  const mayBeFrom = (state: string) => address === undefined || outlets.includes(state) || datelines().has(state);
  return {
    civic: isHan ? civic.plain : count(fields.civic) + count(fields.political) / 2,
    national: count(fields.national | fields.federal) > 1,
    isOfState: outlets.length > 0,
    mayBeFrom,
    mayBeAbout: (state) => mayBeFrom(state) || named().has(state),
  };
}

/** All words, folded, and the parts of those that blocks run together may have glued. */
function differentWords(pieces: readonly Piece[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text, words } of pieces)
    for (const { start, end, fold: folded } of words) {
      if (found.has(folded)) continue;
      found.add(folded);
      for (const part of text.slice(start, end).split(seam)) found.add(fold(part));
    }
  return found;
}

type Signs = readonly (Sign | undefined | false)[];
const sumOf = (signs: Signs): number => signs.reduce((sum, sign) => sum + (sign ? weights[sign] : 0), 0);

/** What the page says for the person. */
function settingOf({ level, offices, state }: Person, page: PageAtBest): Signs {
  const isOfCongress = level === 'us';
  const isPublic = page.civic >= civic.some || page.national;
  const role = isPublic && offices[0]?.role;
  return [
    outletOf(isOfCongress, state, page),
    level === 'local' && 'hometown',
    civicOf(isOfCongress, page),
    role === 'us-senator' && (page.national ? 'prominence.national' : 'prominence.senator'),
    role === 'us-representative' && 'prominence.representative',
    role === 'governor' && 'prominence.governor',
  ];
}

function outletOf(isOfCongress: boolean, state: string, page: PageAtBest): Sign | undefined {
  if (page.mayBeFrom(state)) return 'outlet';
  if (page.mayBeAbout(state)) return isOfCongress ? 'outlet.text-congress' : 'outlet.text';
  if (isOfCongress) return page.isOfState ? 'outlet.other-congress' : undefined;
  return 'outlet.nowhere';
}

function civicOf(isOfCongress: boolean, page: PageAtBest): Sign {
  if (page.civic >= civic.plain) return 'civic.plain';
  if (page.civic >= civic.some || (page.national && isOfCongress)) return 'civic.some';
  return page.civic === 0 ? 'civic.none' : 'civic.little';
}

/** Whether a name with these given names may be marked. */
export function isEnoughNamed(
  { how, middle, used, person }: Fit,
  given: readonly Word[],
  family: Family,
  page: PageAtBest,
): boolean {
  const printed = how === 'initials' ? undefined : given.at(-used)?.fold;
  const rarity = rarityOf(family, printed, person, page.mayBeFrom(person.state));
  const signs: Signs = [`name.${how}`, middle !== 'none' && `name.middle-${middle}`, ...settingOf(person, page)];
  return rarity * weights['rare-name'] + sumOf(signs) >= weights['decide.enough'];
}

/**
 * Whether a surname may be marked that somebody acts by.
 * @param support of the surnames of colleagues beside it; undefined for none
 */
export function isEnoughUnnamed(family: Family, person: Person, page: PageAtBest, support?: number): boolean {
  const signs: Signs = ['rare-name.surname', isPlainSurname(family) && 'rare-name.acting', ...settingOf(person, page)];
  const together = support === undefined ? 0 : clamp(togetherAlone + support, 0, mostTogether);
  return together * weights['list.together'] + sumOf(signs) >= weights['decide.enough-unnamed'];
}
