/**
 * Surnames alone that stand together: "Cantwell, Murray press VA", "Boehnke, Barnard and Torres plan to be there".
 * One such surname is anybody's. Two or more that members of one delegation or chamber bear support each other: how much
 * depends on how many people bear them, and on how many members there are.
 */
import type { TextRun } from '../types';
import { benchesIn, sumOf, supportOf } from './benches';
import { isPolitical, isPrivateAgent } from './described';
import type { Games } from './games';
import type { Family, NamesIndex, Person } from './names-index';
import { isInOffice } from './office-fit';
import type { ReadRun, Sighting } from './sighting';
import { titleEndingAt } from './title-before';
import { titleMeaning } from './titles';
import { hasCapital, joined, type Word } from './tokens';
import { openers, personVerbs } from './vocabulary';

/** What the surnames beside one say of whom it means. */
export interface Together {
  person: Person;
  /** How much likelier, as a power of ten, the surnames alone beside it are those of its colleagues than of anybody. */
  support: number;
  /** Colleagues beside it whom the article introduces elsewhere. */
  colleagues: readonly Person[];
}

/** What the page tells of where to look for them. */
export interface Whereabouts {
  date: string;
  homeStates: ReadonlySet<string>;
  national: boolean;
  /** Whether the state is the page's own, or clearly what it is about. */
  isAbout(state: string): boolean;
  /** Who was introduced in earlier batches of the page. */
  before: readonly { family: string; person: Person | undefined }[];
  /** Whether the place (folded) is named. */
  speaksOf(place: string): boolean;
}

/** A bench: the family names of those in office. */
type Filled = ReadonlyMap<string, readonly Person[]>;

/** More names in a row than anybody reads. */
const longest = 40;

/** Gives surnames that stand together what they say of each other. */
export function standTogether(
  index: NamesIndex,
  runs: readonly TextRun[],
  read: readonly ReadRun[],
  games: Games,
  where: Whereabouts,
): void {
  let benches: Filled[] | undefined;
  let introduced: Introduced | undefined;
  for (const [at, one] of read.entries()) {
    const run = runs[at] as TextRun;
    if (one.isPrivate || run.kind === 'nav' || run.kind === 'byline') continue;
    for (const row of rowsOf(run.text, one)) {
      if (games.isOfGame(at)) break;
      benches ??= filledBenches(index, where);
      introduced ??= introductionsOf(read, where.before);
      for (const bench of benches) if (seat(row, bench, introduced, where)) break;
    }
  }
}

/** What stands between two surnames of a row. */
export const joint = /^(?:,\s+(?:(?:and|y|at)\s+)?|\s+(?:and|y|at|và)\s+)$/;

const isBare = (one: Sighting): boolean =>
  one.given === '' &&
  !one.otherGiven &&
  one.title === undefined &&
  one.tag === undefined &&
  one.from === undefined &&
  !one.kin &&
  !one.credit &&
  !one.denied &&
  one.described === undefined &&
  one.after?.meaning?.foreign !== true &&
  one.after?.age !== true &&
  one.doubt !== 'plain';

/** The rows of surnames alone in a run. */
function* rowsOf(text: string, read: ReadRun): Generator<Sighting[]> {
  let row: Sighting[] = [];
  for (const [i, one] of read.sightings.entries()) {
    row.push(one);
    const next = read.sightings[i + 1];
    const goesOn = next !== undefined && row.length < longest && joint.test(text.slice(one.end, next.start));
    if (goesOn) continue;
    if (row.length > 1 && row.every(isBare) && isApart(text, read, row)) yield row;
    row = [];
  }
}

/** Crime, games, weddings: who stands together there has other colleagues. */
const elsewhere =
  /\b(?:[Pp]olice (?:say|said|chief|report)|(?:told|to|by) (?:police|detectives|deputies|investigators|jurors)|[Ss]uspects?|[Vv]ictims?|[Ww]itness(?:es)?|[Aa]rrested|booked|sentenced|homers?|homered|went deep|back[- ]to[- ]back|singled|doubled|tripled|struck out|touchdowns?|innings?|playoffs?|semifinals?|quarterfinals?|medals?|(?:gold|silver|bronze) in|(?:wins?|won|takes?|took) (?:gold|silver|bronze|titles?|at (?:state|districts?))|title match|honor roll|wed|weds|engaged|married|star in|stars? of|lead \p{Lu}\p{L}+ (?:past|over|to)|(?:past|over) \p{Lu}\p{L}+$|\d+-\d+ (?:win|loss|victory)|points each|\d+ (?:points|each))\b/u;
const reachOfSentence = 140;

function tellsElsewhere(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - reachOfSentence), start)
      .split(/[.!?\n]\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + reachOfSentence).split(/[.!?]\s|\n/)[0] ?? '';
  return elsewhere.test(before) || elsewhere.test(after);
}

/** Words behind which people stand: "written to Newhouse, Murray and Cantwell"; not "at Murray and Hill". */
const beforePeople =
  /^(?:to|from|by|with|for|like|than|as|that|and|but|if|when|while|because|said|says|both|only|including|include|until|what|did|does|do|will|would|is|are|were|was|who|unlike|against|about|behind|thanks|thank|told|ask|asked|joined|joins|si|sina|ni|kay|sa|con|entre|para|por|como|que)$/i;

/** Whether nothing else belongs to the row: no further name, street or firm. */
function isApart(text: string, { words, titleCase }: ReadRun, row: readonly Sighting[]): boolean {
  const { start: from } = row[0] as Sighting;
  const { end: to } = row.at(-1) as Sighting;
  if (tellsElsewhere(text, from, to)) return false;
  const first = wordAt(words, from);
  const past = wordAt(words, to);
  const before = words[first - 1];
  const between = before === undefined ? '' : text.slice(before.end, (words[first] as Word).start);
  const opens = before === undefined || /[\n\u2028.!?:;—–•|“”"(‘]\s*$/.test(between);
  // "The freshmen, Dixit and Telis,"; but "The victims, Murray and Hill,".
  const afterComma =
    /^,\s+$/.test(between) && before !== undefined && (isPolitical(words, first - 1) || personVerbs.has(before.fold));
  const afterWord = /^\s+$/.test(between) && beforePeople.test(before?.fold ?? '');
  if (!opens && !afterComma && !afterWord) return false;
  const next = words[past];
  if (next === undefined) return true;
  const gap = text.slice(to, next.start);
  if (/^,\s/.test(gap) && isDescribed(words, past)) return false;
  if (/^[’']?s?\s*[.!?:;—–|“”")]/.test(gap)) return true;
  // A further name: "Murray, Cantwell, Jones"; but "Larsen, Franklin, County Executive Dave Somers".
  const link = /^(?:and|y|at|or|&)$/.test(next.fold) || /&/.test(gap) ? past + 1 : past;
  const name = words[link];
  if (name === undefined || !hasCapital(name) || openers.has(name.fold)) return !things.test(next.fold);
  return startsTitle(words, link) || (link === past && joined(next) && titleCase);
}

/** "Walsh and Abbarno, two dogs,", "Murray and Hill, attorneys," */
function isDescribed(words: readonly Word[], at: number): boolean {
  const one = (words[at] as Word).fold.replace(/s$/, '');
  if (isPrivateAgent(words, at) || titleMeaning(one)?.foreign === true) return true;
  if (!/^(?:a|an|the|his|her|their|our|its|two|three|four|five|both|all)$/.test((words[at] as Word).fold)) return false;
  for (let i = at + 1; i < words.length && i < at + 6 && (i === at + 1 || joined(words[i] as Word)); i += 1)
    if (isPolitical(words, i)) return false;
  return true;
}

/** "Murray and Hill law offices", "Low and Hall streets" */
const things = /^(?:law|firm|llp|inc|duo|trio|band|streets?|roads?|avenues?|counties|schools?|families|parks)$/;

const startsTitle = (words: readonly Word[], at: number): boolean => {
  for (let i = at; i < words.length && i < at + 4; i += 1) if (titleEndingAt(words, i)?.first === at) return true;
  return false;
};

/** The first word that begins at the offset or after it. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Word).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By family, whom every introduction of it fits: nobody, where one is somebody else's. */
type Introduced = ReadonlyMap<string, ReadonlySet<Person>>;

function introductionsOf(read: readonly ReadRun[], before: Whereabouts['before']): Introduced {
  const found = new Map<string, Set<Person>>();
  const take = (family: string, people: readonly Person[]): void => {
    const known = found.get(family);
    found.set(family, new Set(known === undefined ? people : people.filter((person) => known.has(person))));
  };
  for (const { family, person } of before) take(family, person === undefined ? [] : [person]);
  for (const { sightings } of read)
    for (const { credit, family, fits, given, otherGiven, title } of sightings)
      if (!credit && (given !== '' || title?.meaning.foreign === true))
        take(family.key, otherGiven ? [] : fits.map(({ person }) => person));
  return found;
}

/** The benches of the page as they are filled on its day, the smallest first. */
function filledBenches(index: NamesIndex, where: Whereabouts): Filled[] {
  const filled: Filled[] = [];
  for (const [key, { state, people }] of benchesIn(index)) {
    const isOurs = key === 'us' ? where.national || where.homeStates.size === 0 : where.isAbout(state);
    if (!isOurs) continue;
    const bench = new Map<string, Person[]>();
    for (const person of people) {
      if (!isInOffice(person, where.date)) continue;
      if (person.level === 'local' && ![...person.places].some((place) => where.speaksOf(place))) continue;
      for (const family of new Set(person.names.map((one) => one.family)))
        bench.set(family, [...(bench.get(family) ?? []), person]);
    }
    if (bench.size > 0) filled.push(bench);
  }
  return filled.sort((one, other) => one.size - other.size);
}

/** Whether all names of the row are borne on the bench; if so, each is told what the others say. */
function seat(row: readonly Sighting[], bench: Filled, introduced: Introduced, where: Whereabouts): boolean {
  const members = row.map((sighting) => memberOf(sighting.family, bench, introduced.get(sighting.family.key), where));
  if (members.includes(undefined) || new Set(row.map(({ family }) => family.key)).size < 2) return false;
  for (const [i, sighting] of row.entries()) {
    const own = members[i];
    if (own?.person === undefined) continue;
    const others = members.filter((_, at) => at !== i).filter((one) => one !== undefined);
    sighting.together = {
      person: own.person,
      support: sumOf(
        own.support,
        others.map((one) => (one.introduced ? 0 : one.support)),
      ),
      colleagues: others.flatMap((one) => (one.introduced && one.person !== undefined ? [one.person] : [])),
    };
  }
  return true;
}

interface Member {
  /** Absent where several may be meant. */
  person?: Person;
  support: number;
  introduced: boolean;
}

/** Whom of the bench a surname alone can mean; undefined where somebody else is introduced by it. */
function memberOf(
  family: Family,
  bench: Filled,
  introduced: ReadonlySet<Person> | undefined,
  { isAbout }: Whereabouts,
): Member | undefined {
  const bearers = bench.get(family.key) ?? [];
  const [only] = bearers;
  if (only === undefined) return undefined;
  const own = supportOf(family, bench.size, bearers.length);
  if (introduced !== undefined)
    return introduced.has(only) && bearers.length === 1 ? { person: only, support: own, introduced: true } : undefined;
  // The mayor of that surname may be meant as well.
  const others = family.people.filter((person) => person !== only && isAbout(person.state));
  return bearers.length > 1 || others.length > 0
    ? { support: own, introduced: false }
    : { person: only, support: own, introduced: false };
}
