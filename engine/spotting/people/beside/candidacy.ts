/**
 * The office that somebody runs for, in the words beside the name: "mayoral candidate Lisa Brown", "Lisa Brown is running for
 * Spokane mayor", "Lisa Brown, a candidate for mayor of Spokane,".
 */
import type { OfficeRole } from '../../../release/packs';
import { close, placeEndingAt, placeStartingAt } from '../words/phrase';
import { stateNamed, stateOf } from '../words/states';
import { gaps, hasCapital, joined, type Word } from '../words/tokens';

export interface Candidacy {
  roles: readonly OfficeRole[];
  /** The state named with the office. */
  state?: string;
  /** The place named with it, folded: "Spokane mayor". */
  place?: string;
  /** As written, for the explanation. */
  text: string;
  /** States and lands other than that one which the sentence names. */
  states: ReadonlySet<string>;
  /** The words of the sentence with capitals, folded, a dot for each other: " spokane heard · · ". */
  names: string;
  /** Where the sentence says that somebody is from, folded: "from Yakima". */
  from: readonly string[];
}

/** What a race is called: by its office, its chamber or its kind. */
const races: readonly [readonly OfficeRole[], string][] = [
  [['mayor'], 'mayor|mayoral'],
  [['council-president'], 'council president|city council president'],
  [['council-member'], 'city council|council|city councilmember|city council member'],
  [['county-commissioner'], 'county commissioner|county commission'],
  [['governor'], 'governor|gubernatorial'],
  [['lieutenant-governor'], 'lieutenant governor|lt governor'],
  [['attorney-general'], 'attorney general'],
  [['secretary-of-state'], 'secretary of state'],
  [['treasurer'], 'state treasurer'],
  [['auditor'], 'state auditor'],
  [['superintendent'], 'superintendent of public instruction|state superintendent|state schools chief'],
  [['insurance-commissioner'], 'insurance commissioner|state insurance commissioner'],
  [['lands-commissioner'], 'lands commissioner|public lands commissioner|commissioner of public lands'],
  [['us-representative'], 'congress|congressional|us house|u s house'],
  [['us-senator'], 'us senate|u s senate'],
  [['state-representative'], 'state house|state representative'],
  [['state-senator'], 'state senate|state senator'],
  [['state-representative', 'state-senator'], 'legislature|state legislature|legislative'],
];
const rolesOf = new Map(races.flatMap(([roles, names]) => names.split('|').map((name) => [name, roles] as const)));
/** Most words of such a name. */
const longest = 4;

const seekers = /^(?:candidate|hopeful|contender|challenger)$/;
const seekersAll = /^(?:candidates|hopefuls|contenders|challengers)$/;
const running = /^(?:running|campaigning|run|runs)$/;
/** "is running", "who is now running", "will run" */
const leadIn =
  /^(?:who|is|will|to|has|been|also|now|currently|again|both|officially|still|the|a|an|one|of|two|three|four)$/;
/** "a Democratic candidate", "a leading candidate" */
const kindOf = /^(?:democratic|republican|democrat|gop|nonpartisan|independent|leading|fellow|top|local|declared)$/;
/** Before the race, what makes it another: "student council candidate", "former mayoral candidate". */
const otherRace =
  /^(?:student|tribal|school|honorary|park|youth|class|church|union|mock|former|past|previous|onetime|failed|unsuccessful|defeated|losing|then|ex|deputy|vice|assistant|not|write|perennial)$/;
const months = /^(?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec)/;

interface Race {
  roles: readonly OfficeRole[];
  first: number;
  last: number;
}

const fold = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to + 1)
    .map((word) => word.fold)
    .join(' ');

/** The longest name of a race that ends at the word. */
function raceEndingAt(words: readonly Word[], last: number): Race | undefined {
  let found: Race | undefined;
  for (let first = last; first >= 0 && first > last - longest; first -= 1) {
    const roles = rolesOf.get(fold(words, first, last));
    if (roles !== undefined) found = { roles, first, last };
    if (!close(words, first)) break;
  }
  return found;
}

/** The longest name of a race that starts at the word. */
function raceStartingAt(words: readonly Word[], first: number): Race | undefined {
  let found: Race | undefined;
  for (let last = first; last < words.length && last < first + longest; last += 1) {
    if (last > first && !close(words, last)) break;
    const roles = rolesOf.get(fold(words, first, last));
    if (roles !== undefined) found = { roles, first, last };
  }
  return found;
}

/** Where a race is run, by a name of the place: "Spokane", "Washington". */
const placed = (place: string | undefined): Pick<Candidacy, 'state' | 'place'> => {
  if (place === undefined) return {};
  const state = stateNamed(place);
  return state === undefined ? { place: place.replace(/^(?:city|county|town) of /, '') } : { state };
};

type Said = Omit<Candidacy, 'states' | 'names' | 'from'>;

/** What is told of a race, its first word, and the first one behind all of it. */
interface Told {
  candidacy: Said;
  start: number;
  end: number;
}

const written = (text: string, words: readonly Word[], start: number, end: number): string =>
  text.slice((words[start] as Word).start, (words[end - 1] as Word).end);

/** The same, with the word for a candidate. */
const within = (told: Told | undefined, text: string, words: readonly Word[], at: number): Said | undefined =>
  told && { ...told.candidacy, text: written(text, words, Math.min(at, told.start), Math.max(at + 1, told.end)) };

/** What may stand behind a race: "running for state Senate against"; but "for state House speaker", "for mayor emeritus". */
const goesOn =
  /^(?:and|or|but|who|as|here|this|that|next|on|against|again|with|to|is|was|has|had|will|said|says|told|spoke|after|because|since|when|while|from|by|seat|race|candidates?|hopefuls?|contenders?|challengers?)$/;

/** What is told of the race of that name; nothing where it is another kind of race. */
function tell(text: string, words: readonly Word[], { roles, first, last }: Race, from: number): Told | undefined {
  // "Spokane mayor", "the Spokane City Council", "Washington’s attorney general"
  const ahead = first > from && close(words, first) ? placeEndingAt(words, first - 1) : undefined;
  const start = ahead === undefined ? first : first - ahead.split(' ').length;
  const before = words[start - 1];
  if (before !== undefined && close(words, start) && (otherRace.test(before.fold) || before.shape === 'number'))
    return undefined;
  const as = (end: number, place?: string): Told => ({
    candidacy: { roles, text: written(text, words, start, end), ...placed(place) },
    start,
    end,
  });
  const link = words[last + 1];
  if (link === undefined || !joined(link)) return as(last + 1, ahead);
  // "mayor pro tem"
  if (link.fold === 'pro') return undefined;
  if (!/^(?:of|in|for|at)$/.test(link.fold)) return goesOn.test(link.fold) ? as(last + 1, ahead) : undefined;
  if (ahead !== undefined) return as(last + 1, ahead);
  let next = last + 2;
  if (words[next]?.fold === 'the') next += 1;
  if (/^(?:city|county|town)$/.test(words[next]?.fold ?? '') && words[next + 1]?.fold === 'of') next += 2;
  const behind = placeStartingAt(words, next);
  // "in November", "in the 3rd District"; but "of the eighth grade".
  if (behind === undefined || months.test(behind)) return link.fold === 'in' ? as(last + 1) : undefined;
  return as(next + behind.split(' ').length, behind);
}

/** The race behind "for", where nothing but its place stands between: "for the Spokane City Council". */
function raceBehind(text: string, words: readonly Word[], at: number): Told | undefined {
  const from = words[at]?.fold === 'the' ? at + 1 : at;
  for (let first = from; first < from + 4 && first < words.length; first += 1) {
    if (first > from && !close(words, first)) return undefined;
    const race = raceStartingAt(words, first);
    if (race !== undefined) return tell(text, words, race, from);
    if (!hasCapital(words[first] as Word)) return undefined;
  }
  return undefined;
}

/** "candidates Nadine Woodward and": the first word of the other one’s name. */
function startOfOther(words: readonly Word[], and: number): number {
  let from = and;
  while (from > 1 && from > and - 3 && hasCapital(words[from - 1] as Word) && joined(words[from] as Word)) from -= 1;
  return from;
}

/** Most words before a name that tell of its race. */
const reachBefore = 12;
/** Most words behind it. */
const reachAfter = 18;

/** A race before the name: "Spokane mayoral candidate", "candidate for mayor of Spokane,", "candidates Nadine Woodward and". */
function saidBefore(text: string, all: readonly Word[], start: number): Said | undefined {
  const gap = (all[start] as Word).gap & ~gaps.space;
  if (gap !== 0 && gap !== gaps.comma) return undefined;
  const words = all.slice(Math.max(0, start - reachBefore), start);
  let at = words.length - 1;
  if (/^(?:and|versus|vs)$/.test(words[at]?.fold ?? '')) {
    const other = startOfOther(words, at);
    if (other === at || !seekersAll.test(words[other - 1]?.fold ?? '') || !joined(words[other] as Word))
      return undefined;
    at = other - 1;
  }
  if (isSeeker(words[at])) {
    const race = at > 0 && close(words, at) ? raceEndingAt(words, at - 1) : undefined;
    return race && within(tell(text, words, race, 0), text, words, at);
  }
  const link = words.findLastIndex(({ fold }, i) => fold === 'for' && isSeeker(words[i - 1]));
  const told = link < 0 ? undefined : raceBehind(text, words, link + 1);
  return told?.end === words.length ? within(told, text, words, link - 1) : undefined;
}

const isSeeker = (word: Word | undefined): boolean =>
  word !== undefined && (seekers.test(word.fold) || seekersAll.test(word.fold));

/** A race behind the name: "is running for Spokane mayor", ", a candidate for mayor,", ", who is running for mayor". */
function saidAfter(text: string, all: readonly Word[], next: number): Said | undefined {
  const words = all.slice(next, next + reachAfter);
  const [first] = words;
  if (first === undefined || (first.gap & ~(gaps.space | gaps.comma)) !== 0) return undefined;
  let at = 0;
  while (at < 6 && leadIn.test(words[at]?.fold ?? '') && (at === 0 || joined(words[at] as Word))) at += 1;
  const isRunning = running.test(words[at]?.fold ?? '');
  // "the race between Lisa Brown mayoral candidates": nothing ties the two.
  if (!isRunning && at === 0 && (first.gap & gaps.comma) === 0) return undefined;
  if (kindOf.test(words[at]?.fold ?? '')) at += 1;
  if (at >= words.length || (at > 0 && !joined(words[at] as Word))) return undefined;
  if (isRunning || isSeeker(words[at]))
    return words[at + 1]?.fold === 'for' ? within(raceBehind(text, words, at + 2), text, words, at) : undefined;
  // "is a Spokane mayoral candidate"
  const seeker = words.findIndex((word, i) => i > at && isSeeker(word));
  if (seeker < 0 || !words.slice(at + 1, seeker + 1).every(joined)) return undefined;
  const race = raceEndingAt(words, seeker - 1);
  // "is a neighbor of mayoral candidate"
  return race !== undefined && words.slice(at, race.first).every(hasCapital)
    ? within(tell(text, words, race, at), text, words, seeker)
    : undefined;
}

/** Most words on either side of the name that are read of its sentence. */
const reachOfSentence = 40;
/** No race, or another: of a play, of a school’s game, of one who is not the official of that name. */
const unlike =
  /^(?:another|other|others|namesakes?|different|unrelated|mock|students?|boys|girls|scouts?|comedy|movies?|films?|novels?|sitcom|episode|plays|played|playing|starring|stars|character|fictional|satire)$/;

/**
 * The race of the person whose name is the words from `start` to `last`, with what the sentence says of places. Nothing where it
 * speaks of another of the name, or of a game or a play.
 */
export function candidacyBeside(
  text: string,
  words: readonly Word[],
  start: number,
  last: number,
): Candidacy | undefined {
  const said = saidBefore(text, words, start) ?? saidAfter(text, words, last + 1);
  if (said === undefined) return undefined;
  const near = words.slice(Math.max(0, start - reachOfSentence), last + reachOfSentence);
  if (near.some(({ fold }) => unlike.test(fold)) || isNamedTwice(words, start, last)) return undefined;
  const from = sentenceStart(text, words, start);
  let to = last + 1;
  while (to < words.length && to < last + reachOfSentence && !endsBefore(text, words, to)) to += 1;
  const sentence = words.slice(from, to);
  const states = new Set<string>();
  const origins: string[] = [];
  for (const [at, { fold }] of sentence.entries()) {
    if (!hasCapital(sentence[at] as Word)) continue;
    const next = sentence[at + 1];
    const state = (next && stateOf(`${fold} ${next.fold}`)) ?? (fold.length > 3 ? stateOf(fold) : stateNamed(fold));
    if (state !== undefined) states.add(state);
    if (sentence[at - 1]?.fold === 'from') origins.push(placeStartingAt(sentence, at) ?? fold);
  }
  const names = ` ${sentence.map((word) => (hasCapital(word) ? word.fold : '·')).join(' ')} `;
  return { ...said, states, names, from: origins };
}

/** A sentence ends before the word: not at "Mont." or "Lt." */
const endsBefore = (text: string, words: readonly Word[], at: number): boolean => {
  const { gap, start } = words[at] as Word;
  if ((gap & gaps.dot) !== 0) return !close(words, at);
  return (gap & gaps.end) !== 0 && /[!?\n]/.test(text.slice((words[at - 1] as Word | undefined)?.end ?? 0, start));
};

function sentenceStart(text: string, words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && from > at - reachOfSentence && !endsBefore(text, words, from)) from -= 1;
  return from;
}

/** "Two Bob Fergusons", "Bob Fergusons filed": more than one of the name. */
function isNamedTwice(words: readonly Word[], start: number, last: number): boolean {
  const family = words[last]?.fold ?? '';
  const near = words.slice(Math.max(0, start - reachOfSentence), last + reachOfSentence);
  return near.some(({ fold }) => fold === `${family}s` || fold === `${family}es`);
}
